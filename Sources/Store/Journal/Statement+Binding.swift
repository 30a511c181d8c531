import Foundation
import GRDB
import GRDBSQLite

extension Statement {
  /// Runs a statement that gives no rows, with its values bound one after the other.
  ///
  /// As `execute(arguments:)`, without the boxes that values pass through there: an import binds a hundred a row.
  func run(_ values: [(any DatabaseValueConvertible)?], _ db: Database) throws {
    sqlite3_reset(sqliteStatement)
    for (place, value) in values.enumerated() {
      bind((value?.databaseValue ?? .null).storage, at: CInt(place + 1))
    }
    let answer = sqlite3_step(sqliteStatement)
    sqlite3_reset(sqliteStatement)
    sqlite3_clear_bindings(sqliteStatement)
    guard answer == SQLITE_DONE || answer == SQLITE_ROW else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: answer), message: db.lastErrorMessage, sql: sql)
    }
  }

  private func bind(_ value: DatabaseValue.Storage, at place: CInt) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: sqlite3_bind_null(sqliteStatement, place)
    case .int64(let number): sqlite3_bind_int64(sqliteStatement, place, number)
    case .double(let number): sqlite3_bind_double(sqliteStatement, place, number)
    case .string(var text):
      if text.isEmpty {
        // An empty text has no address of its own, and none would mean NULL.
        sqlite3_bind_text(sqliteStatement, place, "", 0, copied)
      } else {
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            _ = sqlite3_bind_text(sqliteStatement, place, $0.baseAddress, CInt($0.count), copied)
          }
        }
      }
    case .blob(let data):
      data.withUnsafeBytes { bytes in
        _ =
          bytes.isEmpty
          ? sqlite3_bind_zeroblob(sqliteStatement, place, 0)
          : sqlite3_bind_blob(sqliteStatement, place, bytes.baseAddress, CInt(bytes.count), copied)
      }
    }
  }
}
