import TerminalUI

extension LineEditor {
  /// Draws the line between brackets, so that an empty one is seen without colour too.
  mutating func drawBracketed(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    guard area.width > 2 else { return }
    let line = area.line(0)
    canvas.write("[", at: line.origin)
    canvas.write("]", at: Position(row: line.row, column: line.column + line.width - 1))
    draw(
      on: &canvas,
      in: Rect(row: line.row, column: line.column + 1, width: line.width - 2, height: 1),
      focused: focused, style: focused ? .underline : .plain)
  }
}
