/// How many complaints stand in each queue, exactly, however many there are.
public struct QueueCounts: Equatable, Sendable {
  public var queues: [Queue: Int]
  /// Of each queue, those whose deadline was before today, and those whose deadline is today.
  public var lateByQueue: [Queue: Int] = [:]
  public var dueTodayByQueue: [Queue: Int] = [:]
  /// Of the officer's own queue, those due later of whose time by today nine tenths, or else three quarters, are used up.
  public var at90: Int
  public var at75: Int

  public init(
    _ queues: [Queue: Int] = [:], late: Int = 0, dueToday: Int = 0, at90: Int = 0, at75: Int = 0
  ) {
    self.queues = queues
    self.at90 = at90
    self.at75 = at75
    lateByQueue[.mine] = late
    dueTodayByQueue[.mine] = dueToday
  }

  public subscript(queue: Queue) -> Int? { queues[queue] }

  /// Of the officer's own queue, those whose deadline was before today.
  public var late: Int { lateByQueue[.mine] ?? 0 }
  /// Of the officer's own queue, those whose deadline is today.
  public var dueToday: Int { dueTodayByQueue[.mine] ?? 0 }
}
