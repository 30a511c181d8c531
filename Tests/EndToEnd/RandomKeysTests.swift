import Foundation
import PseudoTerminal
import Testing

/// Five kinds of terminal and three locales, one of which does not exist.
@Suite("Random keys, pastes and sizes (F16–F21)")
struct RandomKeysTests {
  static let terminals = ["xterm-256color", "linux", "vt100", "screen-256color", "tmux-256color"]
  static let locales = ["C.UTF-8", "C", "xx_XX.UTF-8"]

  @Test(
    "nothing ends the program but leaving it, and the store stays sound",
    arguments: terminals, locales)
  func faultF20(terminal: String, locale: String) throws {
    var desk = try SampleDesk()
    desk.use(terminal: terminal, locale: locale)
    var random = SeededGenerator(
      seed: UInt64(terminal.utf8.reduce(locale.utf8.count) { $0 + Int($1) }))
    let count = Amount.of(60, torture: 400)
    var starts = 1
    var keys = RandomKeys(session: try desk.open())
    for step in 1...count {
      guard !keys.session.hasEnded else {
        #expect(try keys.session.ending() == .exited(0))
        keys = RandomKeys(session: try desk.open())
        starts += 1
        continue
      }
      try keys.send(using: &random)
      if step % 10 == 0 { try keys.session.waitUntilIdle(quiet: 20) }
    }
    keys.session.signal(SIGHUP)
    let ending = try keys.session.ending()
    #expect(ending == .exited(129) || ending == .exited(0) || ending == .killed(signal: SIGHUP))
    let verified = try desk.program.run(
      "verify", "--store", desk.program.home.path + "/data/loket/contoh.sqlite")
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    Amount.report(
      "random keys | \(terminal), \(locale) | \(count) events, \(starts) starts, no crash, no hang, store sound"
    )
  }

  @Test("twin: a program that dies of a key, and one that no longer answers, would be found")
  func twin() throws {
    let home = try TemporaryHome()
    let dying = RandomKeys(
      session: try Session(
        "/bin/sh", ["-c", "stty raw; head -c 1 >/dev/null; kill -SEGV $$"],
        environment: home.environment))
    try dying.session.send("x")
    #expect(try dying.session.ending() == .killed(signal: SIGSEGV))
    let stuck = try Session(
      "/bin/sh", ["-c", "while :; do :; done"], environment: home.environment)
    #expect(throws: Stuck.self) { try stuck.waitUntilIdle(within: 1) }
  }
}

/// What a cat on the keyboard and a window dragged about send.
private struct RandomKeys {
  let session: Session

  func send(using random: inout SeededGenerator) throws {
    do {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<30:
        try session.send(
          .text(
            String("abcdefghijklmnopqrstuvwxyz/?+-1234567890 ".randomElement(using: &random) ?? "x")
          ))
      case 30..<60: try session.send(Self.named.randomElement(using: &random) ?? .enter)
      case 60..<75: try session.send(.f(Int.random(in: 1...12, using: &random)))
      case 75..<82:
        try session.send(
          .control("abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "a"))
      case 82..<88:
        try session.resize(
          rows: .random(in: 1...60, using: &random), columns: .random(in: 1...200, using: &random))
      case 88..<92:
        try session.send(
          .paste(
            String(repeating: "Lampu jalan padam.\n", count: .random(in: 1...300, using: &random))))
      case 92..<97: try session.send(.bytes(Self.broken.randomElement(using: &random) ?? []))
      default:
        for _ in 0..<20 {
          try session.resize(
            rows: .random(in: 1...50, using: &random), columns: .random(in: 1...150, using: &random)
          )
        }
        try session.resize(rows: 24, columns: 80)
      }
    } catch is SystemFailure where session.hasEnded {
      // It was left by the key before.
    }
  }

  private static let named: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
    .end, .pageUp, .pageDown, .alt("x"), .alt("1"),
  ]

  private static let broken: [[UInt8]] = [
    Array("\u{1b}[99999999999;1H".utf8), Array("\u{1b}[200~".utf8), Array("\u{1b}[201~".utf8),
    [0xff, 0xfe, 0xc3, 0x28], [0xf0, 0x9f], [0x1b, 0x5b], [0x1b, 0x4f], [0x00], [0x80, 0x9b],
    Array("\u{1b}]52;c;aGFsbw==\u{7}".utf8), Array("\u{1b}P$q\u{1b}\\".utf8),
    Array("\u{202E}\u{200B}👨‍👩‍👧e\u{301}\u{301}\u{301}".utf8),
  ]
}
