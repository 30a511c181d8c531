import Complaints
import Replies
import TerminalUI
import Wording

/// The one line in which the selected blank of an answer is filled.
struct BlankField: Sendable {
  let blank: Blank
  /// Its place among the labels that are open, counted from 1, and how many there are.
  let place: Int
  let count: Int
  var line: LineEditor
  /// The line's revision when it was come to.
  private let begun: Int

  init(_ blank: Blank, place: Int, count: Int) {
    self.blank = blank
    self.place = place
    self.count = count
    line = LineEditor(blank.proposal ?? "")
    line.selectAll()
    begun = line.revision
  }

  /// Whether nothing was typed into it yet.
  var isUntouched: Bool { line.revision == begun }

  func value(_ session: Session) -> Result<BlankValue, BlankProblem> {
    BlankValue.check(
      type: blank.type, input: line.text, today: session.today, calendar: session.calendar)
  }

  /// What is said while one types: the whole date with what the day is, or what to type.
  func remark(_ session: Session) -> String {
    let wording = session.wording
    guard !line.text.trimmed.isEmpty else { return wording.howToFill(blank.type) }
    switch (value(session), blank.type) {
    case (.success(let value), .date):
      guard let day = value.day else { return wording.enterFills }
      return wording.dateIsFree(day, calendar: session.calendar)
        ?? wording.dateRead(day, calendar: session.calendar)
    case (.success(let value), .choice): return value.text
    case (.success, _): return wording.enterFills
    case (.failure(let problem), _): return wording.problem(problem)
    }
  }

  mutating func draw(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let isNarrow = area.width < 60
    let name =
      isNarrow
      ? "\(place)/\(count) \(blank.label)"
      : session.wording.blankPlace(place, of: count, label: blank.label)
    let label = " \(name): "
    let shown = TextWrap.truncated(label, to: max(1, area.width - 14))
    let used = canvas.write(shown, at: area.origin, style: .mark, width: area.width)
    let field = area.splitLeft(used).rest
    line.draw(
      on: &canvas,
      in: Rect(row: field.row, column: field.column, width: min(40, field.width - 1), height: 1),
      focused: true)
  }
}
