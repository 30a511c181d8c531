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
  private let waiting = Mutex<Int64?>(nil)

  init(beside path: String) throws(StoreFailure) {
    let file = path + ".lock"
    descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, Door.fileMode)
    guard descriptor >= 0 else {
      throw errno == EACCES || errno == EROFS ? .notPermitted(path: path) : .io(code: Int(errno))
    }
  }

  deinit { close(descriptor) }

  /// Does `work` while no other process and no other thread does.
  func hold<Result>(_ work: () throws -> Result) throws -> Result {
    turn.lock()
    defer { turn.unlock() }
    if lk_flock(descriptor, false) != 0 {
      waiting.withLock { $0 = Self.milliseconds() }
      _ = lk_mark_waiting(descriptor, true)
      defer {
        _ = lk_mark_waiting(descriptor, false)
        waiting.withLock { $0 = nil }
      }
      while case let result = lk_flock(descriptor, true), result != 0 {
        guard result == -EINTR else { throw StoreFailure.io(code: Int(-result)) }
      }
    }
    sign()
    defer { _ = lk_funlock(descriptor) }
    return try work()
  }

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
  var waited: Int64? { waiting.withLock { $0 }.map { Self.milliseconds() - $0 } }

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
