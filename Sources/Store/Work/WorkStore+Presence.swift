import Complaints
import Foundation
import GRDB

/// Who has which complaint open, and who is writing an answer to it: a lease, renewed while it stays open.
///
/// It ends when it is given back, when its process has ended, or when nothing was heard of it for as long as the office set.
extension WorkStore {
  static let presenceTable = """
    DROP TABLE IF EXISTS presence;
    CREATE TABLE IF NOT EXISTS open_complaint (
      session BLOB PRIMARY KEY NOT NULL, complaint BLOB NOT NULL, officer BLOB NOT NULL,
      writing INTEGER NOT NULL, since INTEGER NOT NULL, renewed INTEGER NOT NULL,
      pid INTEGER NOT NULL, started INTEGER, boot TEXT NOT NULL
    ) STRICT;
    """

  func announce(_ presence: Presence, on complaint: ComplaintID) throws {
    let process = RunningProcess.own
    try writing { db in
      let known = try Data.fetchOne(
        db, sql: "SELECT complaint FROM open_complaint WHERE session = ?", arguments: [session])
      if known != Data(complaint.uuid.bytes) {
        try note(.opened, of: complaint, by: presence.officer, at: presence.since, db)
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO open_complaint VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          session, Data(complaint.uuid.bytes), Data(presence.officer.uuid.bytes),
          presence.isWriting, presence.since.milliseconds, MachineStart.passed,
          process.pid, process.started, process.boot,
        ])
    }
  }

  func withdrawPresence() throws {
    try writing { db in
      try db.execute(sql: "DELETE FROM open_complaint WHERE session = ?", arguments: [session])
    }
  }

  /// Who else has a complaint open, the earliest first.
  ///
  /// - Parameter lease: milliseconds after which nobody counts who gave no sign of life.
  func readers(
    of complaint: ComplaintID, lease: Int64, at now: Int64 = MachineStart.passed
  ) throws -> [Presence] {
    try others(lease: lease, at: now).filter { $0.complaint == complaint }.map(\.presence)
  }

  /// Who else is writing an answer, by complaint; of two the one who began first.
  func writers(lease: Int64, at now: Int64 = MachineStart.passed) throws
    -> [ComplaintID: OfficerID]
  {
    var writers: [ComplaintID: OfficerID] = [:]
    for other in try others(lease: lease, at: now)
    where other.presence.isWriting && writers[other.complaint] == nil {
      writers[other.complaint] = other.presence.officer
    }
    return writers
  }

  private func others(lease: Int64, at now: Int64) throws
    -> [(complaint: ComplaintID, presence: Presence)]
  {
    let rows = try pool.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT complaint, officer, writing, since, pid, started, boot FROM open_complaint
            WHERE session <> ? AND renewed > ? ORDER BY since, session
            """), arguments: [session, now - lease])
    }
    return rows.compactMap { row in
      guard RunningProcess(pid: row[4], started: row[5], boot: row[6]).isRunning,
        let complaint = ComplaintID(bytes: row[0] as Data),
        let officer = OfficerID(bytes: row[1] as Data)
      else { return nil }
      let since = Instant(milliseconds: row[3])
      return (complaint, Presence(officer: officer, isWriting: row[2], since: since))
    }
  }
}
