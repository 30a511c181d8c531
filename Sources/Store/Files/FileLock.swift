import CSystem
import Complaints
import Door
import Foundation
import Synchronization

/// The one lock under which a store file is opened, migrated, written and checkpointed.
///
/// A blocking `flock` on a file beside the store, so that waiting is fair and a killed holder holds nothing.
/// SQLite up to 3.51.2 can lose a page when two connections write and reset the log at once; under this lock they never do.
final class FileLock: Sendable {
  private let descriptor: Int32
  /// Between the threads of this process: to the system they are one holder.
  private let turn = NSLock()
  private let waiting = Mutex<Waiting?>(nil)
  /// Milliseconds to wait at most; nil to wait as long as it takes.
  private let patience = Mutex<Int64?>(nil)

  private struct Waiting {
    let since: Int64
    let thread: UInt64
    var isCancelled = false
  }

  init(beside path: String) throws(StoreFailure) {
    let file = path + ".lock"
    descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, Door.fileMode)
    guard descriptor >= 0 else {
      throw StoreFailure(errno: errno, path: path)
    }
  }

  deinit { close(descriptor) }

  /// Does `work` while no other process and no other thread does.
  ///
  /// Throws `StoreFailure.cancelled` when the waiting was given up.
  func hold<Result>(_ work: () throws -> Result) throws -> Result {
    if let patience = patience.withLock({ $0 }) { return try hold(within: patience, work) }
    turn.lock()
    defer { turn.unlock() }
    if lk_flock(descriptor, false) != 0 { try wait() }
    sign()
    defer { _ = lk_funlock(descriptor) }
    return try work()
  }

  private func wait() throws(StoreFailure) {
    waiting.withLock { $0 = Waiting(since: Self.milliseconds(), thread: lk_this_thread()) }
    _ = lk_mark_waiting(descriptor, true)
    defer {
      _ = lk_mark_waiting(descriptor, false)
      waiting.withLock { $0 = nil }
    }
    while case let result = lk_flock(descriptor, true), result != 0 {
      if waiting.withLock({ $0?.isCancelled == true }) { throw .cancelled }
      guard result == -EINTR else { throw .io(code: Int(-result)) }
    }
  }

  /// For who cannot wait: at the end of the program there is nobody left to be told.
  private func hold<Result>(within patience: Int64, _ work: () throws -> Result) throws -> Result {
    let end = Self.milliseconds() + patience
    while true {
      if let result = try holdIfFree(work) { return result }
      guard Self.milliseconds() < end else { throw StoreFailure.cancelled }
      usleep(5_000)
    }
  }

  /// Does `work`, which opens a file, under the lock; when somebody holds it for two seconds without it, unless it `isNeeded`.
  ///
  /// A file that is up to date and open elsewhere is neither changed nor recovered by opening it.
  func holdToOpen<Result>(isNeeded: Bool, _ work: () throws -> Result) throws -> Result {
    if isNeeded { return try hold(work) }
    do { return try hold(within: 2_000, work) } catch StoreFailure.cancelled { return try work() }
  }

  /// Gives up the waiting that is going on, if any.
  func cancelWait() {
    // The signal may come a moment before the thread waits: it is sent until it was heard.
    for _ in 0..<1_000 {
      let wasWaiting = waiting.withLock { waiting in
        waiting?.isCancelled = true
        if let thread = waiting?.thread { lk_interrupt(thread) }
        return waiting != nil
      }
      guard wasWaiting else { return }
      usleep(1_000)
    }
  }

  /// From now on nobody waits longer than that many milliseconds.
  func hurry(_ milliseconds: Int64) { patience.withLock { $0 = milliseconds } }

  /// Does `work` when nobody holds the lock; nil, and at once, when somebody does.
  func holdIfFree<Result>(_ work: () throws -> Result) throws -> Result? {
    guard turn.try() else { return nil }
    defer { turn.unlock() }
    guard lk_flock(descriptor, false) == 0 else { return nil }
    sign()
    defer { _ = lk_funlock(descriptor) }
    return try work()
  }

  /// Whether nobody holds the lock at this moment.
  var isFree: Bool {
    guard lk_flock(descriptor, false) == 0 else { return false }
    return lk_funlock(descriptor) == 0
  }

  /// Whether another process waits for the lock: who holds it for long then ends soon.
  var isAwaited: Bool { lk_is_awaited(descriptor) }

  /// How long this process has been waiting for the lock, in milliseconds; nil when it is not.
  var waited: Int64? { waiting.withLock { $0?.since }.map { Self.milliseconds() - $0 } }

  /// The process that holds or last held the lock, as it signed itself.
  var holder: String {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)).prefix { $0 != 10 }, as: UTF8.self)
  }

  private func sign() {
    let signature = Array("\(getpid())\n".utf8)
    _ = signature.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
