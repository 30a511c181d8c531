import Foundation
import GRDB
import GRDBSQLite

/// A statement's values and rows without the boxes and copies they go through otherwise: long jobs meet millions.
extension Statement {
  /// Runs a statement that gives no rows, with its values bound one after the other.
  func run(_ values: [(any DatabaseValueConvertible)?], _ db: Database) throws {
    begin()
    for (place, value) in values.enumerated() {
      bind((value?.databaseValue ?? .null).storage, at: CInt(place + 1))
    }
    defer { end() }
    let answer = sqlite3_step(sqliteStatement)
    guard answer == SQLITE_DONE || answer == SQLITE_ROW else { throw failure(answer, db) }
  }

  /// Begins it anew with one value; its rows are reached by `step`.
  func begin(with value: DatabaseValue) {
    begin()
    bind(value.storage, at: 1)
  }

  /// Goes to the next row, which can be read until the next step; false after the last.
  func step(_ db: Database) throws -> Bool {
    let answer = sqlite3_step(sqliteStatement)
    switch answer {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      end()
      return false
    default: throw failure(answer, db)
    }
  }

  /// Leaves the rows that are left.
  func end() {
    sqlite3_reset(sqliteStatement)
    sqlite3_clear_bindings(sqliteStatement)
  }

  func isNull(_ column: CInt) -> Bool {
    sqlite3_column_type(sqliteStatement, column) == SQLITE_NULL
  }

  func number(_ column: CInt) -> Int64 { sqlite3_column_int64(sqliteStatement, column) }

  /// A column's bytes where SQLite keeps them.
  func bytes(_ column: CInt) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(sqliteStatement, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(sqliteStatement, column)))
  }

  /// Whether the columns from `first` on hold just these values.
  func holds(_ values: [DatabaseValue], from first: CInt = 0) -> Bool {
    for (place, value) in values.enumerated() {
      let column = first + CInt(place)
      let kind = sqlite3_column_type(sqliteStatement, column)
      switch value.storage {
      case .null: guard kind == SQLITE_NULL else { return false }
      case .int64(let wanted):
        guard kind == SQLITE_INTEGER, number(column) == wanted else { return false }
      case .double(let wanted):
        guard kind == SQLITE_FLOAT, sqlite3_column_double(sqliteStatement, column) == wanted else {
          return false
        }
      case .string(var wanted):
        guard kind == SQLITE_TEXT,
          wanted.withUTF8({ bytes(column).elementsEqual(UnsafeRawBufferPointer($0)) })
        else { return false }
      case .blob(let wanted):
        guard kind == SQLITE_BLOB, bytes(column).elementsEqual(wanted) else { return false }
      }
    }
    return true
  }

  private func begin() { sqlite3_reset(sqliteStatement) }

  private func failure(_ answer: CInt, _ db: Database) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: answer), message: db.lastErrorMessage, sql: sql)
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
