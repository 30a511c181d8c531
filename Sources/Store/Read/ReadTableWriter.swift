import Complaints
import Foundation
import GRDB

/// Writes the read tables, inside the caller's transaction.
struct ReadTableWriter {
  let db: Database
  let office: Office
  let searchKey: [UInt8]

  /// Replaces a complaint by what its thread makes of it; takes it out when the thread makes nothing.
  ///
  /// - Parameter isNew: there is no row yet, so none need be looked for.
  @discardableResult
  func fold(_ id: ComplaintID, thread: [JournalEntry], isNew: Bool) throws -> Complaint? {
    let former = isNew ? nil : try stored(id)
    if let former { try Tally.remove(former.cell, db) }
    guard let complaint = Complaint.folding(thread) else {
      if let former { try remove(former.row) }
      return nil
    }
    let record = ComplaintRecord(complaint, office: office)
    let row = try write(record, over: former?.row)
    if former != nil { try CourseRecord.remove(row: row, db) }
    try CourseRecord.write(
      Course.all(of: thread, at: office.offset(of: complaint.unit)), row: row, db)
    try Tally.add(cell(of: record), db)
    try remember(complaint.number)
    return complaint
  }

  /// The cell a complaint is counted in.
  func cell(of record: ComplaintRecord) -> Tally.Cell {
    Tally.Cell(record, offset: office.offset(of: record.complaint.unit))
  }

  /// The row of a complaint and the cell it is counted in.
  private func stored(_ id: ComplaintID) throws -> (row: Int64, cell: Tally.Cell)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT tray, ifnull(assignee, x''), ifnull(category, ''), ifnull(kelurahan, ''), due_at, waits,
            reopened, secret, unit, row, \(DueColumns.columns) FROM complaint WHERE id = ?
          """), arguments: [Data(id.uuid.bytes)])
    guard let row else { return nil }
    let unit = UnitID(bytes: row[8] as Data)
    let offset = unit.map(office.offset) ?? .westernIndonesia
    let days = Tally.days(DueColumns(row, from: 10), offset: offset)
    return (row[9], Tally.Cell(row, days: days))
  }

  /// Gives the row it was written to.
  private func write(_ record: ComplaintRecord, over former: Int64?) throws -> Int64 {
    let row: Int64
    if let former, AgeRow.bucket(of: former) == AgeRow.bucket(at: record.complaint.received) {
      row = former
      try db.cachedStatement(sql: Self.update).run(record.values + [row], db)
    } else {
      if let former { try remove(former) }
      row = try freeRow(at: record.complaint.received)
      try db.cachedStatement(sql: Self.insert).run(record.values + [row], db)
    }
    return row
  }

  /// Adds what is held of a complaint that has no row yet, but for its text, the counts and the number; gives its row.
  func insert(_ folded: Folded) throws -> Int64 {
    let row = try freeRow(at: folded.record.complaint.received)
    try db.cachedStatement(sql: Self.insert).run(folded.record.values + [row], db)
    try CourseRecord.write(folded.courses, row: row, db)
    if let imported = folded.imported { try remember(imported) }
    return row
  }

  func insert(_ text: SearchText, row: Int64) throws {
    try db.cachedStatement(
      sql: "INSERT INTO search (rowid, \(SearchText.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).run([row] + text.values, db)
  }

  func remember(_ imported: ImportedRow) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO import_row VALUES (?, ?, ?)").run(
      [imported.key, imported.digest, Data(imported.complaint.uuid.bytes)], db)
  }

  func lastSerial(of series: NumberSeries) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT last FROM number WHERE prefix = ? AND year = ?"),
      arguments: [series.prefix, series.year]) ?? 0
  }

  /// Writes the search text of a complaint; `isNew` spares looking for a former one.
  func index(_ complaint: Complaint, thread: [JournalEntry], isNew: Bool) throws {
    guard let row = try row(of: complaint.id) else { return }
    let text = SearchText(
      complaint, thread: thread, undone: Complaint.undoneSequences(in: thread), key: searchKey)
    if !isNew {
      try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?").execute(arguments: [row])
    }
    try insert(text, row: row)
  }

  /// The greatest id given, which is the newest: ids are ordered by time.
  func newestID() throws -> ComplaintID? {
    try Data.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM complaint")).flatMap {
      ComplaintID(bytes: $0)
    }
  }

  func row(of id: ComplaintID) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT row FROM complaint WHERE id = ?"),
      arguments: [Data(id.uuid.bytes)])
  }

  private func remove(_ row: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM complaint WHERE row = ?").execute(arguments: [row])
    try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?").execute(arguments: [row])
    try CourseRecord.remove(row: row, db)
  }

  /// A number is never given twice, also not after what bore it was taken back.
  func remember(_ number: ComplaintNumber) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO number VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET last = max(last, excluded.last) WHERE excluded.last > last
        """
    ).execute(arguments: [number.prefix, number.year, number.serial])
  }

  /// The next row of a second of receipt, so that the rows' order is the complaints' age.
  ///
  /// Where more are of one second than can be told apart they come behind all of the day that follows it.
  private func freeRow(at received: Instant) throws -> Int64 {
    let first = AgeRow.first(at: received)
    func last(_ width: Int64) throws -> Int64? {
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT max(row) FROM complaint WHERE row >= ? AND row < ?"),
        arguments: [first, first + width])
    }
    guard let taken = try last(AgeRow.width) else { return first }
    guard taken + 1 >= first + AgeRow.width else { return taken + 1 }
    return (try last(AgeRow.width * 86_400) ?? taken) + 1
  }

  private static let insert: String = {
    let marks = ComplaintRecord.columns.split(separator: ",").map { _ in "?" }.joined(
      separator: ", ")
    return "INSERT INTO complaint (\(ComplaintRecord.columns), row) VALUES (\(marks), ?)"
  }()

  private static let update: String = {
    let names = ComplaintRecord.columns.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces) + " = ?"
    }
    return "UPDATE complaint SET \(names.joined(separator: ", ")) WHERE row = ?"
  }()
}
