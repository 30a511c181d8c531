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
      FoldedThread(thread, office: office, searchKey: searchKey)
    }
    while let thread = try ahead.next(from: { try threads.nextThread() }) {
      try compare(thread, db, &verification)
      passed += Int64(thread.entries)
      if complaints % 256 == 0 { try progress(passed) }
    }
    try compareTotals(db, &verification)
  }

  private mutating func compare(
    _ thread: FoldedThread, _ db: Database, _ verification: inout Verification
  ) throws {
    for number in thread.numbers {
      last[NumberSeries(number), default: 0] = max(
        last[NumberSeries(number), default: 0], number.serial)
    }
    guard let folded = thread.folded else { return }
    let number = folded.record.complaint.number
    complaints += 1
    let offset = office.offset(of: folded.record.complaint.unit)
    cells[Tally.Cell(folded.record, offset: offset), default: 0] += 1
    let stored = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(ComplaintRecord.columns), row FROM complaint WHERE id = ?"),
      arguments: [Data(folded.record.complaint.id.uuid.bytes)])
    let due = folded.record.values.map { $0?.databaseValue ?? .null }
    guard let stored, stored.databaseValues.dropLast().elementsEqual(due) else {
      verification.add(.table("complaint", number))
      return
    }
    courses += folded.courses.count
    if try !CourseRecord.agrees(folded.courses, row: stored[due.count], db) {
      verification.add(.table("course", number))
    }
    let text = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(SearchText.columns) FROM search WHERE rowid = ?"),
      arguments: [stored[due.count] as Int64])
    let wanted = folded.text.values
    if text.map({ row in wanted.indices.map { row[$0] as String } }) != wanted {
      verification.add(.table("search", number))
    }
    if let row = folded.imported {
      imported += 1
      let digest = try String.fetchOne(
        db.cachedStatement(
          sql: "SELECT digest FROM import_row WHERE key = ? AND complaint = ?"),
        arguments: [row.key, Data(row.complaint.uuid.bytes)])
      if digest != row.digest { verification.add(.table("import_row", number)) }
    }
  }

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
