import Complaints
import Foundation
import GRDB

/// What each officer keeps for themselves: filters, and what they were asked once.
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
