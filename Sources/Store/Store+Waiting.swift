import Complaints

/// Who holds a lock for which others wait.
public struct LockHolder: Equatable, Sendable {
  /// The process, as it signed itself.
  public let process: String
  /// Whose workstation it is; nil for another program.
  public let officer: OfficerID?
}

/// Waiting for the lock, from beside whoever waits.
extension Store {
  private var locks: [FileLock] { [lock, work?.lock].compactMap { $0 } }

  /// Who holds a lock for which this process has been waiting that many milliseconds; nil while nobody waits so long.
  public func holder(whenWaiting milliseconds: Int64) -> LockHolder? {
    guard let lock = locks.first(where: { $0.waited.map { $0 >= milliseconds } ?? false }) else {
      return nil
    }
    let process = lock.holder
    let officer = Int32(process).flatMap { try? work?.officer(ofProcess: $0) }
    return LockHolder(process: process, officer: officer)
  }

  /// Gives up the waiting that is going on: what was to be written is not.
  public func cancelWait() { locks.forEach { $0.cancelWait() } }

  /// From now on nobody waits longer than that many milliseconds; for the end of the program.
  public func hurry(_ milliseconds: Int64) {
    locks.forEach { $0.hurry(milliseconds) }
    cancelWait()
  }
}
