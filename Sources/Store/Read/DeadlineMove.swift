import Complaints
import Foundation
import GRDB

/// Moves the deadlines of all open complaints to where the office's calendar and rules now put them.
///
/// Everything a deadline is counted from stands in the complaint's row: no thread is read again, and only rows whose
/// deadline moves are written.
struct DeadlineMove {
  let db: Database
  let office: Office

  func perform() throws {
    var units: [Data: (id: UnitID, deadlines: Deadlines, offset: UTCOffset)] = [:]
    var moved: [(row: Int64, due: DueColumns)] = []
    var cells: [Tally.Cell: Int] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: Self.open))
    while let row = try rows.next() {
      let key: Data = row[8]
      guard let unit = try units[key] ?? unit(key) else { continue }
      units[key] = unit
      let tray = Tray(rawValue: row[0]) ?? .new
      let former = DueColumns(row, from: 10)
      let complaint = DueBasis.complaint(row, from: 16, id: Self.anyID, unit: unit.id)
      let due = DueColumns(complaint, tray: tray, unit.deadlines)
      guard due != former else { continue }
      moved.append((row[9], due))
      let cell = Tally.Cell(row, days: Tally.days(former, offset: unit.offset))
      let next = cell.with(days: Tally.days(due, offset: unit.offset))
      guard cell != next else { continue }
      cells[cell, default: 0] -= 1
      cells[next, default: 0] += 1
    }
    let update = try db.cachedStatement(sql: Self.update)
    for (row, due) in moved { try update.run(due.values + [row], db) }
    for (cell, change) in cells where change < 0 { try Tally.remove(cell, db, count: -change) }
    for (cell, change) in cells where change > 0 { try Tally.add(cell, db, count: change) }
  }

  private func unit(_ key: Data) throws -> (UnitID, Deadlines, UTCOffset)? {
    UnitID(bytes: key).map { ($0, office.deadlines(for: $0), office.offset(of: $0)) }
  }

  /// No deadline depends on whose it is.
  private static let anyID = ComplaintID(UUIDv7(high: 0, low: 0))

  private static let open = """
    SELECT tray, ifnull(assignee, x''), ifnull(category, ''), ifnull(kelurahan, ''), due_at, waits, reopened, secret,
      unit, row, \(DueColumns.columns), \(DueBasis.columns)
    FROM complaint INDEXED BY complaint_open_age WHERE tray < \(Tray.closed.rawValue)
    """

  private static let update = """
    UPDATE complaint SET due_at = ?, due_step = ?, at_75 = ?, at_90 = ?, silence_day = ?, due_key = ?
    WHERE row = ?
    """
}
