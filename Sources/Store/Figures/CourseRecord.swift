import Complaints
import Foundation
import GRDB

/// A course of handling as its table has it.
enum CourseRecord {
  static let columns =
    """
    complaint, nth, id, unit, officer, category, kelurahan, channel, classification, imported, tray, begun, \
    ended, outcome, first_answered, answered, acknowledged, verified, followed_up, settled, kept, \
    acknowledged_in_time, verified_in_time, followed_up_in_time, settled_in_time, kept_in_time, judged, forwarded, back, \
    cause, improved, overridden, rated, u3, u6, u7, u8
    """

  /// - Parameter row: the row of its complaint.
  static func values(of course: Course, row: Int64) -> [(any DatabaseValueConvertible)?] {
    func day(_ day: Day?) -> Int64? { day.map { Int64($0.daysSince1970) } }
    let steps = Course.Steps<Day>.all
    return [
      row, course.nth, Data(course.complaint.uuid.bytes), Data(course.unit.uuid.bytes),
      course.officer.map { Data($0.uuid.bytes) }, course.category, course.kelurahan,
      course.channel.rawValue, course.classification.rawValue, course.isImported,
      course.tray.rawValue, day(course.begun), day(course.ended), course.outcome?.rawValue,
      day(course.firstAnswered), day(course.answered),
    ] + steps.map { day(course.taken[$0]) } + steps.map { course.inTime[$0] }
      + [
        course.isJudged, day(course.forwarded), day(course.back), course.cause?.rawValue,
        course.isImproved, day(course.overridden), day(course.rated),
      ] + SurveyElement.allCases.map { course.ratings?[$0] }
  }

  static func write(_ courses: [Course], row: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: insert)
    for course in courses { try statement.run(values(of: course, row: row), db) }
  }

  static func remove(row: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM course WHERE complaint = ?").execute(arguments: [row])
  }

  private static let insert: String = {
    let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO course (\(columns)) VALUES (\(marks))"
  }()
}
