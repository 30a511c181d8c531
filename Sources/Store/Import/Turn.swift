import Glibc

/// A long job's turn at the lock: short enough that nobody at the desk notices.
struct Turn {
  /// Milliseconds; with the commit that follows about fifty.
  private static let length: Int64 = 40
  private let start = Turn.now

  var isOver: Bool { Self.now - start >= Self.length * 1_000_000 }

  /// Lets those go first who waited.
  static func pause() { usleep(1000) }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// A sequence of which one knows whether it goes on.
struct Lookahead<Base: Sequence>: IteratorProtocol {
  private var base: Base.Iterator
  private var ahead: Base.Element?

  init(_ base: Base) {
    self.base = base.makeIterator()
    ahead = self.base.next()
  }

  var hasNext: Bool { ahead != nil }

  mutating func next() -> Base.Element? {
    defer { ahead = base.next() }
    return ahead
  }
}
