import Complaints
import Testing

@testable import Store

@Suite("A filter that lets little of much through")
struct StretchTests {
  /// A store of closed complaints, of which every 300th is of another kelurahan.
  private func filled(_ count: Int = 2_600) throws -> Bench {
    let desk = try Bench()
    try desk.importing(
      (0..<count).map { place in
        desk.row("K\(place)", "Lampu padam") { row in
          row.received = desk.now.advanced(byHours: -24 * 90).advanced(bySeconds: 60 * place)
          row.kelurahan = place % 300 == 299 ? "337502" : "337501"
          row.status = .closed
          row.outcome = .resolved
          // Many of one moment, as of a day that another system knows alone.
          row.closedAt = row.received.advanced(bySeconds: -60 * (place % 120))
            .advanced(byHours: 300)
        }
      })
    return desk
  }

  private func request(
    _ desk: Bench, _ queue: Queue, _ order: QueueOrder, _ place: QueueRequest.Place, limit: Int
  ) -> QueueRequest {
    QueueRequest(
      queue: queue, order: order, filter: QueueFilter(kelurahan: "337502"), place: place,
      limit: limit, today: desk.today)
  }

  @Test(
    "is looked through in pieces that together are the page",
    arguments: [Queue.closed, .all], QueueOrder.allCases)
  func pieces(queue: Queue, order: QueueOrder) throws {
    let desk = try filled()
    let whole = try desk.page(
      queue, order: order, filter: QueueFilter(kelurahan: "337502"), limit: 50)
    #expect(whole.rows.count == 8 && whole.lookedTo == nil && !whole.hasLater)
    var place = QueueRequest.Place.first
    var found: [QueueRow] = []
    var pieces = 0
    while true {
      let page = try desk.store.page(
        request(desk, queue, order, place, limit: 50), for: desk.officer, patience: .zero)
      found += page.rows
      pieces += 1
      guard let lookedTo = page.lookedTo else { break }
      #expect(page.hasLater)
      place = .behind(lookedTo)
    }
    #expect(pieces > 2)
    #expect(found == whole.rows)
  }

  @Test("a page that is full stops there, and the next one goes on behind its last row")
  func full() throws {
    let desk = try filled()
    let first = try desk.store.page(
      request(desk, .closed, .deadline, .first, limit: 3), for: desk.officer)
    #expect(first.rows.count == 3 && first.hasLater && first.lookedTo == nil)
    let last = try #require(first.cursors.last)
    let next = try desk.store.page(
      request(desk, .closed, .deadline, .after(last), limit: 50), for: desk.officer)
    #expect(next.rows.count == 5 && !next.hasLater)
    #expect(Set(next.rows.map(\.id)).isDisjoint(with: first.rows.map(\.id)))
  }

  @Test("a queue without a filter, and one of open complaints, are read at once")
  func atOnce() throws {
    let desk = try filled(700)
    for (queue, filter) in [
      (Queue.closed, QueueFilter()), (.inProgress, QueueFilter(kelurahan: "337502")),
    ] {
      let page = try desk.store.page(
        QueueRequest(queue: queue, filter: filter, limit: 50, today: desk.today),
        for: desk.officer, patience: .zero)
      #expect(page.lookedTo == nil)
    }
  }
}
