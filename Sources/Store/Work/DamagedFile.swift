import CSystem
import Complaints
import Glibc

/// A database file that another takes the place of, kept under a name with the time for whoever may still need it.
struct DamagedFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Renames the file and its log, such as to `loket.sqlite.damaged-2026-11-23-091400`, and gives the new name.
  func setAside(as mark: String, at time: Instant) throws(StoreFailure) -> String {
    let offset = UTCOffset.westernIndonesia
    let clock = time.clock(at: offset)
    let digits = [clock.hour, clock.minute, clock.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let wanted = "\(path).\(mark)-\(time.day(at: offset).iso)-\(digits.joined())"
    for attempt in 1...99 {
      let aside = attempt == 1 ? wanted : "\(wanted)-\(attempt)"
      let answer = lk_rename_new(path, aside)
      if answer == -EEXIST { continue }
      guard answer == 0 else { throw .io(code: Int(-answer)) }
      rename(path + "-wal", aside + "-wal")
      unlink(path + "-shm")
      unlink(StoreFile.damageMark(path))
      return aside
    }
    throw .alreadyExists(path: wanted)
  }
}
