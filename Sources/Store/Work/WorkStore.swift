import Complaints
import Door
import Foundation
import GRDB
import Synchronization

/// The working state beside a store: drafts, who has what open, what each officer was asked once.
///
/// It is not history.
final class WorkStore: Sendable {
  let pool: DatabasePool
  let lock: FileLock
  /// This run of the program.
  let session = Data(Digest.random(16))
  /// Where a damaged file was put that lay in the place of this one; nil when none did.
  let setAside: String?
  /// Whether the disk once failed to confirm a write.
  private let isUnconfirmed = Mutex(false)

  /// Opens the file, or makes it; one that is damaged is renamed, and a new one made in its place.
  init(beside path: String) throws {
    let file = Self.path(beside: path)
    let lock = try FileLock(beside: file)
    self.lock = lock
    (pool, setAside) = try lock.holdToOpen(isNeeded: access(file + "-wal", F_OK) != 0) {
      do { return (try Self.opened(file), nil) } catch let error as DatabaseError {
        guard [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) else { throw error }
        let aside = try DamagedFile(file).setAside(
          as: "damaged", at: Instant(milliseconds: Self.now))
        return (try Self.opened(file), aside)
      }
    }
  }

  private static func opened(_ file: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { Store.keepLog($0) }
    if !canReach(file) { try StoreFile.reserve(file) }
    let pool = try DatabasePool(path: file, configuration: configuration)
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
      try db.execute(
        sql: definition + presenceTable + sessionTable + lessonTables + secretTables
          + accessTable + erasureTable)
      guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT)
      }
    }
    return pool
  }

  /// `loket.sqlite` has `loket.work.sqlite` beside it.
  static func path(beside path: String) -> String {
    path.hasSuffix(".sqlite") ? path.dropLast(7) + ".work.sqlite" : path + ".work"
  }

  func writing<Result>(_ work: (Database) throws -> Result) throws -> Result {
    guard !isUnconfirmed.withLock({ $0 }) else { throw StoreFailure.notConfirmed }
    do {
      return try lock.hold {
        try pool.writeWithoutTransaction { try $0.committing(work) }
      }
    } catch StoreFailure.notConfirmed {
      isUnconfirmed.withLock { $0 = true }
      throw StoreFailure.notConfirmed
    }
  }

  private static let definition = """
    CREATE TABLE IF NOT EXISTS draft (
      id BLOB PRIMARY KEY NOT NULL, officer BLOB NOT NULL, purpose TEXT NOT NULL, complaint BLOB,
      text TEXT NOT NULL, cursor INTEGER NOT NULL, fields TEXT NOT NULL, action BLOB,
      seen INTEGER NOT NULL, saved_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS draft_version (
      draft BLOB NOT NULL, saved_at INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (draft, saved_at)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS saved_filter (
      officer BLOB NOT NULL, name TEXT NOT NULL, filter TEXT NOT NULL, PRIMARY KEY (officer, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS remembered (
      officer BLOB NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (officer, key)
    ) STRICT, WITHOUT ROWID;
    """
}
