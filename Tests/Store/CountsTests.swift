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

  @Test("while others write, each sum is that of one moment")
  func whileOthersWrite() async throws {
    let desk = try Bench()
    try desk.importing((0..<400).map { desk.row("K\($0)", "Lampu \($0)") })
    let store = desk.store
    let (officer, today, now) = (desk.officer, desk.today, desk.now)
    let ids = try desk.page(.all, limit: 60).rows.map(\.id)
    let other = try Store.open(at: store.path)
    defer { other.close() }
    let writer = Task.detached {
      for id in ids {
        var randomness = SystemRandomNumberGenerator()
        _ = try other.perform(
          ActRequest(
            id: ActionID(at: now, using: &randomness), action: .take, complaint: id, seen: .max,
            officer: officer.id), now: now)
      }
    }
    var last = 0
    for _ in 0..<200 {
      let counts = try store.counts(for: officer, filter: QueueFilter(), today: today)
      let taken = counts[.inProgress] ?? 0
      #expect(counts[.all] == 400 && (counts[.new] ?? 0) + taken == 400)
      #expect(taken >= last)
      last = taken
    }
    try await writer.value
    #expect(try desk.counts()[.inProgress] == ids.count)
  }

  @Test("when the day turns, what was due today is late, though nothing was written")
  func dayTurns() throws {
    let desk = try Bench()
    try desk.liveSomeLives(count: 24, seed: 9)
    let head = try desk.store.head()
    func counts(_ days: Int) throws -> QueueCounts {
      try desk.store.counts(
        for: desk.officer, filter: QueueFilter(), today: desk.today + days)
    }
    var turned = 0
    for days in 0..<30 {
      let (before, after) = (try counts(days), try counts(days + 1))
      for queue in Queue.allCases {
        let due = before.dueTodayByQueue[queue] ?? 0
        #expect((after.lateByQueue[queue] ?? 0) == (before.lateByQueue[queue] ?? 0) + due)
        turned += due
      }
      let open: [Queue] = [
        .new, .inProgress, .approval, .undelivered, .awaiting, .forwarded, .answered,
      ]
      let due = open.reduce(0) { $0 + (before.dueTodayByQueue[$1] ?? 0) }
      #expect(after[.overdue] == (before[.overdue] ?? 0) + due)
    }
    #expect(turned > 0)
    #expect(try desk.store.head() == head)
  }
}
