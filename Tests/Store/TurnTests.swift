import Complaints
import Dispatch
import Foundation
import GRDB
import Glibc
import Testing

@testable import Store

@Suite("A long job among others")
struct TurnTests {
  @Test("who holds the lock sees that another waits, and no longer once that one has it")
  func awaited() throws {
    let desk = try Bench()
    let lock = try #require(desk.store.lock)
    #expect(!lock.isAwaited)
    let visitor = try Visitor(beside: desk.store.path)
    try lock.hold {
      visitor.come()
      while !lock.isAwaited { sched_yield() }
    }
    visitor.leave()
    #expect(!lock.isAwaited)
  }

  @Test("its turn ends soon when another waits, and later when nobody does")
  func length() throws {
    let desk = try Bench()
    let lock = try #require(desk.store.lock)
    func turn() -> Duration {
      ContinuousClock().measure {
        let turn = Turn()
        while !turn.isOver(lock) { sched_yield() }
      }
    }
    let alone = try lock.hold { turn() }
    let visitor = try Visitor(beside: desk.store.path)
    try lock.hold {
      visitor.come()
      while !lock.isAwaited { sched_yield() }
      #expect(turn() < alone)
    }
    visitor.leave()
    #expect(alone >= .milliseconds(100))
  }

  @Test("rows that come newest first make no more pieces of the search index than others")
  func piecesOfTheIndex() throws {
    func pieces(_ order: some Sequence<Int>) throws -> Int {
      let desk = try Bench()
      let rows = order.map { hour in
        desk.row("\(hour)", "Lampu \(hour)") {
          $0.received = desk.now.advanced(byHours: hour - 5_000)
        }
      }
      try desk.importing(rows)
      #expect(try desk.store.verify().problems == [])
      return try desk.store.reading {
        try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM search_idx") ?? 0
      }
    }
    #expect(try pieces((0..<300).reversed()) <= pieces(0..<300) + 2)
  }
}

/// Someone who wants the lock once, on a thread of their own.
private final class Visitor: Sendable {
  private let lock: FileLock
  private let done = DispatchSemaphore(value: 0)

  init(beside path: String) throws { lock = try FileLock(beside: path) }

  func come() {
    Thread.detachNewThread { [lock, done] in
      try? lock.hold {}
      done.signal()
    }
  }

  /// Waits until they had it.
  func leave() { done.wait() }
}
