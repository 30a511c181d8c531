import Complaints
import Foundation
import Testing

@testable import Store

@Suite("Who saw citizens' data")
struct AccessTests {
  private func counts(_ desk: Bench) throws -> [AccessKind: Int] {
    try desk.store.accessCounts(from: desk.today, through: desk.today)
      .days[desk.officer.id]?[desk.today] ?? [:]
  }

  @Test(
    "is counted: opened once however long it is read, revealed, searched once however it is typed")
  func threatT20Counted() throws {
    let desk = try Bench()
    let number = try desk.receive("Air mati") { $0.words.phone = "081298765432" }
    let id = try #require(try desk.store.complaint(numbered: number))
    let presence = Presence(officer: desk.officer.id, isWriting: false, since: desk.now)
    for _ in 1...5 { try desk.store.announce(presence, on: id) }
    try desk.act(.reveal(reason: "menelepon"), on: id)
    #expect(try counts(desk) == [.opened: 1, .revealed: 1])
    try desk.store.withdrawPresence()
    try desk.store.announce(presence, on: id)
    #expect(try counts(desk)[.opened] == 2)
    // A search is counted on the day of the machine's clock.
    for typed in ["081298765", "0812987654", "081298765432", "air mati"] {
      _ = try desk.search(typed)
    }
    let today = Instant(milliseconds: WorkStore.now).day(at: .westernIndonesia)
    let searched = try desk.store.accessCounts(from: today, through: today)
      .count(.searched, by: desk.officer.id, from: today, through: today)
    #expect(searched == 1)
  }

  @Test(
    "an export has a reason and a count in the journal, and a day's limit that a supervisor passes")
  func threatT20() throws {
    let desk = try Bench()
    let ids = try (1...6).map { number in
      try #require(try desk.store.complaint(numbered: try desk.receive("Aduan \(number)")))
    }
    var unit = desk.unit
    unit.exportLimit = 8
    try desk.store.save(
      office: [.saving(unit, at: desk.now)], officer: desk.supervisor.id,
      action: desk.newAction(), now: desk.now)
    func export(_ officer: Officer, _ ids: [ComplaintID], beyond: Bool = false) throws {
      try desk.store.record(
        ExportRecord(
          complaints: ids, code: "all csv masked", reason: "laporan camat", beyondLimit: beyond),
        by: officer.id, now: desk.now)
    }
    #expect(throws: Refusal.missing(.reason)) {
      try desk.store.record(
        ExportRecord(complaints: ids, code: "all", reason: " "), by: desk.officer.id, now: desk.now)
    }
    try export(desk.officer, ids)
    #expect(try counts(desk)[.exported] == 6)
    #expect(throws: ExportLimitReached(limit: 8, already: 6)) {
      try export(desk.officer, ids, beyond: true)
    }
    try export(desk.officer, Array(ids.prefix(2)))
    #expect(throws: ExportLimitReached(limit: 8, already: 0)) {
      try export(desk.supervisor, ids + ids)
    }
    try export(desk.supervisor, ids + ids, beyond: true)
    let entries = try desk.store.reading {
      try JournalReader.entriesOfStore($0, desk: desk.store.desk)
    }
    let exported = entries.filter { $0.kind == .exported }
    #expect(exported.map(\.facts.count) == [6, 2, 12])
    #expect(exported.allSatisfy { $0.words?.text == "laporan camat" })
    let holding = try desk.store.holding(
      of: .complaint(ComplaintNumber(prefix: "MDN", year: 2026, serial: 1)), for: desk.supervisor)
    #expect(holding?.complaints.first?.accesses.map(\.kind) == [.exported, .exported])
  }

  @Test("numbers whole in an export are for whoever may give them out")
  func whole() throws {
    let desk = try Bench()
    #expect(throws: Refusal.notAllowed(.disclose)) {
      try desk.store.record(
        ExportRecord(complaints: [], code: "all", reason: "uji", isWhole: true),
        by: desk.officer.id, now: desk.now)
    }
  }
}

@Suite("What is typed to find something")
struct ThreatT15Tests {
  static let naughty = [
    "'", "\"", "''; DROP TABLE journal; --", "\") OR 1=1 --", "NEAR(", "NEAR(a b, 5)", "AND",
    "OR NOT",
    "subject:", "{subject body} : x", "*", "**", "a*", "^a", "-a", "+a", "a + b", "(", ")", "()",
    "%", "_", "100%", "\\", "\u{0}", "a\u{0}b", "x'00'", "?1", ":a", "@a", "$a", "#1", "\u{202E}a",
    "👩‍👩‍👧", "ａ", "ﬁ", "İ", "\n", "a\tb", "MDN-26-0001' OR '1'='1", "rank MATCH 'x'", "search",
    String(repeating: "a", count: 10_000), String(repeating: "\"", count: 999),
    String(repeating: "a ", count: 5_000), "３３７５", "--", "/*", "*/", ";", "NULL", "\u{FEFF}",
  ]

  @Test(
    "is never read as a command: no mistake, nothing changed, whatever the filter",
    arguments: naughty)
  func threatT15(text: String) throws {
    let desk = try Bench()
    let number = try desk.receive("Lampu 100% padam di Jl. Truntum") { $0.words.subject = "Lampu" }
    let before = try desk.store.tableHashes()
    for filter in [
      QueueFilter(), QueueFilter(kelurahan: text, category: text),
    ] {
      _ = try desk.store.search(
        SearchRequest(text: text, limit: 20, filter: filter, today: desk.today), for: desk.officer)
      for order in QueueOrder.allCases {
        let page = try desk.page(.all, order: order, filter: filter)
        #expect(filter.category == nil || page.rows.isEmpty)
      }
    }
    #expect(try desk.store.tableHashes() == before)
    #expect(try desk.search("padam").map(\.row.number) == [number])
  }

  @Test("a sign that stands for any others in SQL stands for itself")
  func threatT15Wildcards() throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    for sign in ["%", "_", "L_mpu", "*", "pad%m", "%padam%x"] {
      #expect(try desk.search(sign).isEmpty)
    }
  }
}
