import PseudoTerminal
import Testing

@Suite("Two workstations on one store")
struct TwoWorkstationsTests {
  private static let officers = [
    (name: NewDesk.officer, short: "Ratna W."), (name: "Dewi Lestari", short: "Dewi L."),
  ]

  private let desk: NewDesk
  private let visitor: Visitor
  private let number: String

  init() throws {
    desk = try NewDesk()
    try desk.run("officer", "--add", Self.officers[1].name, "--officer", NewDesk.officer)
    visitor = try Visitor(desk.program, as: Self.officers[1].name)
    number = try visitor.receive("Lampu padam", "Lampu jalan padam dua malam.")
  }

  private func startReply(as officer: String, _ text: String) throws -> Session {
    let session = try desk.open(as: officer)
    try session.find(number)
    try session.startReply(text)
    return session
  }

  @Test(
    "the second to answer is refused with the first one's name, and keeps the text",
    arguments: [0, 1])
  func secondIsRefused(first: Int) throws {
    let (winner, loser) = (Self.officers[first], Self.officers[1 - first])
    // Whoever comes second says why they go on; the one who wins need not be the one who came first.
    let sessions = try Self.officers.enumerated().map { place, officer in
      let session = try desk.open(as: officer.name)
      try session.find(number)
      if place == 1 { try session.takeOver(from: Self.officers[0].short, because: "mendesak") }
      try session.startReply("Jawaban dari \(officer.short)", isOpen: place == 1)
      return session
    }
    let (faster, slower) = (sessions[first], sessions[1 - first])
    if first == 0 {
      try faster.waitFor("\(loser.short) mengambil alih balasan ini")
      try faster.lookLast()
      try faster.press(button: "Salin untuk WhatsApp")
      try faster.waitFor("\(loser.short) lebih dahulu")
      try faster.press(.enter, .escape)
    }
    try faster.sendAnswer()
    try slower.waitUntil("a word of the colleague's answer") { $0.message.contains(winner.short) }
    try slower.waitFor("Jawaban dari \(loser.short)")

    try slower.lookLast()
    try slower.press(button: "Salin untuk WhatsApp")
    try slower.waitFor("\(winner.short) lebih dahulu")
    try slower.waitFor("Balas \(number)")
    try slower.waitFor("Jawaban dari \(loser.short)")
    #expect(
      try desk.show(number).entries("answered").map(\.text) == ["Jawaban dari \(winner.short)"])

    // The text is still there after the program has ended.
    try slower.press(.enter)
    try slower.send(.f(10))
    #expect(try slower.ending() == .exited(0))
    #expect(try visitor.drafts(as: loser.name) == ["Jawaban dari \(loser.short)"])
  }

  @Test(
    "who is writing is named in the colleague's list within seconds, and no longer once they leave")
  func named() throws {
    let reading = try desk.open(as: Self.officers[1].name)
    try reading.press(.left, .end, .enter)
    try reading.waitFor(number)
    let writing = try startReply(as: NewDesk.officer, "Lampu sudah diganti.")
    try reading.waitFor("@Ratna W.")
    try writing.press(.escape)
    try reading.waitUntil("nobody") { !$0.shows("@Ratna W.") }
    try writing.send(.f(7))
    try reading.waitFor("@Ratna W.")
    writing.kill()
    try reading.waitUntil("nobody after a kill") { !$0.shows("@Ratna W.") }
  }

  @Test("a note in between refuses nothing")
  func note() throws {
    let session = try startReply(as: NewDesk.officer, "Lampu sudah diganti.")
    try visitor.note("Pelapor menelepon lagi.", on: number)
    try session.waitUntilIdle()
    try session.sendAnswer()
    let shown = try desk.show(number)
    #expect(shown.entries("answered").map(\.text) == ["Lampu sudah diganti."])
    #expect(shown.entries("noted").count == 1)
  }

  @Test("what a colleague does is seen within a second")
  func seen() throws {
    let session = try desk.open()
    try session.choose(number)
    try session.send(.enter)
    try session.waitFor("Lampu jalan padam dua malam.")
    // The best of three, for a machine that has other work as well.
    let fastest = try (1...3).map { place in
      let start = ContinuousClock.now
      try visitor.note("kabar ke-\(place)", on: number)
      try session.waitFor("kabar ke-\(place)")
      return ContinuousClock.now - start
    }.min()
    #expect(try #require(fastest) < .seconds(1))
  }
}
