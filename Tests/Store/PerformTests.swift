import Complaints
import Testing

@testable import Store

@Suite("Acts on a real file")
struct PerformTests {
  @Test("a complaint taken in, answered, delivered and closed stands in the tables and is found")
  func wholeLife() throws {
    let desk = try Bench()
    let number = try desk.receive("Lampu jalan padam di Jl. Truntum")
    let id = try #require(try desk.store.complaint(numbered: number))
    try desk.act(
      .answer(Answer(kind: .final, text: "Lampu diganti besok.", way: .whatsapp)), on: id)
    try desk.act(.deliver(way: .whatsapp, at: nil), on: id)
    try desk.act(.close(Closing(outcome: .resolved, ground: "pelapor puas")), on: id)
    let page = try desk.page(.closed)
    #expect(page.rows.map(\.number) == [number])
    #expect(try desk.counts()[.closed] == 1)
    #expect(try desk.counts()[.mine] == 0)
    #expect(try desk.search("trunt").map(\.row.number) == [number])
  }

  @Test("the same action sent twice is done once")
  func exactlyOnce() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("KTP belum jadi")))
    let request = ActRequest(
      id: desk.newAction(), action: .answer(Answer(kind: .final, text: "Jadi besok.", way: .oral)),
      complaint: id, seen: .max, officer: desk.officer.id)
    let first = try desk.store.perform(request, now: desk.now)
    let second = try desk.store.perform(request, now: desk.now)
    #expect(!first.wasRepeated)
    #expect(second.wasRepeated)
    #expect(second.entries.map(\.sequence) == first.entries.map(\.sequence))
  }

  @Test(
    "of two answers to one version the second is refused with the first one's name; a note does not refuse"
  )
  func fasterColleague() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Got meluap")))
    let seen = try desk.store.file(of: id, for: desk.officer).complaint.version
    try desk.act(.note("sudah ditelepon"), on: id, by: desk.colleague, seen: seen)
    try desk.act(.answer(Answer(kind: .final, text: "A", way: .oral)), on: id, seen: seen)
    let refusal = #expect(throws: Refusal.self) {
      try desk.act(
        .answer(Answer(kind: .final, text: "B", way: .oral)), on: id, by: desk.colleague, seen: seen
      )
    }
    guard case .colleagueWasFaster(let officer, .answered, _) = refusal else {
      Issue.record("refused otherwise")
      return
    }
    #expect(officer == desk.officer.id)
  }

  @Test("a draft is found again, and dropped when its act is done")
  func drafts() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Jalan berlubang")))
    let draft = Draft(
      id: DraftID(desk.newAction().uuid), officer: desk.officer.id, purpose: .reply(to: id),
      text: "Yth. Bapak", cursor: 10, fields: ["template": "selesai"], savedAt: desk.now)
    try desk.store.save(draft)
    #expect(try desk.store.drafts(of: desk.officer.id) == [draft])
    try desk.act(
      .answer(Answer(kind: .final, text: "Yth. Bapak, ditambal.", way: .oral)), on: id,
      draft: draft.id)
    #expect(try desk.store.drafts(of: desk.officer.id).isEmpty)
  }
}
