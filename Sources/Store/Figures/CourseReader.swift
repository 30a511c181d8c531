import Complaints
import Foundation
import GRDB
import GRDBSQLite

/// Reads courses from their table; made for reading a hundred thousand of them between two keys.
struct CourseReader {
  private var channels = Known<Channel>()
  private var classifications = Known<Classification>()
  private var outcomes = Known<Outcome>()
  private var causes = Known<Cause>()

  /// Hands over each course that was under way at any time between two days, and the row of its complaint.
  mutating func read(
    from first: Day, to last: Day, _ db: Database,
    each: (_ course: Course, _ row: Int64) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(CourseRecord.columns) FROM course
        WHERE begun <= ?2 AND (ended IS NULL OR ended >= ?1)
        """)
    let rows = try Row.fetchCursor(
      statement, arguments: [Int64(first.daysSince1970), Int64(last.daysSince1970)])
    let columns = Columns(statement)
    while try rows.next() != nil {
      guard let course = course(columns) else { continue }
      try each(course, columns.integer(0) ?? 0)
    }
  }

  /// Every course of one complaint, by its row.
  mutating func courses(row: Int64, _ db: Database) throws -> [Course] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(CourseRecord.columns) FROM course WHERE complaint = ? ORDER BY nth")
    let rows = try Row.fetchCursor(statement, arguments: [row])
    let columns = Columns(statement)
    var courses: [Course] = []
    while try rows.next() != nil {
      if let course = course(columns) { courses.append(course) }
    }
    return courses
  }

  private mutating func course(_ row: Columns) -> Course? {
    guard let id: ComplaintID = row.id(2), let unit: UnitID = row.id(3), let begun = row.day(11)
    else { return nil }
    var course = Course(
      complaint: id, nth: Int(row.integer(1) ?? 1), unit: unit,
      channel: row.text(7).flatMap { channels[$0] } ?? .other,
      classification: row.text(8).flatMap { classifications[$0] } ?? .complaint,
      tray: row.integer(10).flatMap { Tray(rawValue: Int($0)) } ?? .closed, begun: begun)
    course.officer = row.id(4)
    course.category = row.text(5)
    course.kelurahan = row.text(6)
    course.isImported = row.flag(9) ?? false
    course.ended = row.day(12)
    course.outcome = row.text(13).flatMap { outcomes[$0] }
    course.firstAnswered = row.day(14)
    course.answered = row.day(15)
    for (place, step) in Course.Steps<Day>.all.enumerated() {
      course.taken[step] = row.day(16 + place)
      course.inTime[step] = row.flag(21 + place)
    }
    course.isJudged = row.flag(26) ?? false
    course.forwarded = row.day(27)
    course.back = row.day(28)
    course.cause = row.text(29).flatMap { causes[$0] }
    course.isImproved = row.flag(30) ?? false
    course.overridden = row.day(31)
    course.rated = row.day(32)
    if course.rated != nil { course.ratings = ratings(row) }
    return course
  }

  private func ratings(_ row: Columns) -> Ratings? {
    var values: [SurveyElement: Int] = [:]
    for (place, element) in SurveyElement.allCases.enumerated() {
      values[element] = row.integer(33 + place).map(Int.init)
    }
    return Ratings(values)
  }

  /// The columns of the row a statement stands at, read without the boxes of `Row`.
  private struct Columns {
    private let statement: OpaquePointer

    init(_ statement: Statement) { self.statement = statement.sqliteStatement }

    func integer(_ column: Int) -> Int64? {
      sqlite3_column_type(statement, CInt(column)) == SQLITE_NULL
        ? nil : sqlite3_column_int64(statement, CInt(column))
    }

    func day(_ column: Int) -> Day? { integer(column).map { Day(daysSince1970: Int($0)) } }

    func flag(_ column: Int) -> Bool? { integer(column).map { $0 != 0 } }

    func text(_ column: Int) -> String? {
      sqlite3_column_text(statement, CInt(column)).map { String(cString: $0) }
    }

    func id<Owner>(_ column: Int) -> Identifier<Owner>? {
      guard let bytes = sqlite3_column_blob(statement, CInt(column)) else { return nil }
      let count = Int(sqlite3_column_bytes(statement, CInt(column)))
      return Identifier(bytes: UnsafeRawBufferPointer(start: bytes, count: count))
    }
  }

  /// Words of a vocabulary, each looked up by its text once.
  private struct Known<Value: RawRepresentable> where Value.RawValue == String {
    private var values: [String: Value] = [:]

    subscript(text: String) -> Value? {
      mutating get {
        if let known = values[text] { return known }
        guard let value = Value(rawValue: text) else { return nil }
        values[text] = value
        return value
      }
    }
  }
}
