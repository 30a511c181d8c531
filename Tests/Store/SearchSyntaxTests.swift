import Complaints
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

@Suite("Finding a complaint by more than words")
struct SearchSyntaxTests {
  private static let vocabulary = SearchVocabulary(
    fields: [
      .place: ["kelurahan"], .category: ["kategori"], .state: ["status"], .due: ["tenggat"],
      .officer: ["petugas"], .received: ["diterima"],
    ],
    entries: [
      .init(.place, ["Medono"], .place("1")), .init(.place, ["Tirto"], .place("2")),
      .init(.category, ["jalan"], .category("jalan")), .init(.state, ["baru"], .tray(.new)),
      .init(.state, ["diproses"], .tray(.inProgress)), .init(.state, ["terbuka"], .open),
      .init(.due, ["lewat"], .due(.overdue)), .init(.due, ["hari ini"], .due(.today)),
      .init(.officer, ["belum"], .officer(nil)),
    ])

  private func find(_ desk: Bench, _ text: String, limit: Int = 20) throws -> SearchAnswer {
    try desk.store.search(
      SearchRequest(
        text: text, vocabulary: Self.vocabulary, limit: limit, today: desk.today),
      for: desk.officer)
  }

  private func serials(_ desk: Bench, _ text: String) throws -> [Int] {
    try find(desk, text).hits.map(\.row.number.serial)
  }

  @Test("by any form of a word, and marked in the form that stands there")
  func forms() throws {
    let desk = try Bench()
    try desk.receive("Mohon segera diperbaiki") { $0.words.subject = "Lampu" }
    try desk.receive("Sampah") { $0.words.subject = "Kapan pembuangan sampah" }
    #expect(try serials(desk, "perbaikan") == [1])
    #expect(try serials(desk, "memperbaiki ") == [1])
    #expect(try serials(desk, "membuang") == [2])
    #expect(try serials(desk, "\"perbaikan\"").isEmpty, "a quotation stands as it is")
    let hit = try #require(try find(desk, "perbaikan").hits.first)
    #expect(hit.reason == .story && hit.excerpt.marked == "Mohon segera «diperbaiki»")
    let other = try #require(try find(desk, "membuang").hits.first)
    #expect(other.reason == .subject && other.excerpt.marked == "Kapan «pembuangan» sampah")
  }

  @Test("by words parted between subject and story, by quotations, and without what is not wanted")
  func words() throws {
    let desk = try Bench()
    try desk.receive("Sudah padam lama") { $0.words.subject = "Lampu jalan" }
    try desk.receive("Jalan lampu") { $0.words.subject = "Gelap" }
    #expect(try serials(desk, "lampu padam") == [1])
    #expect(try serials(desk, "\"lampu jalan\"") == [1])
    #expect(try serials(desk, "lampu -padam") == [2])
    #expect(try serials(desk, "lampu -\"lampu jalan\"") == [2])
    #expect(try find(desk, "-lampu").hits.isEmpty)
  }

