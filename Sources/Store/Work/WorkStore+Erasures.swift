import Complaints
import Foundation
import GRDB

/// Which complaints and entries were erased, by id alone: a backup that still has their words loses them on restoring.
extension WorkStore {
  static let erasureTable = """
    CREATE TABLE IF NOT EXISTS erasure (
      -- The id of a complaint, or the digest of an entry.
      key BLOB PRIMARY KEY NOT NULL, sequence INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Forgets what is being written on complaints, and what was learned if it was learned from them, and keeps in mind
  /// that they were erased.
  ///
  /// - Parameter erased: the entries by which complaints were erased.
  func forget(
    _ complaints: [ComplaintID: Int64], entries: [[UInt8]: Int64], learnedFrom: [ComplaintID]
  ) throws {
    try writing { db in
      for (complaint, sequence) in complaints {
        let id = Data(complaint.uuid.bytes)
        try db.execute(
          sql:
            "DELETE FROM draft_version WHERE draft IN (SELECT id FROM draft WHERE complaint = ?)",
          arguments: [id])
        try db.execute(sql: "DELETE FROM draft WHERE complaint = ?", arguments: [id])
        try Self.remember(id, sequence, db)
      }
      for (digest, sequence) in entries { try Self.remember(Data(digest), sequence, db) }
      let taught = try (Array(complaints.keys) + learnedFrom).contains { id in
        try Bool.fetchOne(
          db.cachedStatement(sql: "SELECT 1 FROM lesson WHERE complaint = ?"),
          arguments: [Data(id.uuid.bytes)]) == true
      }
      if taught {
        _ = try Self.forgetLessons(db)
      } else {
        try Self.stopLearning(db)
      }
    }
  }

  /// Drops drafts that a backup brought back of what was erased since.
  func dropErasedDrafts() throws {
    try writing { db in
      try db.execute(
        sql: """
          DELETE FROM draft WHERE EXISTS
            (SELECT 1 FROM erasure e WHERE e.key = draft.complaint AND e.sequence > draft.seen)
          """)
      try db.execute(sql: "DELETE FROM draft_version WHERE draft NOT IN (SELECT id FROM draft)")
    }
  }

  /// How many drafts are being written on some complaints.
  func drafts(on complaints: [ComplaintID]) throws -> Int {
    try pool.read { db in
      try complaints.reduce(0) { sum, id in
        sum
          + (try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM draft WHERE complaint = ?"),
            arguments: [Data(id.uuid.bytes)]) ?? 0)
      }
    }
  }

  private static func remember(_ key: Data, _ sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO erasure VALUES (?1, ?2) ON CONFLICT DO UPDATE SET sequence = max(sequence, ?2)
        """, arguments: [key, sequence])
  }

  /// Whether a complaint was erased after whoever writes on it had looked.
  func isErased(_ complaint: ComplaintID, since seen: Int64, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT 1 FROM erasure WHERE key = ? AND sequence > ?"),
      arguments: [Data(complaint.uuid.bytes), seen]) ?? false
  }

  /// Rebuilds the file without what was deleted, and empties its log.
  func scrub() throws {
    try lock.hold {
      try pool.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        try Self.emptyLog(db)
      }
    }
  }

  /// Takes the whole log into the file, waiting for readers a few seconds at most.
  static func emptyLog(_ db: Database) throws {
    for attempt in 1...100 {
      let state = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      if state?[0] == 0 { return }
      if attempt < 100 { usleep(30_000) }
    }
    throw DatabaseError(resultCode: .SQLITE_BUSY)
  }
}
