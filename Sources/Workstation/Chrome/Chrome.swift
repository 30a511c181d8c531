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

  /// The message line; what does not fit it goes on above, over the body, until it is taken note of.
  static func drawMessage(on canvas: inout Canvas, _ session: Session) {
    let last = canvas.size.rows - 2
    guard let notice = session.notice else {
      if session.isReadOnly {
        draw([session.wording.readOnlyMark], endingAt: last, .notice, on: &canvas)
      }
      return
    }
    let width = max(1, canvas.size.columns - 2)
    var lines = TextWrap.lines(notice.text, width: width).map(\.text)
    if lines.count > tallestMessage {
      let rest = lines[(tallestMessage - 1)...].joined(separator: " ")
      lines = lines.prefix(tallestMessage - 1) + [TextWrap.truncated(rest, to: width)]
    }
    draw(
      lines, endingAt: last, notice.kind == .refusal ? .refusal : .notice, on: &canvas)
  }

  /// So many rows at most belong to a message.
  private static let tallestMessage = 4

  private static func draw(
    _ lines: [String], endingAt last: Int, _ style: Style, on canvas: inout Canvas
  ) {
    for (index, text) in lines.enumerated() {
      let row = last - lines.count + 1 + index
      let line = Rect(row: row, column: 0, width: canvas.size.columns, height: 1)
      canvas.fill(line)
      canvas.write(" " + text, at: line.origin, style: style, width: line.width)
    }
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
