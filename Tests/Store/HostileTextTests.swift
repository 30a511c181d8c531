import Complaints
import Testing

@testable import Store

@Suite("A text with U+0000, which would end it for SQLite")
struct HostileTextTests {
  private static let text = "Lampu\u{0}padam"
  private static let kept = "Lampu\u{FFFD}padam"

  @Test("taken in, answered and noted is kept with U+FFFD in its place, and is found and proved")
  func acts() throws {
    let desk = try Bench()
    let number = try desk.receive(Self.text) {
      $0.words.subject = Self.text
      $0.words.reporterName = "Budi\u{0} Santoso"
      $0.words.externalNumber = "#91\u{0}65"
      $0.words.attachments = [Attachment(name: "foto\u{0}.jpg")]
    }
    let id = try #require(try desk.store.complaint(numbered: number))
    let performed = try desk.act(.note("ditinjau\u{0}ulang"), on: id)
    #expect(performed.entries.last?.words?.text == "ditinjau\u{FFFD}ulang")
    let words = try desk.store.file(of: id, for: desk.officer).complaint.words
    #expect(words.subject == Self.kept && words.body == Self.kept)
    #expect(words.attachments?.first?.name == "foto\u{FFFD}.jpg")
    #expect(try desk.store.row(of: id, for: desk.officer).subject == Self.kept)
    #expect(try desk.search("padam").map(\.row.number) == [number])
    #expect(try desk.store.verify().problems == [])
    let before = try desk.store.tableHashes()
    try desk.store.rebuild()
    #expect(try desk.store.tableHashes() == before)
  }

  @Test("comes in by an import likewise, and is known again")
  func imports() throws {
    let desk = try Bench()
    let row = desk.row("9\u{0}1", Self.text) { $0.reply = "Sudah\u{0}diganti." }
    try desk.importing([row])
    #expect(try desk.importing([row], update: true).tally.skipped == 1)
    #expect(try desk.found("padam").map(\.words.subject) == [Self.kept])
    #expect(try desk.store.verify().problems == [])
  }

  @Test("a past that is lived in one stroke keeps none")
  func past() throws {
    let desk = try Bench()
    var words = Words()
    words.body = Self.text
    let request = ActRequest(
      id: desk.newAction(),
      action: .receive(Intake(unit: desk.unit.id, received: desk.now, words: words)),
      complaint: nil, seen: 0, officer: desk.officer.id)
    try desk.store.live([(request, desk.now)])
    #expect(try desk.search("padam").count == 1)
    #expect(try desk.store.verify().problems == [])
  }

  @Test("a draft keeps its text and its cursor's place")
  func drafts() throws {
    let desk = try Bench()
    let draft = Draft(
      id: DraftID(desk.newAction().uuid), officer: desk.officer.id, purpose: .intake,
      text: "a\u{0}b\u{0}c", cursor: 3, fields: ["nama": "Budi\u{0}"], savedAt: desk.now)
    try desk.store.save(draft)
    let kept = try #require(try desk.store.drafts(of: desk.officer.id).first)
    #expect(kept.text == "a\u{FFFD}b\u{FFFD}c")
    #expect(kept.cursor == "a\u{FFFD}b".utf8.count)
    #expect(kept.fields == ["nama": "Budi\u{FFFD}"])
    try desk.store.remember("folder", "/home\u{0}/x", of: desk.officer.id)
    #expect(try desk.store.remembered("folder", of: desk.officer.id) == "/home\u{FFFD}/x")
  }

  @Test("an officer's name keeps none")
  func office() throws {
    let desk = try Bench()
    var officer = desk.colleague
    officer.name = "Dewi\u{0}Lestari"
    try desk.store.save(
      office: [.saving(officer, at: desk.now)], officer: desk.supervisor.id,
      action: desk.newAction(), now: desk.now)
    #expect(try desk.store.office().officers[officer.id]?.name == "Dewi\u{FFFD}Lestari")
  }
}
