import Complaints
import Foundation
import GRDB

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
    try statement.step(db) ? StoredEntry(statement: statement) : nil
  }
}

/// An entry's columns where SQLite keeps them.
struct StoredEntry {
  fileprivate let statement: Statement

  var sequence: Int64 { statement.number(0) }
  var recordedAt: Int64 { statement.number(1) }
  var kind: EntryKind? { EntryKind(rawValue: String(decoding: statement.bytes(6), as: UTF8.self)) }
  var digest: [UInt8] { Array(statement.bytes(13)) }

  /// Whether its words are those that were recorded, or were erased.
  var hasItsWords: Bool {
    guard !statement.isNull(10) else { return true }
    return Chain.wordsDigest(salt: Array(statement.bytes(11)), words: Array(statement.bytes(10)))
      .elementsEqual(statement.bytes(12))
  }

  /// Whether it is what was recorded after the entry that bears the digest `former`.
  func follows(_ former: [UInt8], desk: DeskID) -> Bool {
    Chain.digest(
      desk: desk, sequence: sequence, recordedAt: recordedAt, occurredAt: statement.number(2),
      officer: statement.bytes(3), subjectKind: statement.number(4), subjectKey: statement.bytes(5),
      kind: statement.bytes(6),
      action: statement.bytes(7), index: statement.number(8), facts: statement.bytes(9),
      wordsDigest: statement.bytes(12), after: former
    ).elementsEqual(statement.bytes(13))
  }
}
