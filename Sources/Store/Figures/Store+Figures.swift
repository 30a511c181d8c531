import Complaints
import Foundation
import GRDB

extension Store {
  /// The figures of a period, counted over the courses of handling by the one definition of each.
  public func figures(_ request: FigureRequest, for officer: Officer) throws -> Figures {
    try reading { db in
      let query = try FigureQuery(
        request.period, request.slice, today: request.today, officer, self, db)
      var courses: [Course] = []
      try query.read(from: Figures.earliest(for: query.frame)) { course, _ in
        courses.append(course)
      }
      return Figures(of: courses, in: query.frame, by: request.dimensions)
    }
  }

  /// The complaints a number was counted from, newest receipt first: the same courses under the same predicate.
  public func list(_ request: FigureListRequest, for officer: Officer) throws -> FigureList {
    try reading { db in
      let query = try FigureQuery(
        request.period, request.slice, today: request.today, officer, self, db)
      var rows: [Int64] = []
      try query.read(from: query.frame.period.first) { course, row in
        if request.figure.counts(course, in: query.frame) { rows.append(row) }
      }
      if let seed = request.seed {
        var random = SeededRandom(state: seed)
        rows.shuffle(using: &random)
      } else {
        rows.sort(by: >)
      }
      let shown = rows.dropFirst(request.from).prefix(request.limit)
      return FigureList(rows: try shown.compactMap { try row(at: $0, db) }, total: rows.count)
    }
  }

  /// What a report's register says of each complaint received in a period, oldest first.
  public func register(_ request: FigureRequest, for officer: Officer) throws -> [RegisterEntry] {
    try reading { db in
      let query = try FigureQuery(
        request.period, request.slice, today: request.today, officer, self, db)
      var rows: [(row: Int64, course: Course)] = []
      try query.read(from: query.frame.period.first) { course, row in
        if Figure.received.counts(course, in: query.frame) { rows.append((row, course)) }
      }
      return try rows.sorted { $0.row < $1.row }.compactMap { found in
        try row(at: found.row, db).map { RegisterEntry(row: $0, course: found.course) }
      }
    }
  }

  /// What was changed so that it does not happen again, as closings of a period tell it, oldest first.
  public func improvements(_ request: FigureRequest, for officer: Officer) throws -> [Improvement] {
    try reading { db in
      let query = try FigureQuery(
        request.period, request.slice, today: request.today, officer, self, db)
      var found: [(row: Int64, course: Course)] = []
      try query.read(from: query.frame.period.first) { course, row in
        if Figure.improved.counts(course, in: query.frame) { found.append((row, course)) }
      }
      found.sort { ($0.course.ended ?? .first, $0.row) < ($1.course.ended ?? .first, $1.row) }
      return try found.compactMap { try improvement($0.course, at: $0.row, query, db) }
    }
  }

  /// All that a report of a period says, read from one state of the store.
  public func report(on period: Period, for officer: Officer, today: Day) throws -> ReportData {
    let request = FigureRequest(period, by: Set(Dimension.allCases), today: today)
    let office = try office()
    return ReportData(
      figures: try figures(request, for: officer),
      register: try register(request, for: officer),
      improvements: try improvements(request, for: officer), office: office,
      unit: office.units[officer.unit], entries: try head(), made: today)
  }

  private func improvement(
    _ course: Course, at row: Int64, _ query: FigureQuery, _ db: Database
  ) throws -> Improvement? {
    guard let shown = try self.row(at: row, db), let ended = course.ended else { return nil }
    let thread = try JournalReader.thread(of: course.complaint, db, desk: desk)
    let undone = Complaint.undoneSequences(in: thread)
    let offset = query.office.offset(of: course.unit)
    let closing = thread.last {
      $0.kind == .closed && !undone.contains($0.sequence)
        && $0.occurredAt.day(at: offset) == ended
    }
    return Improvement(
      number: shown.number, day: ended, category: course.category,
      text: shown.isSecret ? nil : closing?.words?.improvement)
  }

  private func row(at row: Int64, _ db: Database) throws -> QueueRow? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(QueueRow.columns) FROM complaint c WHERE row = ?"),
      arguments: [row]
    ).map { QueueRow($0) }
  }
}
