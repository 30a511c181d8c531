import Complaints
import Foundation
import GRDB

extension Store {
  /// Writes a whole copy of the store to a file that nobody may have made yet, and reads it back from end to end.
  ///
  /// Others go on writing meanwhile: the copy is one state of the store, with the drafts of a moment before, so that an
  /// answer sent in between is in one of the two. Nothing is left of a copy that did not become whole.
  public func copy(to path: String) throws(StoreFailure) -> BackupContents {
    do {
      let kept = try work.map { work in try work.pool.read { try KeptWork($0) } }
      try StoreFile.reserve(path)
      try copyTables(to: path)
      try Self.change(path) { try (kept ?? KeptWork()).keep(in: $0) }
      try StoreFile.sync(path)
      return try BackupContents(ofCopyAt: path)
    } catch {
      if case StoreFailure.alreadyExists = error {} else { StoreFile.remove(path) }
      throw StoreFailure(error, path: self.path)
    }
  }

  /// SQLite's own copy of what is in use: nothing that was deleted comes along.
  private func copyTables(to path: String) throws {
    var configuration = Self.configuration()
    configuration.readonly = true
    let source = try Self.openReading(self.path, configuration)
    defer { try? source.close() }
    try source.inDatabase { db in
      guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
        StoreFile.markDamaged(self.path)
        throw StoreFailure.damaged(path: self.path)
      }
      try db.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
  }

  /// Changes a copy that nobody else has open, in one transaction.
  static func change(_ path: String, _ work: (Database) throws -> Void) throws {
    var configuration = Self.configuration()
    configuration.journalMode = .default
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    try queue.write { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try work(db)
    }
  }
}