  @Test("by its state alone, newest first, and by words and state together")
  func states() throws {
    let desk = try Bench()
    for (place, category) in [("1", "jalan.lampu"), ("2", "jalan.lampu"), ("1", "taman")] {
      desk.now = desk.now.advanced(byHours: 1)
      try desk.receive("Lampu padam") {
        $0.kelurahan = place
        $0.category = category
      }
    }
    let id = try #require(
      try desk.store.complaint(
        numbered: ComplaintNumber(prefix: "MDN", year: 2026, serial: 3)))
    try desk.act(.take, on: id)
    #expect(try serials(desk, "kelurahan:medono") == [3, 1])
    #expect(try serials(desk, "kelurahan:medono,tirto kategori:jalan") == [2, 1])
    #expect(try serials(desk, "lampu kelurahan:medono status:baru") == [1])
    #expect(try serials(desk, "lampu -kelurahan:medono") == [2])
    #expect(try serials(desk, "status:diproses") == [3])
    #expect(try serials(desk, "petugas:belum") == [2, 1])
    #expect(try serials(desk, "status:terbuka -padam").isEmpty)
    #expect(try serials(desk, "diterima:2026 lampu").count == 3)
    #expect(try serials(desk, "diterima:2025 lampu").isEmpty)
    #expect(try find(desk, "kelurahan:medono").hits.first?.reason == .state)
    desk.now = desk.now.advanced(byHours: 24 * 30)
    #expect(try serials(desk, "tenggat:lewat lampu kelurahan:tirto") == [2])
    #expect(try serials(desk, "tenggat:hari-ini").isEmpty)
  }

  @Test("a secret one is no hit of its state either")
  func secret() throws {
    let desk = try Bench()
    try desk.receive("Pungli") {
      $0.isSecret = true
      $0.kelurahan = "1"
    }
    for text in ["kelurahan:medono", "status:baru", "pungli status:baru", "memungli"] {
      #expect(try find(desk, text).hits.isEmpty, "\(text)")
    }
  }

  @Test("by the reporter's name or number it says so, and shows neither")
  func identity() throws {
    let desk = try Bench()
    try desk.receive("Got meluap") {
      $0.words.reporterName = "Zoë Wibisono"
      $0.words.phone = "0812-3456-7890"
    }
    let byName = try #require(try find(desk, "wibis").hits.first)
    #expect(byName.reason == .reporter && !byName.excerpt.hasMatch)
    let byPhone = try #require(try find(desk, "7890").hits.first)
    #expect(byPhone.reason == .identity && !byPhone.excerpt.text.contains("7890"))
  }

  @Test("the number itself first, then those that begin so")
  func numbers() throws {
    let desk = try Bench()
    for place in 1...12 { try desk.receive("Lampu \(place)") }
    #expect(try serials(desk, "1").first == 1)
    #expect(try serials(desk, "MDN-26-001").prefix(3) == [1, 12, 11])
    #expect(try serials(desk, "mdn-26-0012") == [12])
    #expect(try serials(desk, "0012").first == 12)
  }

  @Test("where conditions leave little of much, the answer comes in pieces that are the whole")
  func pieces() throws {
    let desk = try Bench()
    let rows = (0..<500).map { place in
      desk.row("K\(place)", "Lampu \(place)") { row in
        row.received = desk.now.advanced(byHours: -24 * 60).advanced(bySeconds: place)
        row.kelurahan = place % 200 == 0 ? "1" : "2"
      }
    }
    try desk.importing(rows)
    var request = SearchRequest(
      text: "lampu kelurahan:medono", vocabulary: Self.vocabulary, limit: 20, today: desk.today)
    var hits: [SearchHit] = []
    var answers = 0
    repeat {
      let answer = try desk.store.search(request, for: desk.officer, lookingAt: 100)
      hits += answer.hits
      answers += 1
      request.place = answer.next
    } while request.place != nil && answers < 20
    #expect(answers > 4)
    #expect(Set(hits.map(\.row.number.serial)) == [1, 201, 401])
  }

  @Test("stopped, it says so, and the next one runs")
  func stopped() throws {
    let desk = try Bench()
    try desk.importing((0..<3_000).map { desk.row("K\($0)", "Lampu \($0)") })
    let store = desk.store
    let (officer, today) = (desk.officer, desk.today)
    let isOver = Flag()
    Thread.detachNewThread { while !isOver.isUp { store.stopSearching() } }
    var wasStopped = false
    for _ in 0..<200 where !wasStopped {
      do {
        _ = try store.search(
          SearchRequest(text: "lampu -9", limit: 500, today: today), for: officer)
      } catch is CancellationError { wasStopped = true }
    }
    isOver.raise()
    #expect(wasStopped)
    #expect(try find(desk, "lampu").hits.count == 20)
  }
}

/// Raised by one thread and seen by another.
private final class Flag: Sendable {
  private let value = Atomic(false)
  var isUp: Bool { value.load(ordering: .relaxed) }
  func raise() { value.store(true, ordering: .relaxed) }
}
