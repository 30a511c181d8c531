import Complaints
import GRDB
import Testing

@testable import Store

@Suite("Pages run along indexes")
struct PlanTests {
  static let wishes = Queue.allCases.flatMap { queue in
    QueueOrder.allCases.map { (queue, $0) }
  }

  @Test("every queue in every order, from every place, is one range of an index", arguments: wishes)
  func plan(_ queue: Queue, _ order: QueueOrder) throws {
    let desk = try Bench()
    let cursor = QueueCursor(key: 5, id: ComplaintID(desk.newAction().uuid))
    let filter = QueueFilter(
      kelurahan: "337501", category: "jalan", assignee: desk.officer.id)
    for place in [
      QueueRequest.Place.first, .last, .after(cursor), .before(cursor), .from(cursor),
      .at(.day(desk.today)),
    ] {
      for filter in [QueueFilter(), filter] {
        let request = QueueRequest(
          queue: queue, order: order, filter: filter, place: place, limit: 50, today: desk.today)
        let plan = try desk.store.reading { db in
          let query = PageQuery(request, officer: desk.officer, offset: .westernIndonesia)
          let (sql, arguments) = try query.statement(db)
          return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
            .map { $0["detail"] as String }
        }
        let sorts = plan.indices.filter { plan[$0].contains("TEMP B-TREE") }
        // Ranges are merged by sorting their pages alone.
        #expect(sorts.allSatisfy { plan[$0 - 1].hasPrefix("SCAN (subquery") })
        let reads = plan.filter { $0.contains(" c ") || $0.hasSuffix(" c") }
        let isBehindEquals = place.hasCursor && order != .age
        #expect(
          reads.count == (queue == .mine ? 2 : 1) * (isBehindEquals ? 2 : 1), "\(plan)")
        #expect(
          !isBehindEquals || reads.count { $0.contains("=? AND rowid") } == reads.count / 2,
          "\(plan)")
        #expect(
          reads.allSatisfy {
            $0.contains("INDEX complaint_") || (queue == .all && order == .age)
          }, "\(plan)")
      }
    }
  }

  @Test(
    "pages of any size laid end to end are the whole queue, forwards and backwards",
    arguments: wishes)
  func walk(_ queue: Queue, _ order: QueueOrder) throws {
    let desk = try Bench()
    try desk.liveSomeLives(count: 24, seed: 7)
    let whole = try desk.page(queue, order: order, limit: 500)
    #expect(!whole.hasEarlier && !whole.hasLater)
    var forwards: [ComplaintID] = []
    var page = try desk.page(queue, order: order, limit: 5)
    #expect(!page.hasEarlier)
    while true {
      forwards += page.rows.map(\.id)
      guard page.hasLater, let last = page.cursors.last else { break }
      page = try desk.page(queue, order: order, place: .after(last), limit: 5)
      #expect(page.hasEarlier)
    }
    #expect(forwards == whole.rows.map(\.id))
    var backwards: [ComplaintID] = []
    page = try desk.page(queue, order: order, place: .last, limit: 4)
    while true {
      backwards = page.rows.map(\.id) + backwards
      guard page.hasEarlier, let first = page.cursors.first else { break }
      page = try desk.page(queue, order: order, place: .before(first), limit: 4)
    }
    #expect(backwards == whole.rows.map(\.id))
    let counts = try desk.counts()
    #expect(counts[queue] == whole.rows.count)
    if let middle = whole.cursors.dropFirst(2).first {
      let again = try desk.page(queue, order: order, place: .from(middle), limit: 3)
      #expect(again.rows.map(\.id) == whole.rows.dropFirst(2).prefix(3).map(\.id))
      #expect(again.hasEarlier)
    }
  }

  @Test(
    "a jump to a number or a day lands there, with what comes before above it",
    arguments: QueueOrder.allCases)
  func jumps(_ order: QueueOrder) throws {
    let desk = try Bench()
    for _ in 0..<12 {
      desk.now = desk.now.advanced(byHours: 24)
      try desk.receive("Lampu padam")
    }
    let whole = try desk.page(.all, order: order, limit: 50).rows
    let number = ComplaintNumber(prefix: "MDN", year: 2026, serial: 7)
    let page = try desk.page(.all, order: order, place: .at(.number(number)), limit: 3)
    #expect(page.hasEarlier && page.hasLater)
    let place = try #require(whole.firstIndex { $0.number == page.rows[0].number })
    #expect(page.rows.map(\.id) == whole[place...].prefix(3).map(\.id))
    if order != .deadline { #expect(page.rows[0].number == number) }
    let day = whole[5].received.day(at: .westernIndonesia)
    let onDay = try desk.page(
      .all, order: order,
      place: .at(
        .day(order == .deadline ? (whole[5].due ?? desk.now).day(at: .westernIndonesia) : day)),
      limit: 1)
    if order != .deadline {
      #expect(onDay.rows[0].id == whole[5].id)
    } else {
      #expect(!onDay.rows.isEmpty)
    }
    let missing = ComplaintNumber(prefix: "MDN", year: 2025, serial: 1)
    if order == .number {
      #expect(try desk.page(.all, order: order, place: .at(.number(missing))).rows.isEmpty)
    } else {
      #expect(throws: Refusal.notFound) {
        try desk.page(.all, order: order, place: .at(.number(missing)))
      }
    }
  }
}

extension QueueRequest.Place {
  fileprivate var hasCursor: Bool {
    switch self {
    case .first, .last, .at: false
    case .after, .before, .from, .behind: true
    }
  }
}
