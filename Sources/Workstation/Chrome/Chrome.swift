import Complaints
import TerminalUI
import Wording

/// What stands on every screen: the message line and the function bar at the foot.
enum Chrome {
  /// How many rows at the foot belong to every screen.
  static let footRows = 2

  /// The rows a screen has to itself.
  static func body(of size: Size) -> Rect {
    Rect(row: 0, column: 0, width: size.columns, height: max(0, size.rows - footRows))
  }

  /// A title line: left and right parts; the left one is cut first, but not below half of the line.
  static func drawTitle(_ left: String, right: String, on canvas: inout Canvas, _ session: Session)
  {
    let width = canvas.size.columns
    canvas.fill(Rect(row: 0, column: 0, width: width, height: 1), style: .heading)
    let sample = session.isSample ? " \(session.wording.sampleMark) ·" : ""
    let right = right.isEmpty ? "" : " \(right) "
    let space = max(0, width - CellWidth.of(right))
    let full = "\(sample) \(left)"
    let leftWidth = CellWidth.of(full) <= space ? space : max(space, width / 2)
    canvas.write(
      TextWrap.truncated(full, to: leftWidth), at: .zero, style: .heading, width: leftWidth)
    let column = max(width - CellWidth.of(right), min(leftWidth, CellWidth.of(full) + 1))
    canvas.write(
      TextWrap.truncated(right, to: max(0, width - column)), at: Position(row: 0, column: column),
      style: .heading, width: max(0, width - column))
  }

  /// The message on as many lines as it needs to be read whole; none where nothing is said.
  static func messageLines(_ session: Session) -> [String] {
    var said = session.notice?.text
    if case .holder(let name) = session.delay { said = session.wording.waitingFor(name) }
    guard let said else { return [] }
    let width = max(1, session.size.columns - 2)
    let lines = TextWrap.lines(said, width: width).map(\.text)
    guard lines.count > tallestMessage else { return lines }
    let rest = lines[(tallestMessage - 1)...].joined(separator: " ")
    return lines.prefix(tallestMessage - 1) + [TextWrap.truncated(rest, to: width)]
  }

  /// So many rows at most belong to a message.
  private static let tallestMessage = 4

  static func drawMessage(_ lines: [String], on canvas: inout Canvas, _ session: Session) {
    let style: Style = session.notice?.kind == .refusal ? .refusal : .notice
    let width = canvas.size.columns
    let last = canvas.size.rows - footRows
    for (place, text) in lines.enumerated() {
      let row = last - lines.count + 1 + place
      canvas.fill(Rect(row: row, column: 0, width: width, height: 1))
      canvas.write(" " + text, at: Position(row: row, column: 0), style: style, width: width)
    }
    let marks = Self.marks(session)
    guard !marks.isEmpty else { return }
    let mark = " \(marks.joined(separator: " · ")) "
    let column = width - CellWidth.of(mark)
    guard CellWidth.of(lines.last ?? "") + 1 <= column else { return }
    canvas.write(mark, at: Position(row: last, column: column), style: .notice)
  }

  /// What holds of everything, until it changes.
  private static func marks(_ session: Session) -> [String] {
    let wording = session.wording
    var marks: [String] = []
    if session.lacksRoom { marks.append(wording.noRoomMark) }
    if session.isReadOnly { marks.append(wording.readOnlyMark) }
    if session.delay == .saving { marks.append(wording.savingMark) }
    if session.delay == .reading { marks.append(wording.readingMark) }
    return marks
  }

  /// Takes away what a hint of the screen below wrote into the message's row.
  static func clearMessageRow(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(
      Rect(
        row: session.size.rows - footRows, column: 0, width: canvas.size.columns, height: 1))
  }

  /// What the keys do here, on the last row above the message; where the window is narrow it runs on into the
  /// message's row, which is free as long as nothing is said.
  static func drawHint(
    _ text: String, on canvas: inout Canvas, in line: Rect, _ session: Session,
    style: Style = .plain
  ) {
    guard !line.isEmpty else { return }
    let width = max(1, line.width - 2)
    let lines = TextWrap.lines(text, width: width).map(\.text)
    guard lines.count > 1, session.size.columns < 72, session.notice == nil else {
      canvas.write(
        " " + TextWrap.truncated(text, to: width), at: line.origin, style: style, width: line.width)
      return
    }
    for (place, text) in lines.prefix(2).enumerated() {
      let shown = place == 1 && lines.count > 2 ? TextWrap.truncated(text + "…", to: width) : text
      canvas.write(
        " " + shown, at: Position(row: line.row + place, column: line.column), style: style,
        width: line.width)
    }
  }

  /// Says at the right end of a rule that there is more below, so that no word is covered.
  static func markMore(_ hasMore: Bool, on canvas: inout Canvas, in rule: Rect, _ session: Session)
  {
    let mark = " \(session.wording.moreBelow) "
    let column = rule.column + rule.width - CellWidth.of(mark) - 1
    guard hasMore, column > rule.column else { return }
    canvas.write(mark, at: Position(row: rule.row, column: column), style: .notice)
  }

  static func drawFunctionBar(on canvas: inout Canvas, _ session: Session, situation: Situation) {
    let row = canvas.size.rows - 1
    let keys = CommandTable.functionKeys(in: situation.context, role: situation.officer.role)
    let labels = keys.map { command -> String in
      guard let command, command.availability(situation) != .hidden else { return "" }
      if command.id == .send, let label = situation.sendLabel, CellWidth.of(label) <= 6 {
        return label
      }
      return command.words(in: session.wording).short(in: situation.context.rawValue)
    }
    FunctionBar(labels).draw(
      on: &canvas, in: Rect(row: row, column: 0, width: canvas.size.columns, height: 1))
  }
}
