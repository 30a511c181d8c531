import Glibc
import PseudoTerminal
import Testing

/// Thirty kills while an answer is typed and twenty while it is sent; a hundred each under torture.
@Suite("Killed at any moment (SIGKILL)", .serialized)
struct KillTests {
  @Test(
    "at most the last second of typing is lost, and the rest is found in the same place",
    arguments: 30..<UInt64(30 + Amount.of(1, torture: 4)))
  func faultF01Typing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var writers = try (0..<5).map { _ in try Writer() }
    // As many lines as one sees at once.
    let rounds = 6
    for round in 1...rounds {
      // All start side by side, type at the same pace, and die at moments of their own.
      for place in writers.indices { try writers[place].start() }
      for place in writers.indices { try writers[place].resume(line: "b\(round)") }
      var ends = writers.map { _ in Int.random(in: 200...2200, using: &random) }
      for time in stride(from: 0, to: 2400, by: Writer.pace) {
        for place in writers.indices where ends[place] >= time {
          try writers[place].type("abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "x")
        }
        var passed = 0
        for place in writers.indices.sorted(by: { ends[$0] < ends[$1] })
        where (time..<time + Writer.pace).contains(ends[place]) {
          poll(nil, 0, Int32(max(0, ends[place] - time - passed)))
          passed = ends[place] - time
          writers[place].die()
          ends[place] = -1
        }
        poll(nil, 0, Int32(Writer.pace - passed))
      }
    }
    for place in writers.indices {
      try writers[place].start()
      try writers[place].resume(line: "akhir")
    }
    Amount.report(
      "killed while typing | \(rounds * writers.count) kills, none lost more than \(Writer.mostLost) keystrokes, "
        + "the most was \(writers.map(\.lost).max() ?? 0)")
  }

  @Test("twin: an answer that is not saved as one types is missed")
  func twin() throws {
    var writer = try Writer()
    try writer.start()
    try writer.resume(line: "b1")
    let saving = try #require(writer.keepFromSaving())
    for _ in 0..<30 {
      try writer.type("x")
      poll(nil, 0, 50)
    }
    writer.die()
    close(saving)
    try writer.start()
    withKnownIssue { try writer.resume(line: "akhir") }
  }

  @Test(
    "an answer is never lost and never there twice",
    arguments: 1...UInt64(Amount.of(4, torture: 20)))
  func faultF01Sending(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let desk = try NewDesk()
    let visitor = try Visitor(desk.program)
    for round in 1...5 {
      let number = try visitor.receive("Lampu padam \(round)", "Lampu jalan padam dua malam.")
      let text = "Lampu nomor \(round) sudah diganti."
      let session = try desk.open()
      try session.choose(number)
      try session.startReply(text)
      try session.send(.control("s"))
      try session.waitFor("Konsep tersimpan")
      if Int.random(in: 0..<5, using: &random) > 0 {
        try session.lookLast()
        try session.press(button: "Salin untuk WhatsApp")
      }
      poll(nil, 0, .random(in: 0...80, using: &random))
      session.kill()
      try session.ending()
      try expectOnce(text, number, desk)
    }
    #expect(try desk.run("verify").hasPrefix("Utuh"))
    Amount.report("killed while sending | 5 kills, no answer lost, none there twice")
  }

  /// Whatever was recorded before the end: going on leads to exactly one answer, and no draft stays.
  private func expectOnce(_ text: String, _ number: String, _ desk: NewDesk) throws {
    let recorded = try desk.show(number).entries("answered").count
    #expect(recorded <= 1)
    let session = try desk.open()
    try session.choose(number)
    try session.send(.f(7))
    if recorded == 0 {
      try session.waitFor("Balas \(number)")
      try session.waitFor(text)
      try session.sendAnswer()
    } else {
      try session.waitFor("Jawaban siap ditempel")
    }
    try session.sayDelivered()
    #expect(try desk.show(number).entries("answered").map(\.text) == [text])
    #expect(try desk.show(number).entries("delivered").count == 1)
    #expect(try Visitor(desk.program).drafts(as: NewDesk.officer).isEmpty)
  }
}

/// An officer who types an answer line by line, and whose program is killed again and again.
private struct Writer {
  /// Milliseconds between two keys: eight of them take a second, with room for the saving itself.
  static let pace = 150
  /// How many keys may be lost at each end.
  static let mostLost = 8

  private let desk: NewDesk
  private let number: String
  private var session: Session?
  /// The lines that were safe when the present one was begun.
  private var lines: [String] = []
  private var typed = ""
  /// The most keys that were lost at one end.
  private(set) var lost = 0

  init() throws {
    desk = try NewDesk()
    number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
  }

  mutating func start() throws { session = try desk.open() }

  /// Goes back into the answer, compares it with what was typed, and begins a new line at the cursor.
  mutating func resume(line: String) throws {
    guard let session else { return }
    try session.choose(number)
    try session.send(.f(7))
    let isFirst = lines.isEmpty && typed.isEmpty
    if isFirst {
      try session.waitFor("halaman kosong")
      try session.send(.escape)
    }
    try session.waitFor("Balas \(number)")
    let picture = try session.waitUntilIdle()
    let found = picture.rows.drop(while: { !$0.hasPrefix("── Jawaban") }).dropFirst()
      .map(Self.written)
      .filter { $0.first == "b" && $0.dropFirst().first?.isNumber == true }
    #expect(found.starts(with: lines), "\(picture.framed)")
    let last = found.count > lines.count ? found[lines.count] : ""
    #expect(found.count <= lines.count + 1, "\(picture.framed)")
    #expect(typed.hasPrefix(last), "typed \(typed)\n\(picture.framed)")
    lost = max(lost, typed.count - last.count)
    #expect(typed.count - last.count <= Self.mostLost, "typed \(typed)\n\(picture.framed)")
    if !last.isEmpty { lines.append(last) }
    if !isFirst { try session.send(.enter) }
    try session.send(.text(line), .control("s"))
    try session.waitFor("Konsep tersimpan")
    try session.waitFor(line)
    typed = line
  }

  /// What stands in a row of the answer, left of the review.
  private static func written(_ row: String) -> String {
    let answer = row.prefix { !"│├".contains($0) }.drop { $0 == " " }
    let end = answer.lastIndex { $0 != " " }
    return end.map { String(answer[...$0]) } ?? ""
  }

  mutating func type(_ character: Character) throws {
    typed.append(character)
    try session?.send(.text(String(character)))
  }

  /// Holds the lock of the working state, so that no draft is saved until the descriptor is closed.
  func keepFromSaving() -> Int32? {
    let file = open(
      desk.program.store.replacing("loket.sqlite", with: "loket.work.sqlite.lock"),
      O_RDWR | O_CLOEXEC)
    return file >= 0 && flock(file, LOCK_EX) == 0 ? file : nil
  }

  mutating func die() {
    session?.kill()
    session = nil
  }
}
