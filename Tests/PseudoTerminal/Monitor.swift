import Glibc

/// A value that several threads share: read and changed under one lock, and waited for.
final class Monitor<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init(_ value: Value) {
    self.value = value
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(changed, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Reads or changes the value; whoever waits looks again.
  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return try body(&value)
  }

  /// Waits until `body` has a result, looking again at each change; nil when the time is over.
  ///
  /// Where the answer depends on more than the value, `atLeastEvery` says how often to look.
  func wait<Result>(
    until end: Deadline, atLeastEvery milliseconds: Int = 1000,
    _ body: (inout Value) throws -> Result?
  ) rethrows -> Result? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = try body(&value) { return result }
      if end.isOver { return nil }
      var next = min(end, .after(milliseconds: milliseconds)).time
      pthread_cond_timedwait(changed, mutex, &next)
    }
  }
}

/// A moment on the clock that never steps back.
struct Deadline: Comparable {
  let nanoseconds: Int

  static var now: Deadline {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Deadline(nanoseconds: time.tv_sec * 1_000_000_000 + time.tv_nsec)
  }

  static func after(milliseconds: Int) -> Deadline {
    Deadline(nanoseconds: now.nanoseconds + milliseconds * 1_000_000)
  }

  static func after(seconds: Double) -> Deadline {
    .after(milliseconds: Int(seconds * 1000))
  }

  static func < (left: Deadline, right: Deadline) -> Bool { left.nanoseconds < right.nanoseconds }

  var isOver: Bool { self <= .now }

  /// What is left, never negative.
  var millisecondsLeft: Int32 {
    Int32(clamping: max(0, (nanoseconds - Deadline.now.nanoseconds + 999_999) / 1_000_000))
  }

  var time: timespec {
    timespec(tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
  }
}
