import Foundation
import PseudoTerminal
import Testing

/// F2: the terminal goes away while something is written.
@Suite("The session is cut off")
struct EndingFaultTests {
  @Test(
    "SIGHUP and SIGTERM lose no key, and the draft is found at any terminal",
    arguments: [SIGHUP, SIGTERM])
  func faultF02(signal: Int32) throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try desk.open()
    try session.choose(number)
    try session.startReply("Lampu sudah")
    try session.send(" diganti")
    try session.waitFor("Lampu sudah diganti")
    session.signal(signal)
    #expect(try session.ending(within: 2) == .killed(signal: signal))
    let other = try desk.open(rows: 30, columns: 100)
    try other.choose(number)
    try other.send(.f(7))
    try other.waitFor("Lampu sudah diganti")
  }

  @Test("a terminal of any size draws or says what to do, and gives the text back")
  func faultF16() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try desk.open()
    try session.choose(number)
    try session.startReply("Lampu sudah diganti.")
    for (rows, columns) in [(1, 1), (2, 2), (3, 200), (200, 3), (999, 999), (12, 40), (11, 39)] {
      try session.resize(rows: rows, columns: columns)
      try session.waitUntilIdle(within: 60)
      if rows >= 12, columns >= 40 { try session.waitFor("Lampu sudah diganti.") }
    }
    try session.resize(rows: 24, columns: 80)
    try session.waitFor("Lampu sudah diganti.")
    #expect(session.picture.forbidden.isEmpty)
  }

  @Test(
    "every terminal and locale shows the desk and its keys",
    arguments: ["xterm-256color", "vt100", "ansi", "linux", "screen"],
    ["C.UTF-8", "C", "xx_XX.UTF-8"])
  func faultF18AndF19(type: String, locale: String) throws {
    let desk = try NewDesk()
    var program = desk.program
    program.environment["TERM"] = type
    program.environment["LC_ALL"] = locale
    let session = try program.open("--officer", NewDesk.officer)
    try session.waitFor("Meja saya")
    try session.waitUntilIdle()
    #expect(!session.picture.shows("M-"))
    try session.send(.bytes(Array("?".utf8)))
    try session.waitFor("Bantuan")
    try session.send(.escape)
    try session.waitForNo("Bantuan:")
    try session.send(.bytes(Array("q".utf8)))
    #expect(try session.ending() == .exited(0))
  }

  @Test("a paste of a million characters is text or is refused, and runs no command")
  func faultF20() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try desk.open()
    try session.choose(number)
    try session.startReply("Lampu sudah diganti.")
    try session.send(.paste(String(repeating: "q s u a \n", count: 120_000)))
    try session.waitUntilIdle(within: 60)
    try session.send(.bytes(Array("\u{1B}[99999999999;1H".utf8)), .bytes([0x1B, 0x5B, 0x3C]))
    try session.waitUntilIdle()
    session.signal(SIGTERM)
    #expect(try session.ending(within: 5) == .killed(signal: SIGTERM))
    let shown = try desk.show(number)
    #expect(shown.status == "inProgress" && shown.entries("answered").isEmpty)
  }

  @Test("bytes that are no UTF-8 become the sign for it, and the text goes on")
  func faultF21() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try desk.open()
    try session.choose(number)
    try session.startReply("Lampu ")
    try session.send(.bytes([0xFF]), .bytes([0xFE]), .bytes([0xC3, 0x28]), "diganti.")
    try session.waitFor("diganti.")
    #expect(session.picture.shows("\u{FFFD}"))
    try session.send(.control("s"))
    try session.waitFor("Konsep tersimpan")
    #expect(try Visitor(desk.program).drafts(as: NewDesk.officer)[0].hasSuffix("(diganti."))
  }
}
