import Complaints
import Foundation
import GRDB

/// The threads of all complaints, the one that began first before the others: almost in the order of the tables' rows.
struct ThreadsByAge {
  private let ids: FastDatabaseValueCursor<Data>
  private let db: Database
  private let desk: DeskID

  init(_ db: Database, desk: DeskID) throws {
    self.db = db
    self.desk = desk
    ids = try Data.fetchCursor(
      db,
      sql: """
        SELECT subject_key FROM journal INDEXED BY journal_by_subject WHERE subject_kind = 1
        GROUP BY subject_key ORDER BY min(occurred_at)
        """)
  }

  /// The next complaint's thread; nil after the last.
  mutating func nextThread() throws -> [JournalEntry]? {
    guard let id = try ids.next().flatMap({ ComplaintID(bytes: $0) }) else { return nil }
    return try JournalReader.thread(of: id, db, desk: desk)
  }
}

/// The threads of all complaints, one after the other, each whole and oldest first.
struct Threads {
  private let rows: RowCursor
  private let desk: DeskID
  private var ahead: JournalEntry?

  init(_ db: Database, desk: DeskID) throws {
    self.desk = desk
    rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(JournalReader.columns) FROM journal INDEXED BY journal_by_subject
        WHERE subject_kind = 1 ORDER BY subject_key, sequence
        """)
    ahead = try next()
  }

  private func next() throws -> JournalEntry? {
    try rows.next().map { try JournalReader.entry($0, desk: desk) }
  }

  /// The next complaint's thread; nil after the last.
  mutating func nextThread() throws -> [JournalEntry]? {
    guard let first = ahead, let id = first.subject.complaint else { return nil }
    var entries = [first]
    ahead = try next()
    while let entry = ahead, entry.subject.complaint == id {
      entries.append(entry)
      ahead = try next()
    }
    return entries
  }
}
