import Complaints
import Testing

@testable import Store

@Suite("Counts are those of the whole queue")
struct CountsTests {
  @Test("late and due today are counted of all that waits for the officer", arguments: 1...4)
  func pressing(_ seed: UInt64) throws {
    let desk = try Bench()
    let opened = desk.now
    for days in [0, 5, 7, 7, 8, 20] {
      desk.now = opened.advanced(byHours: -24 * days)
      try desk.receive("Lampu padam")
    }
    desk.now = opened
    try desk.liveSomeLives(count: 20, seed: seed)
    for (officer, days) in [(desk.officer, 0), (desk.colleague, 0), (desk.officer, 4)] {
      let today = opened.day(at: desk.unit.offset) + days
      let dues = try desk.page(.mine, limit: 500, for: officer).rows.compactMap(\.due)
      let (start, end) = (today.start(at: desk.unit.offset), today.end(at: desk.unit.offset))
      let counts = try desk.store.counts(for: officer, filter: QueueFilter(), today: today)
      #expect(counts.late == dues.count { $0 <= start })
      #expect(counts.dueToday == dues.count { $0 > start && $0 <= end })
      #expect(counts.late > 0 && (days > 0 || counts.dueToday > 0))
    }
  }
}
