import Glibc

/// A database file that SQLite cannot read any more, kept under another name for whoever may still save something of it.
struct DamagedFile {
  private static let mark = ".damaged-"
  private let path: String

  init(_ path: String) { self.path = path }

  /// Renames the file and its log by the time, in milliseconds, and gives the new name.
  func setAside(at time: Int64) throws(StoreFailure) -> String {
    let aside = path + Self.mark + String(time)
    guard rename(path, aside) == 0 else { throw .io(code: Int(errno)) }
    rename(path + "-wal", aside + "-wal")
    unlink(path + "-shm")
    return aside
  }
}
