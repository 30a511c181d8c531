import Complaints
import GRDB

extension ReadTables {
  /// Drops the tables and folds them anew from the journal, inside the caller's transaction.
  ///
  /// `progress` hears how many entries of how many it has passed.
  static func renew(
    _ db: Database, desk: DeskID, office: Office, searchKey: [UInt8],
    progress: (_ passed: Int64, _ of: Int64) throws -> Void = { _, _ in }
  ) throws {
    for table in names { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
    try db.execute(sql: "DROP INDEX IF EXISTS journal_of_access")
    try db.execute(sql: tables)
    try SearchIndex.beginBulk(db)
    let total = try JournalReader.head(db)
    var writer = BulkWriter(ReadTableWriter(db: db, office: office, searchKey: searchKey))
    var threads = try ThreadsByAge(db, desk: desk)
    var passed: Int64 = 0
    var ahead = PreparedAhead { thread in
      FoldedThread(thread, office: office, searchKey: searchKey)
    }
    while let thread = try ahead.next(from: { try threads.nextThread() }) {
      try writer.add(thread)
      passed += Int64(thread.entries)
      try progress(passed, total)
    }
    try writer.finish()
    while try SearchIndex.merge(pages: 10_000, db) {}
    try SearchIndex.endBulk(db)
    try db.execute(sql: indexes)
  }
}
