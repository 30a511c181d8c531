import Glibc

/// A long job's turn at the lock: short when somebody waits, longer when nobody does.
struct Turn {
  /// Milliseconds at most while somebody waits; with the commit that follows about fifty.
  private static let whileAwaited: Int64 = 22
  /// Milliseconds at most while nobody does: a few large transactions cost half as much as many small ones.
  private static let whileAlone: Int64 = 120
  private let start = Turn.now

  func isOver(_ lock: FileLock) -> Bool {
    let taken = (Self.now - start) / 1_000_000
    return taken >= Self.whileAlone || (taken >= Self.whileAwaited && lock.isAwaited)
  }

  /// Lets those go first who wait, until the last of them has the lock.
  static func pause(_ lock: FileLock) {
    for _ in 0..<50 where lock.isAwaited { usleep(1000) }
  }

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
