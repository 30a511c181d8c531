import TerminalUI

extension ButtonRow {
  /// Draws the buttons in the middle of a line.
  ///
  /// Where they do not fit side by side, the one with the focus is shown with its place among them.
  func drawFitting(on canvas: inout Canvas, in line: Rect, focused: Bool = true) {
    guard width > line.width else {
      let column = line.column + (line.width - width) / 2
      draw(
        on: &canvas, at: Position(row: line.row, column: column), width: line.width,
        focused: focused)
      return
    }
    guard labels.indices.contains(focus), !line.isEmpty else { return }
    let place = " \(focus + 1)/\(labels.count)"
    let label = TextWrap.truncated(
      "[ \(labels[focus]) ]", to: max(1, line.width - CellWidth.of(place)))
    if focused { canvas.cursor = Position(row: line.row, column: line.column + 2) }
    let used = canvas.write(
      label, at: line.origin, style: focused ? .selected : .plain, width: line.width)
    canvas.write(place, at: Position(row: line.row, column: line.column + used))
  }
}
