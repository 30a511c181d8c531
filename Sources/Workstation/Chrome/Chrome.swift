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

  /// A title line: left and right parts, the right one cut first.
  static func drawTitle(_ left: String, right: String, on canvas: inout Canvas, _ session: Session)
  {
    let width = canvas.size.columns
    canvas.fill(Rect(row: 0, column: 0, width: width, height: 1), style: .heading)
    let sample = session.isSample ? " \(session.wording.sampleMark) ·" : ""
    let right = right.isEmpty ? "" : " \(right) "
    let space = max(0, width - CellWidth.of(right))
    let full = "\(sample) \(left)"
    let leftWidth = CellWidth.of(full) <= space ? space : max(space, width * 2 / 3)
    canvas.write(
      TextWrap.truncated(full, to: leftWidth), at: .zero, style: .heading, width: leftWidth)
    let column = max(width - CellWidth.of(right), min(leftWidth, CellWidth.of(full) + 1))
    canvas.write(
      TextWrap.truncated(right, to: max(0, width - column)), at: Position(row: 0, column: column),
      style: .heading, width: max(0, width - column))
  }

  static func drawMessage(on canvas: inout Canvas, _ session: Session, isWaiting: Bool) {
    let row = canvas.size.rows - 2
    let line = Rect(row: row, column: 0, width: canvas.size.columns, height: 1)
    guard let notice = session.notice else {
      if session.isReadOnly {
        canvas.fill(line)
        canvas.write(
          " " + session.wording.readOnlyMark, at: line.origin, style: .notice, width: line.width)
      }
      return
    }
    canvas.fill(line)
    let style: Style = notice.kind == .refusal ? .refusal : .notice
    canvas.write(
      TextWrap.truncated(" " + notice.text, to: line.width), at: line.origin, style: style,
      width: line.width)
  }

  static func drawFunctionBar(on canvas: inout Canvas, _ session: Session, situation: Situation) {
    let row = canvas.size.rows - 1
    let keys = CommandTable.functionKeys(in: situation.context, role: situation.officer.role)
    let labels = keys.map { command -> String in
      guard let command, command.availability(situation) != .hidden else { return "" }
      return command.words(in: session.wording).short(in: situation.context.rawValue)
    }
    FunctionBar(labels).draw(
      on: &canvas, in: Rect(row: row, column: 0, width: canvas.size.columns, height: 1))
  }
}
