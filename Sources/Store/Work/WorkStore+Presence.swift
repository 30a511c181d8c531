import Complaints
import Foundation
import GRDB

extension WorkStore {
  /// After how long without a sign of life somebody counts as gone, in milliseconds.
  static let patience: Int64 = 90_000

  func announce(_ presence: Presence, on complaint: ComplaintID) throws {
    try writing { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO presence VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          session, Data(complaint.uuid.bytes), Data(presence.officer.uuid.bytes),
          presence.isWriting,
          presence.since.milliseconds, Self.now,
        ])
    }
  }

  func withdrawPresence() throws {
    try writing { db in
      try db.execute(sql: "DELETE FROM presence WHERE session = ?", arguments: [session])
    }
  }

  /// Who else has a complaint open.
  func readers(of complaint: ComplaintID, at now: Int64 = WorkStore.now) throws -> [Presence] {
    try pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT officer, writing, since FROM presence
          WHERE complaint = ? AND session <> ? AND renewed > ? ORDER BY since
          """, arguments: [Data(complaint.uuid.bytes), session, now - Self.patience]
      ).compactMap { row in
        OfficerID(bytes: row[0] as Data).map {
          Presence(officer: $0, isWriting: row[1], since: Instant(milliseconds: row[2]))
        }
      }
    }
  }

  static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}

extension WorkStore {
  func savedFilters(of officer: OfficerID) throws -> [SavedFilter] {
    try pool.read { db in
      try Row.fetchAll(
        db, sql: "SELECT name, filter FROM saved_filter WHERE officer = ? ORDER BY name",
        arguments: [Data(officer.uuid.bytes)]
      ).compactMap { row in
        (try? JSON(parsing: row[1] as String)).map { SavedFilter(name: row[0], json: $0) }
      }
    }
  }

  func forget(filterNamed name: String, of officer: OfficerID) throws {
    try writing { db in
      try db.execute(
        sql: "DELETE FROM saved_filter WHERE officer = ? AND name = ?",
        arguments: [Data(officer.uuid.bytes), name])
    }
  }

  func save(_ filter: SavedFilter, of officer: OfficerID) throws {
    try writing { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO saved_filter VALUES (?, ?, ?)",
        arguments: [Data(officer.uuid.bytes), filter.name.storable, filter.json.text])
    }
  }

  func remembered(_ key: String, of officer: OfficerID) throws -> String? {
    try pool.read { db in
      try String.fetchOne(
        db, sql: "SELECT value FROM remembered WHERE officer = ? AND key = ?",
        arguments: [Data(officer.uuid.bytes), key])
    }
  }

  func remember(_ key: String, _ value: String, of officer: OfficerID) throws {
    try writing { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO remembered VALUES (?, ?, ?)",
        arguments: [Data(officer.uuid.bytes), key, value.storable])
    }
  }

  /// Notes that a workstation runs; `at` is the sign of life.
  func beganSession(_ officer: OfficerID) throws {
    try writing { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?)",
        arguments: [session, Data(officer.uuid.bytes), getpid(), Self.now])
    }
  }

  func endedSession() throws {
    try writing { db in
      try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session])
      try db.execute(sql: "DELETE FROM presence WHERE session = ?", arguments: [session])
    }
  }

  /// When a workstation of this officer ended without saying so, as far as that is known; told once.
  func abruptEnd(of officer: OfficerID) throws -> Instant? {
    try writing { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, pid, alive_at FROM session WHERE officer = ? AND id <> ?",
        arguments: [Data(officer.uuid.bytes), session])
      let gone = rows.filter { kill(pid_t($0[1] as Int), 0) != 0 && errno == ESRCH }
      for row in gone {
        try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [row[0] as Data])
      }
      return gone.map { Instant(milliseconds: $0[2]) }.max()
    }
  }
}

extension SavedFilter {
  var json: JSON {
    var members: [JSON.Member] = [.init("order", .string(order.rawValue))]
    if let kelurahan = filter.kelurahan { members.append(.init("kelurahan", .string(kelurahan))) }
    if let category = filter.category { members.append(.init("category", .string(category))) }
    if let assignee = filter.assignee {
      members.append(.init("assignee", .string(assignee.description)))
    }
    return .object(members)
  }

  init(name: String, json: JSON) {
    self.init(
      name: name,
      filter: QueueFilter(
        kelurahan: json["kelurahan"]?.string, category: json["category"]?.string,
        assignee: json["assignee"]?.string.flatMap { OfficerID($0) }),
      order: json["order"]?.string.flatMap(QueueOrder.init) ?? .deadline)
  }
}
