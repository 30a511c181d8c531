import Complaints
import Foundation
import GRDB

/// The sparse table of counts: a cell for each combination that occurs.
enum Tally {
  static let noDay: Int64 = -1_000_000

  /// The day whose end is the due instant, as a number of days since 1970.
  static func day(of due: Instant, offset: UTCOffset) -> Int64 {
    Int64(due.advanced(byMilliseconds: -1).day(at: offset).daysSince1970)
  }

  /// What queues and filters tell apart.
  struct Cell: Hashable {
    var tray: Int
    var assignee: Data
    var category: String
    var kelurahan: String
    var dueDay: Int64
    var waits: Bool
    var reopened: Bool
    var secret: Bool
    var unit: Data
    var day75: Int64
    var day90: Int64

    init(_ record: ComplaintRecord, offset: UTCOffset) {
      let complaint = record.complaint
      tray = record.tray.rawValue
      assignee = complaint.assignee.map { Data($0.uuid.bytes) } ?? Data()
      category = complaint.category ?? ""
      kelurahan = complaint.kelurahan ?? ""
      waits = complaint.waitsForDesk
      reopened = complaint.wasReopened
      secret = complaint.isSecret
      unit = Data(complaint.unit.uuid.bytes)
      (dueDay, day75, day90) = Tally.days(record.due, offset: offset)
    }

    /// A cell from its columns in their order.
    init(_ row: Row) {
      self.init(row, days: (row[4], row[9], row[10]))
    }

    /// A cell whose days are counted from the due columns of its row.
    init(_ row: Row, days: (due: Int64, at75: Int64, at90: Int64)) {
      tray = row[0]
      assignee = row[1]
      category = row[2]
      kelurahan = row[3]
      dueDay = days.due
      waits = row[5]
      reopened = row[6]
      secret = row[7]
      unit = row[8]
      day75 = days.at75
      day90 = days.at90
    }

    /// The same but for its days.
    func with(days: (due: Int64, at75: Int64, at90: Int64)) -> Cell {
      var cell = self
      (cell.dueDay, cell.day75, cell.day90) = days
      return cell
    }

    var arguments: StatementArguments {
      [
        tray, assignee, category, kelurahan, dueDay, waits, reopened, secret, unit, day75, day90,
      ]
    }
  }

  /// The days by which counts tell deadlines apart: of the deadline, and of its 75 and 90 %.
  static func days(_ due: DueColumns, offset: UTCOffset) -> (due: Int64, at75: Int64, at90: Int64) {
    func day(_ milliseconds: Int64?) -> Int64 {
      milliseconds.map {
        Int64(Instant(milliseconds: $0).day(at: offset).daysSince1970)
      } ?? noDay
    }
    let dueDay = due.due.map { Self.day(of: Instant(milliseconds: $0), offset: offset) } ?? noDay
    return (dueDay, day(due.at75), day(due.at90))
  }

  static func add(_ cell: Cell, _ db: Database, count: Int = 1) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \(count == 1 ? "1" : "?"))
        ON CONFLICT DO UPDATE SET n = n + excluded.n
        """)
    try statement.execute(arguments: count == 1 ? cell.arguments : cell.arguments + [count])
  }

  static func remove(_ cell: Cell, _ db: Database, count: Int = 1) throws {
    let key =
      """
      tray = ? AND assignee = ? AND category = ? AND kelurahan = ? AND due_day = ? AND waits = ? \
      AND reopened = ? AND secret = ? AND unit = ? AND day_75 = ? AND day_90 = ?
      """
    let last = try db.cachedStatement(sql: "DELETE FROM tally WHERE \(key) AND n = ?")
    try last.execute(arguments: cell.arguments + [count])
    guard db.changesCount == 0 else { return }
    try db.cachedStatement(sql: "UPDATE tally SET n = n - ? WHERE \(key)").execute(
      arguments: [count] + cell.arguments)
  }
}
