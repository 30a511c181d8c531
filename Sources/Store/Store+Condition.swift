import Complaints
import Door
import Foundation
import GRDB

/// What of a store and its surroundings protects it, as it was found.
public struct StoreCondition: Equatable, Sendable {
  /// The version of SQLite, and whether it has the fault by which logs that two reset at once lose pages.
  public let sqlite: String
  public let hasLogFault: Bool
  /// Whether a commit is on the disk when it returns; nil where the store is only read.
  public let isDurable: Bool?
  public let bearsApplicationID: Bool
  /// Whether room is kept for the last drafts.
  public let keepsRoom: Bool
  /// The process that holds the lock now; nil when nobody does, or the store is only read.
  public let lockHolder: String?
  /// When the store was made.
  public let founded: Instant?
  public let lastSeal: Seal?
  /// Files of the store that others than their owner, or than its group where it has one, can reach.
  public let openFiles: [String]
}

extension Store {
  public func condition() throws -> StoreCondition {
    let version = try reading { try String.fetchOne($0, sql: "SELECT sqlite_version()") ?? "" }
    let durable = try writer?.writeWithoutTransaction { db in
      try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2
        && Int.fetchOne(db, sql: "PRAGMA wal_autocheckpoint") == 0
    }
    return try reading { db in
      StoreCondition(
        sqlite: version, hasLogFault: Self.hasLogFault(version), isDurable: durable,
        bearsApplicationID: try Int32.fetchOne(db, sql: "PRAGMA application_id")
          == StoreFile.applicationID,
        keepsRoom: room.isKept,
        lockHolder: lock.flatMap { $0.isFree ? nil : $0.holder },
        founded: try Int64.fetchOne(
          db, sql: "SELECT recorded_at FROM journal ORDER BY sequence LIMIT 1"
        ).map { Instant(milliseconds: $0) },
        lastSeal: try JournalReader.entriesOfStore(db, desk: desk).compactMap(\.facts.seal).last,
        openFiles: openFiles())
    }
  }

  /// Fixed in 3.51.3, and in the later releases of 3.44 and 3.50; the lock keeps it from doing harm.
  static func hasLogFault(_ version: String) -> Bool {
    let parts = version.split(separator: ".").compactMap { Int($0) }
    guard parts.count >= 3 else { return true }
    switch (parts[0], parts[1]) {
    case (3, 44): return parts[2] < 6
    case (3, 50): return parts[2] < 7
    case (3, 51): return parts[2] < 3
    default: return (parts[0], parts[1]) < (3, 51)
    }
  }

  private func openFiles() -> [String] {
    let backups = BackupFolder(beside: path)
    let kept = canReach(backups.path) ? [backups.path] + backups.all.map(\.path) : []
    return (Exposure.files(of: path) + kept).filter { Exposure.others($0) != 0 }
  }
}
