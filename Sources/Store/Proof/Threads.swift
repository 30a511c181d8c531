import Complaints
import Foundation
import GRDB

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
  mutating func nextThread() throws -> (id: ComplaintID, entries: [JournalEntry])? {
    guard let first = ahead, let id = first.subject.complaint else { return nil }
    var entries = [first]
    ahead = try next()
    while let entry = ahead, entry.subject.complaint == id {
      entries.append(entry)
      ahead = try next()
    }
    return (id, entries)
  }
}
