import Complaints
import Foundation
import GRDB

/// Which workstations run, and whose they are.
extension WorkStore {
  static let sessionTable = """
    DROP TABLE IF EXISTS session;
    CREATE TABLE IF NOT EXISTS workstation (
      id BLOB PRIMARY KEY NOT NULL, officer BLOB NOT NULL, pid INTEGER NOT NULL, started INTEGER,
      boot TEXT NOT NULL, alive_at INTEGER NOT NULL
    ) STRICT;
    """

  /// Notes that a workstation runs.
  func beganSession(_ officer: OfficerID) throws {
    let process = RunningProcess.own
    try writing { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO workstation VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          session, Data(officer.uuid.bytes), process.pid, process.started, process.boot, Self.now,
        ])
    }
  }

  func endedSession() throws {
    try writing { db in
      try db.execute(sql: "DELETE FROM workstation WHERE id = ?", arguments: [session])
      try db.execute(sql: "DELETE FROM open_complaint WHERE session = ?", arguments: [session])
    }
  }

  /// When a workstation of this officer ended without saying so, as far as that is known; told once.
  func abruptEnd(of officer: OfficerID) throws -> Instant? {
    try writing { db in
      let rows = try Row.fetchAll(
        db,
        sql:
          "SELECT id, pid, started, boot, alive_at FROM workstation WHERE officer = ? AND id <> ?",
        arguments: [Data(officer.uuid.bytes), session])
      let gone = rows.filter { !RunningProcess(pid: $0[1], started: $0[2], boot: $0[3]).isRunning }
      for row in gone {
        try db.execute(sql: "DELETE FROM workstation WHERE id = ?", arguments: [row[0] as Data])
        try db.execute(
          sql: "DELETE FROM open_complaint WHERE session = ?", arguments: [row[0] as Data])
      }
      return gone.map { Instant(milliseconds: $0[4]) }.max()
    }
  }

  /// Whose workstation a process is; nil when it is none.
  func officer(ofProcess pid: Int32) throws -> OfficerID? {
    try pool.read { db in
      try Row.fetchAll(
        db, sql: "SELECT officer, pid, started, boot FROM workstation WHERE pid = ?",
        arguments: [pid]
      ).first { RunningProcess(pid: $0[1], started: $0[2], boot: $0[3]).isRunning }
        .flatMap { OfficerID(bytes: $0[0] as Data) }
    }
  }

  static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}
