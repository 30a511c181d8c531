extension Canvas {
  /// A horizontal line, with a title standing in it after two columns if there is one.
  public mutating func horizontalLine(
    at position: Position, width: Int, title: String = "", style: Style = .plain
  ) {
    let room = min(width, size.columns - position.column)
    guard room > 0 else { return }
    repeatGlyph("─", at: position, count: room, style: style)
    guard !title.isEmpty, room > 6 else { return }
    let shown = TextWrap.truncated(title, to: room - 6)
    write(
      " \(shown) ", at: Position(row: position.row, column: position.column + 2),
      style: style, width: room - 4)
  }

  /// A vertical line downwards.
  public mutating func verticalLine(at position: Position, height: Int, style: Style = .plain) {
    let bottom = min(position.row + max(0, height), size.rows)
    var row = position.row
    while row < bottom {
      repeatGlyph("│", at: Position(row: row, column: position.column), count: 1, style: style)
      row += 1
    }
  }

  /// A box along the inner edge of an area, with its title in the upper line.
  ///
  /// An area of less than two rows or columns gets none.
  public mutating func frame(_ rect: Rect, title: String = "", style: Style = .plain) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let last = rect.row + rect.height - 1
    let right = rect.column + rect.width - 1
    horizontalLine(at: rect.origin, width: rect.width, title: title, style: style)
    horizontalLine(at: Position(row: last, column: rect.column), width: rect.width, style: style)
    for column in [rect.column, right] {
      let side = Position(row: rect.row + 1, column: column)
      verticalLine(at: side, height: rect.height - 2, style: style)
    }
    let corners = [
      ("┌", rect.row, rect.column), ("┐", rect.row, right),
      ("└", last, rect.column), ("┘", last, right),
    ]
    for (corner, row, column) in corners {
      write(corner, at: Position(row: row, column: column), style: style, width: 1)
    }
  }
}
