import Complaints
import Foundation
import GRDB

/// How often who saw what of citizens' data, by day: counts for a supervisor, no history.
extension WorkStore {
  static let accessTable = """
    CREATE TABLE IF NOT EXISTS access (
      officer BLOB NOT NULL, day INTEGER NOT NULL, kind TEXT NOT NULL,
      -- Empty for what is about no one complaint.
      complaint BLOB NOT NULL, count INTEGER NOT NULL, at INTEGER NOT NULL,
      PRIMARY KEY (complaint, officer, day, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS access_by_day ON access (day);
    """

  /// Keystrokes of one search follow each other faster than this, in milliseconds.
  private static let searchPause: Int64 = 10_000

  func note(
    _ kind: AccessKind, of complaints: [ComplaintID], by officer: OfficerID, at: Instant
  ) throws {
    try writing { db in
      if complaints.isEmpty { try note(kind, of: nil, by: officer, at: at, db) }
      for complaint in complaints { try note(kind, of: complaint, by: officer, at: at, db) }
    }
  }

  func note(
    _ kind: AccessKind, of complaint: ComplaintID?, by officer: OfficerID, at: Instant,
    after pause: Int64 = .min, _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO access VALUES (?1, ?2, ?3, ?4, 1, ?5)
        ON CONFLICT DO UPDATE SET count = count + (?5 - at > ?6), at = ?5
        """
    ).execute(arguments: [
      Data(officer.uuid.bytes), Int64(at.day(at: .westernIndonesia).daysSince1970), kind.rawValue,
      Data(complaint?.uuid.bytes ?? []), at.milliseconds, pause,
    ])
  }

  /// Counts a search for a person's number, once however many keys it took to type.
  func noteSearch(by officer: OfficerID, at now: Int64 = WorkStore.now) throws {
    try writing { db in
      try note(
        .searched, of: nil, by: officer, at: Instant(milliseconds: now), after: Self.searchPause,
        db)
    }
  }

  func accesses(from first: Day, through last: Day) throws -> [Access] {
    try pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT officer, day, kind, sum(count), max(at) FROM access
          WHERE day BETWEEN ? AND ? GROUP BY officer, day, kind
          """, arguments: [Int64(first.daysSince1970), Int64(last.daysSince1970)]
      ).compactMap(Self.access)
    }
  }

  /// Who saw a complaint in which way and when, oldest first.
  func accesses(to complaint: ComplaintID) throws -> [Access] {
    try pool.read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT officer, day, kind, count, at FROM access WHERE complaint = ? ORDER BY at",
        arguments: [Data(complaint.uuid.bytes)]
      ).compactMap(Self.access)
    }
  }

  /// How many complaints an officer exported on a day.
  func exported(by officer: OfficerID, on day: Day) throws -> Int {
    try pool.read { db in
      try Int.fetchOne(
        db, sql: "SELECT sum(count) FROM access WHERE officer = ? AND day = ? AND kind = ?",
        arguments: [
          Data(officer.uuid.bytes), Int64(day.daysSince1970), AccessKind.exported.rawValue,
        ]) ?? 0
    }
  }

  private static func access(_ row: Row) -> Access? {
    guard let officer = OfficerID(bytes: row[0] as Data), let kind = AccessKind(rawValue: row[2])
    else { return nil }
    return Access(
      officer: officer, day: Day(daysSince1970: row[1]), kind: kind, count: row[3],
      at: Instant(milliseconds: row[4]))
  }
}
