import Complaints
import TerminalUI
import Wording

/// The columns of a list of complaints, and how one row is drawn in them.
struct QueueColumns {
  static let deadline = 11
  /// The least that a number is given: more where one is longer, for a number that is cut is no number.
  private static let shortestNumber = 12
  static let step = 12
  /// Stands before who is writing an answer, or alone where there is no room for the name.
  private static let writerMark = "@"

  let number: Int
  let reporter: Int
  let category: Int
  let officer: Int
  let subject: Int
  let step: Int

  /// - Parameter numbers: those that are in view.
  init(width: Int, layout: QueueLayout, numbers: some Sequence<ComplaintNumber>) {
    number = numbers.reduce(Self.shortestNumber) { max($0, $1.description.utf8.count) }
    reporter = layout.showsReporter ? 18 : 0
    category = layout.showsMore ? 20 : 0
    officer = layout.showsMore ? 12 : 0
    step = width >= 54 ? Self.step : 0
    let extras = [reporter, category, officer, step].reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    subject = max(4, width - 2 - Self.deadline - 1 - number - 1 - extras)
  }

  func drawHead(on canvas: inout Canvas, in line: Rect, _ session: Session, note: String) {
    let wording = session.wording
    if !note.isEmpty {
      canvas.write(
        TextWrap.truncated(" " + note, to: line.width), at: line.origin, style: .notice,
        width: line.width)
      return
    }
    draw(
      [
        ("", 2), (wording.columnDeadline, Self.deadline + 1),
        (wording.columnNumber, number + 1),
        (wording.columnReporter, Self.column(reporter)), (wording.columnSubject, subject + 1),
        (wording.columnCategory, Self.column(category)),
        (wording.columnOfficer, Self.column(officer)), (wording.columnStep, step),
      ], on: &canvas, in: line, style: .bold)
  }

  /// - Parameter writer: the colleague who is writing an answer to it: who else would have the next step waits for them.
  func draw(
    _ row: QueueRow, isMarked: Bool, isSelected: Bool, writer: OfficerID? = nil,
    on canvas: inout Canvas, in line: Rect, _ session: Session
  ) {
    let wording = session.wording
    let deadline = wording.listed(
      row, today: session.today, calendar: session.calendar, offset: session.offset)
    let flags = wording.flags(of: row)
    let said = wording.subject(of: row)
    let subject = flags.isEmpty ? said : said.isEmpty ? flags : flags + " " + said
    let hasDraft = session.drafts.contains { $0.purpose == .reply(to: row.id) }
    let next =
      writer.map { Self.writerMark + wording.officer($0, in: session.office) }
      ?? (hasDraft ? wording.continueDraft : session.label(of: row.nextStep))
    let busy = writer != nil && step == 0 ? Self.writerMark : ""
    let mark = (isSelected ? "▶" : " ") + (isMarked ? "+" : busy)
    let style: Style = isSelected ? .selected : .plain
    draw(
      [
        (mark, 2), (deadline.text, Self.deadline + 1), (row.number.description, number + 1),
        (row.reporter, Self.column(reporter)), (subject, self.subject + 1),
        (
          row.category.map { session.category($0) } ?? "", Self.column(category)
        ),
        (
          row.assignee.flatMap { session.office.officers[$0]?.shortName } ?? "",
          Self.column(officer)
        ), (next, step),
      ], on: &canvas, in: line, style: style)
    if !isSelected, let colour = deadline.urgency.style {
      canvas.restyle(
        Rect(row: line.row, column: line.column + 2, width: Self.deadline, height: 1), colour)
    }
  }

  func draw(
    _ draft: Draft, isSelected: Bool, on canvas: inout Canvas, in line: Rect, _ session: Session
  ) {
    let story = draft.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    draw(
      [
        (isSelected ? "▶" : "", 2), ("", Self.deadline + 1),
        (session.wording.notNumbered, number + 1),
        (draft.fields["name"] ?? "", Self.column(reporter)),
        (draft.fields["subject"].flatMap { $0.isEmpty ? nil : $0 } ?? story, subject + 1),
        ("", Self.column(category)), (session.officer.shortName, Self.column(officer)),
        (session.wording.continueDraft, step),
      ], on: &canvas, in: line, style: isSelected ? .selected : .plain)
  }

  /// A column with the blank after it; nothing where there is no such column.
  private static func column(_ width: Int) -> Int { width == 0 ? 0 : width + 1 }

  private func draw(
    _ cells: [(text: String, width: Int)], on canvas: inout Canvas, in line: Rect, style: Style
  ) {
    var column = line.column
    for (text, width) in cells where width > 0 {
      let room = min(width - 1, line.column + line.width - column)
      guard room > 0 else { break }
      canvas.write(
        TextWrap.truncated(text, to: width == 2 ? 2 : room),
        at: Position(row: line.row, column: column),
        style: style, width: width == 2 ? 2 : room)
      column += width
    }
  }
}

extension Session {
  /// A category without its group, as a column has room for it.
  fileprivate func category(_ code: String) -> String {
    let title = office.categories[code]?.title ?? code
    guard let colon = title.firstIndex(of: ":") else { return title }
    return String(title[colon...].dropFirst(2)).startingInCapital
  }
}

extension Urgency {
  var style: Style? {
    switch self {
    case .late: .late
    case .today: .today
    case .nearlyOver, .mostlyOver: .bold
    case .soon, .later, .none: nil
    }
  }
}

extension Session {
  /// A row's next step as this officer has to take it: what only a supervisor can approve, others wait for.
  func label(of step: NextStep) -> String {
    step == .approve && !Rights.of(officer.role).contains(.approve)
      ? wording.awaitingApproval : wording.label(step)
  }
}
