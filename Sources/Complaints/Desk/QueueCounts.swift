/// How many complaints stand in each queue, exactly, however many there are.
public struct QueueCounts: Equatable, Sendable {
  public var queues: [Queue: Int]
  /// Of the officer's own queue, those whose deadline was before today.
  public var late: Int
  /// Of the officer's own queue, those whose deadline is today.
  public var dueToday: Int

  public init(_ queues: [Queue: Int] = [:], late: Int = 0, dueToday: Int = 0) {
    self.queues = queues
    self.late = late
    self.dueToday = dueToday
  }

  public subscript(queue: Queue) -> Int? { queues[queue] }
}
