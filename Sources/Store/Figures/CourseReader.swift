import Complaints
import Foundation
import GRDB

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
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT \(CourseRecord.columns) FROM course
          WHERE begun <= ?2 AND (ended IS NULL OR ended >= ?1)
          """), arguments: [Int64(first.daysSince1970), Int64(last.daysSince1970)])
    while let row = try rows.next() {
      guard let course = try course(row) else { continue }
      try each(course, row[0])
    }
  }

  /// Every course of one complaint, by its row.
  mutating func courses(row: Int64, _ db: Database) throws -> [Course] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(CourseRecord.columns) FROM course WHERE complaint = ? ORDER BY nth"),
      arguments: [row]
    ).compactMap { try course($0) }
  }

  private mutating func course(_ row: Row) throws -> Course? {
    func day(_ column: Int) -> Day? {
      (row[column] as Int64?).map { Day(daysSince1970: Int($0)) }
    }
    guard let id: ComplaintID = try Self.id(row, 2), let unit: UnitID = try Self.id(row, 3),
      let begun = day(11)
    else { return nil }
    var course = Course(
      complaint: id, nth: row[1], unit: unit, channel: channels[row[7]] ?? .other,
      classification: classifications[row[8]] ?? .complaint,
      tray: Tray(rawValue: row[10]) ?? .closed, begun: begun)
    course.officer = try Self.id(row, 4)
    course.category = row[5]
    course.kelurahan = row[6]
    course.isImported = row[9]
    course.ended = day(12)
    course.outcome = (row[13] as String?).flatMap { outcomes[$0] }
    course.firstAnswered = day(14)
    course.answered = day(15)
    for (place, step) in Course.Steps<Day>.all.enumerated() {
      course.taken[step] = day(16 + place)
      course.inTime[step] = row[21 + place] as Bool?
    }
    course.isJudged = row[26]
    course.forwarded = day(27)
    course.back = day(28)
    course.cause = (row[29] as String?).flatMap { causes[$0] }
    course.isImproved = row[30]
    course.overridden = day(31)
    course.rated = day(32)
    if course.rated != nil { course.ratings = ratings(row) }
    return course
  }

  private func ratings(_ row: Row) -> Ratings? {
    var values: [SurveyElement: Int] = [:]
    for (place, element) in SurveyElement.allCases.enumerated() {
      values[element] = row[33 + place] as Int?
    }
    return Ratings(values)
  }

  private static func id<Owner>(_ row: Row, _ column: Int) throws -> Identifier<Owner>? {
    try row.withUnsafeData(atIndex: column) { $0.flatMap { Identifier(bytes: $0) } }
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
