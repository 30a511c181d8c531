import Complaints
import Foundation
import GRDB

/// The courses that figures of a period are counted over, with all that depends on calendar and rules filled in.
struct FigureQuery {
  let frame: FigureFrame
  let office: Office
  private let slice: Slice
  private let officer: Officer
  private let desk: DeskID
  private let db: Database

  /// Who may not see every queue sees their own unit's.
  init(
    _ period: Period, _ slice: Slice, today: Day, _ officer: Officer, _ store: Store, _ db: Database
  ) throws {
    office = try store.office(db)
    frame = FigureFrame(period, today: today, office: office)
    var slice = slice
    if !Rights.of(officer.role).contains(.oversee) { slice.unit = officer.unit }
    self.slice = slice
    self.officer = officer
    desk = store.desk
    self.db = db
  }

  /// Each course of the slice that was under way at any time from a day to the end of the frame.
  func read(from first: Day, each: (Course, Int64) throws -> Void) throws {
    let late = try overdue()
    var deadlines: [UnitID: Deadlines] = [:]
    var reader = CourseReader()
    try reader.read(from: min(first, frame.period.first), to: frame.end, db) { course, row in
      guard slice.holds(course), isInSight(course) else { return }
      var course = course
      course.isOverdue = course.ended == nil && late.contains(row)
      if isToBeJudged(course) {
        let rules = deadlines[course.unit] ?? office.deadlines(for: course.unit)
        deadlines[course.unit] = rules
        try judge(&course, by: rules)
      }
      try each(course, row)
    }
  }

  private func isInSight(_ course: Course) -> Bool {
    course.officer == officer.id || officer.sees(unit: course.unit, category: course.category)
  }

  /// The rows of complaints whose deadline has passed, where the frame tells of now.
  private func overdue() throws -> Set<Int64> {
    guard frame.isRunning else { return [] }
    let offsets = Set(office.units.values.map(\.offset))
    if offsets.count == 1, let offset = offsets.first {
      // The index has all that is asked for.
      return try rows(dueBy: frame.today.start(at: offset), and: "true", [])
    }
    var rows: Set<Int64> = []
    for unit in office.units.values {
      rows.formUnion(
        try self.rows(
          dueBy: frame.today.start(at: unit.offset), and: "+unit = ?", [Data(unit.id.uuid.bytes)]))
    }
    return rows
  }

  /// Closed complaints stand behind all that are due.
  private func rows(
    dueBy instant: Instant, and condition: String, _ arguments: StatementArguments
  ) throws -> Set<Int64> {
    try Int64.fetchSet(
      db.cachedStatement(
        sql: """
          SELECT row FROM complaint INDEXED BY complaint_all_due WHERE due_key <= ? AND \(condition)
          """), arguments: [instant.milliseconds] + arguments)
  }

  /// Whether no closing has judged it yet, and it began or took a step in the period; what was imported nobody judges.
  private func isToBeJudged(_ course: Course) -> Bool {
    guard !course.isJudged, !course.isImported else { return false }
    return Course.Steps<Day>.all.contains { step in
      guard let taken = course.taken[step] else { return false }
      return frame.period.contains(taken) || frame.period.contains(course.begun)
    }
  }

  /// Judges the steps by the rules and the calendar of today, as they stand until the complaint is closed.
  private func judge(_ course: inout Course, by deadlines: Deadlines) throws {
    let thread = try JournalReader.thread(of: course.complaint, db, desk: desk)
    let judged = Course.all(
      of: thread, at: office.offset(of: course.unit), judgedBy: deadlines)
    let nth = course.nth
    course.inTime = judged.first { $0.nth == nth }?.inTime ?? course.inTime
  }
}
