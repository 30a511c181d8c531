import Complaints
import Foundation
import GRDB
import GRDBSQLite

/// The entries of the journal as they are stored, one after the other.
///
/// A proof meets every entry there is and needs its bytes, not what they say.
struct StoredEntries {
  private let db: Database
  private let statement: Statement

  init(_ db: Database, from first: Int64 = 0, through last: Int64 = .max) throws {
    self.db = db
    statement = try db.makeStatement(
      sql: """
        SELECT \(JournalReader.columns), salt, words_digest, digest FROM journal
        WHERE sequence BETWEEN ? AND ? ORDER BY sequence
        """)
    try statement.setArguments([first, last])
  }

  /// The next entry, which can be read until another is asked for; nil after the last.
  func next() throws -> StoredEntry? {
    let answer = sqlite3_step(statement.sqliteStatement)
    switch answer {
    case SQLITE_ROW: return StoredEntry(statement: statement)
    case SQLITE_DONE:
      sqlite3_reset(statement.sqliteStatement)
      return nil
    default:
      throw DatabaseError(resultCode: ResultCode(rawValue: answer), message: db.lastErrorMessage)
    }
  }
}

/// An entry's columns where SQLite keeps them.
struct StoredEntry {
  fileprivate let statement: Statement

  var sequence: Int64 { number(0) }
  var recordedAt: Int64 { number(1) }
  var kind: EntryKind? { EntryKind(rawValue: String(decoding: bytes(6), as: UTF8.self)) }
  var digest: [UInt8] { Array(bytes(13)) }

  /// Whether its words are those that were recorded, or were erased.
  var hasItsWords: Bool {
    guard sqlite3_column_type(statement.sqliteStatement, 10) != SQLITE_NULL else { return true }
    return Chain.wordsDigest(salt: Array(bytes(11)), words: Array(bytes(10)))
      .elementsEqual(bytes(12))
  }

  /// Whether it is what was recorded after the entry that bears the digest `former`.
  func follows(_ former: [UInt8], desk: DeskID) -> Bool {
    Chain.digest(
      desk: desk, sequence: sequence, recordedAt: recordedAt, occurredAt: number(2),
      officer: bytes(3), subjectKind: number(4), subjectKey: bytes(5), kind: bytes(6),
      action: bytes(7), index: number(8), facts: bytes(9), wordsDigest: bytes(12), after: former
    ).elementsEqual(bytes(13))
  }

  private func number(_ column: CInt) -> Int64 {
    sqlite3_column_int64(statement.sqliteStatement, column)
  }

  private func bytes(_ column: CInt) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement.sqliteStatement, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement.sqliteStatement, column)))
  }
}
