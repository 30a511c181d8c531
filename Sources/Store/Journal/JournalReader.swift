import Complaints
import Foundation
import GRDB

/// An entry that is none: the file is damaged, or of a newer program.
struct UnreadableEntry: Error {
  let sequence: Int64
}

/// Reads entries back.
enum JournalReader {
  static let columns =
    "sequence, recorded_at, occurred_at, officer, subject_kind, subject_key, kind, action, action_index, facts, words"

  static func thread(of id: ComplaintID, _ db: Database, desk: DeskID) throws -> [JournalEntry] {
    let statement = try db.cachedStatement(
      sql:
        "SELECT \(columns) FROM journal WHERE subject_kind = 1 AND subject_key = ? ORDER BY sequence"
    )
    return try Row.fetchAll(statement, arguments: [Data(id.uuid.bytes)]).map {
      try entry($0, desk: desk)
    }
  }

  static func office(_ db: Database, desk: DeskID) throws -> [JournalEntry] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM journal WHERE subject_kind > 1 ORDER BY sequence")
    return try Row.fetchAll(statement).map { try entry($0, desk: desk) }
  }

  /// The entries about one thing of the office, oldest first.
  static func history(of subject: Subject, _ db: Database, desk: DeskID) throws -> [JournalEntry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM journal WHERE subject_kind = ? AND subject_key = ? ORDER BY sequence
        """)
    return try Row.fetchAll(statement, arguments: [subject.kind, Data(subject.key)]).map {
      try entry($0, desk: desk)
    }
  }

  /// The entries of an action in their order, the first `last + 1` of them at most.
  static func entries(
    of action: ActionID, upTo last: Int = .max, _ db: Database, desk: DeskID
  ) throws -> [JournalEntry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM journal WHERE action = ? AND action_index <= ? ORDER BY action_index
        """)
    return try Row.fetchAll(statement, arguments: [Data(action.uuid.bytes), last]).map {
      try entry($0, desk: desk)
    }
  }

  /// The entries about the store itself, oldest first.
  static func entriesOfStore(_ db: Database, desk: DeskID) throws -> [JournalEntry] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM journal WHERE subject_kind = 0 ORDER BY sequence")
    return try Row.fetchAll(statement).map { try entry($0, desk: desk) }
  }

  /// The place of the next entry within an action.
  static func nextIndex(of action: ActionID, _ db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(action_index) FROM journal WHERE action = ?"),
      arguments: [Data(action.uuid.bytes)])
    return last.map { $0 + 1 } ?? 0
  }

  static func head(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(sequence) FROM journal")) ?? 0
  }

  /// The entry of a sequence; nil where there is none.
  static func entry(at sequence: Int64, _ db: Database, desk: DeskID) throws -> JournalEntry? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM journal WHERE sequence = ?")
    return try Row.fetchOne(statement, arguments: [sequence]).map { try entry($0, desk: desk) }
  }

  private static let none = Data("null".utf8)

  /// An entry from a row of `columns`; a row that is no entry means a damaged file.
  static func entry(_ row: Row, desk: DeskID) throws -> JournalEntry {
    let subject: Data = row[5]
    let action: Data = row[7]
    let words: Data? = row[10]
    guard let subject = Subject(kind: row[4], key: [UInt8](subject)),
      let kind = EntryKind(rawValue: row[6]), let action = ActionID(bytes: action),
      let facts = try? JSON(parsing: row[9] as String), let said = try? JSON(parsing: words ?? none)
    else { throw UnreadableEntry(sequence: row[0]) }
    let officer = (row[3] as Data?).flatMap { OfficerID(bytes: $0) }
    return JournalEntry(
      desk: desk, sequence: row[0], recordedAt: Instant(milliseconds: row[1]),
      occurredAt: Instant(milliseconds: row[2]), officer: officer, subject: subject, kind: kind,
      action: action, index: row[8], facts: Facts(json: facts),
      words: words == nil ? nil : Words(json: said))
  }
}
