import Foundation
import GRDB

/// What of the working state a backup carries: drafts with their older versions, filters, what was asked once.
///
/// In the backup each table has its name with `kept_` before it. Who works at the moment is not carried.
struct KeptWork {
  private static let tables = [
    "draft", "draft_version", "saved_filter", "remembered", "access", "erasure",
  ]

  private struct Table {
    let name: String
    let columns: [String]
    let rows: [[DatabaseValue]]
  }

  private let tables: [Table]

  /// How many drafts there are.
  var drafts: Int { tables.first { $0.name == "draft" }?.rows.count ?? 0 }

  /// What had been erased when the backup was made.
  var erasures: Set<Data> {
    let rows = tables.first { $0.name == "erasure" }?.rows ?? []
    return Set(rows.compactMap { Data.fromDatabaseValue($0[0]) })
  }

  /// Nothing, of a store that is only read.
  init() { tables = Self.tables.map { Table(name: $0, columns: ["nothing"], rows: []) } }

  /// Reads the working state itself, or what a backup has kept of it; a table that is not there says nothing.
  init(_ db: Database, keptAs prefix: String = "") throws {
    tables = try Self.tables.compactMap { name in
      guard try db.tableExists(prefix + name) else { return nil }
      let columns = try db.columns(in: prefix + name).map(\.name)
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(prefix + name)")
      return Table(name: name, columns: columns, rows: rows.map { Array($0.databaseValues) })
    }
  }

  /// What a backup has kept.
  init(keptIn db: Database) throws { try self.init(db, keptAs: "kept_") }

  /// Puts it into a backup.
  func keep(in db: Database) throws {
    for table in tables {
      try db.execute(
        sql: "CREATE TABLE kept_\(table.name) (\(table.columns.joined(separator: ", ")))")
      try insert(table, into: "kept_" + table.name, db)
    }
  }

  /// Puts back what the working state does not have; what it has stays.
  func add(to db: Database) throws {
    for table in tables { try insert(table, into: table.name, db) }
  }

  /// Takes the tables out of a copy of a backup, which is then a store like any other.
  static func drop(from db: Database) throws {
    for name in tables { try db.execute(sql: "DROP TABLE IF EXISTS kept_\(name)") }
  }

  private func insert(_ table: Table, into name: String, _ db: Database) throws {
    let places = table.columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.makeStatement(
      sql:
        "INSERT OR IGNORE INTO \(name) (\(table.columns.joined(separator: ", "))) VALUES (\(places))"
    )
    for row in table.rows { try statement.execute(arguments: StatementArguments(row)) }
  }
}
