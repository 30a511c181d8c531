import Complaints
import Foundation
import GRDB

/// Compares the read tables with what the journal makes of every complaint, one at a time.
struct TableProof {
  let office: Office
  let searchKey: [UInt8]
  private var cells: [Tally.Cell: Int] = [:]
  private var last: [NumberSeries: Int] = [:]
  private var complaints = 0
  private var courses = 0
  private var imported = 0

  init(office: Office, searchKey: [UInt8]) {
    self.office = office
    self.searchKey = searchKey
  }

  mutating func compare(
    _ db: Database, desk: DeskID, into verification: inout Verification,
    progress: (Int64) throws -> Void
  ) throws {
    var threads = try Threads(db, desk: desk)
    var passed: Int64 = 0
    var ahead = PreparedAhead { [office, searchKey] thread in
      DueRows(thread, office: office, searchKey: searchKey)
    }
    while let thread = try ahead.next(from: { try threads.nextThread() }) {
      try compare(thread, db, &verification)
      passed += Int64(thread.entries)
      if complaints % 256 == 0 { try progress(passed) }
    }
    try compareTotals(db, &verification)
  }

  private mutating func compare(
    _ due: DueRows, _ db: Database, _ verification: inout Verification
  ) throws {
    for number in due.numbers {
      last[NumberSeries(number), default: 0] = max(
        last[NumberSeries(number), default: 0], number.serial)
    }
    guard let due = due.complaint else { return }
    complaints += 1
    cells[due.cell, default: 0] += 1
    guard let row = try row(of: due, db) else {
      verification.add(.table("complaint", due.number))
      return
    }
    courses += due.courses.count
    if try !hasCourses(due, row: row, db) { verification.add(.table("course", due.number)) }
    if try !isHeld(due.text, by: Self.text, of: row, db) {
      verification.add(.table("search", due.number))
    }
    if let wanted = due.imported {
      imported += 1
      if try !isHeld(wanted.rest, by: Self.imported, of: wanted.key, db) {
        verification.add(.table("import_row", due.number))
      }
    }
  }

  /// The row of a complaint; nil where it is not what it must be.
  private func row(of due: DueRows.DueComplaint, _ db: Database) throws -> DatabaseValue? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(ComplaintRecord.columns), row FROM complaint WHERE id = ?")
    statement.begin(with: due.id)
    defer { statement.end() }
    guard try statement.step(db), statement.holds(due.record) else { return nil }
    return statement.number(CInt(due.record.count)).databaseValue
  }

  private func hasCourses(
    _ due: DueRows.DueComplaint, row: DatabaseValue, _ db: Database
  ) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT \(CourseRecord.columns) FROM course WHERE complaint = ? ORDER BY nth")
    statement.begin(with: row)
    defer { statement.end() }
    for course in due.courses {
      guard try statement.step(db), statement.holds(course, from: 1) else { return false }
    }
    return try !statement.step(db)
  }

  /// Whether the one row that a query finds by its key holds these values.
  private func isHeld(
    _ values: [DatabaseValue], by sql: String, of key: DatabaseValue, _ db: Database
  ) throws -> Bool {
    let statement = try db.cachedStatement(sql: sql)
    statement.begin(with: key)
    defer { statement.end() }
    return try statement.step(db) && statement.holds(values)
  }

  private static let text = "SELECT \(SearchText.columns) FROM search WHERE rowid = ?"
  private static let imported = "SELECT digest, complaint FROM import_row WHERE key = ?"

  private func compareTotals(_ db: Database, _ verification: inout Verification) throws {
    for (table, due) in [
      ("complaint", complaints), ("course", courses), ("search", complaints),
      ("import_row", imported),
    ] where try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") != due {
      verification.add(.table(table, nil))
    }
    var stored: [Tally.Cell: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM tally")
    while let row = try rows.next() { stored[Tally.Cell(row)] = row[11] }
    if stored != cells { verification.add(.table("tally", nil)) }
    var numbers: [NumberSeries: Int] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT prefix, year, last FROM number") {
      numbers[NumberSeries(prefix: row[0], year: row[1])] = row[2]
    }
    if numbers != last { verification.add(.table("number", nil)) }
  }
}

/// The numbers of one prefix and year, which are given in order.
struct NumberSeries: Hashable {
  let prefix: String
  let year: Int

  init(prefix: String, year: Int) {
    self.prefix = prefix
    self.year = year
  }

  init(_ number: ComplaintNumber) { self.init(prefix: number.prefix, year: number.year) }
}
