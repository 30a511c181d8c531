import Complaints
import Foundation
import Testing

@testable import Store

@Suite("Several at one desk")
struct ConcurrencyTests {
  @Test("eight workstations taking in at once lose nothing and give no number twice")
  func faultF10() async throws {
    let desk = try Bench()
    let path = desk.store.path
    let unit = desk.unit.id
    let officer = desk.officer.id
    let now = desk.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let store = try Store.open(at: path)
          var random = SplitMix(state: UInt64(writer))
          for place in 0..<25 {
            var words = Words()
            words.body = "Aduan \(writer)-\(place)"
            let request = ActRequest(
              id: ActionID(at: now, using: &random),
              action: .receive(Intake(unit: unit, received: now, words: words)), complaint: nil,
              seen: 0, officer: officer)
            _ = try store.perform(request, now: now)
          }
          store.close()
        }
      }
      try await group.waitForAll()
    }
    let page = try desk.page(.all, order: .number, limit: 500)
    #expect(page.rows.map(\.number.serial) == (1...200).reversed())
    #expect(try desk.store.verify().problems == [])
  }

  @Test("threads of one workstation take turns at the lock as well")
  func threads() async throws {
    let desk = try Bench()
    let store = desk.store
    let lock = try #require(store.lock)
    let path = store.path
    nonisolated(unsafe) var inside = 0
    nonisolated(unsafe) var most = 0
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<50 {
            try? lock.hold {
              inside += 1
              most = max(most, inside)
              sched_yield()
              inside -= 1
            }
          }
        }
      }
    }
    #expect(most == 1)
    let other = try FileLock(beside: path)
    try lock.hold { #expect(!other.isFree) }
    #expect(other.isFree)
  }

  @Test(
    "of two who act on one complaint, whoever comes second learns who was faster",
    arguments: [false, true])
  func bothOrders(_ swapped: Bool) throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Jalan rusak")))
    let seen = try desk.store.file(of: id, for: desk.officer).complaint.version
    let acts: [(Officer, Action)] = [
      (desk.officer, .take), (desk.supervisor, .assign(to: desk.colleague.id)),
    ]
    let (first, second) = swapped ? (acts[1], acts[0]) : (acts[0], acts[1])
    try desk.act(first.1, on: id, by: first.0, seen: seen)
    let head = try desk.store.head()
    let refusal = #expect(throws: Refusal.self) {
      try desk.act(second.1, on: id, by: second.0, seen: seen)
    }
    guard case .colleagueWasFaster(first.0.id, _, _) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(try desk.store.head() == head)
  }

  @Test("a bulk act does what it can, tells what it could not, and is done once")
  func bulk() throws {
    let desk = try Bench()
    let ids = try (0..<4).map { place in
      try #require(try desk.store.complaint(numbered: desk.receive("Aduan \(place)")))
    }
    try desk.act(.close(Closing(outcome: .withdrawn, ground: "dicabut")), on: ids[1])
    let action = desk.newAction()
    let requests = ids.map {
      ActRequest(
        id: action, action: .assign(to: desk.colleague.id), complaint: $0, seen: .max,
        officer: desk.supervisor.id)
    }
    let outcomes = try desk.store.performAll(requests, now: desk.now)
    #expect(outcomes.map(\.refusal) == [nil, .closedAlready, nil, nil])
    let head = try desk.store.head()
    #expect(
      try desk.store.performAll(requests, now: desk.now).map(\.refusal) == [
        nil, .closedAlready, nil, nil,
      ])
    #expect(try desk.store.head() == head)
  }
}
