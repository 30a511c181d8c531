extension TextEditor {
  /// Draws what is in view and, with the focus, puts the cursor there.
  ///
  /// The text wraps one column before the right edge, so that the cursor has room behind the last
  /// letter of a line. Open blanks are drawn as marks.
  public mutating func draw(
    on canvas: inout Canvas, in area: Rect, focused: Bool, style: Style = .plain,
    blankStyle: Style = .mark
  ) {
    guard !area.isEmpty else { return }
    content.setWidth(area.width - 1)
    height = area.height
    let row = content.row(of: cursor)
    top = ListView.top(showing: row, from: top, height: height, count: content.lineCount)
    var line = content.line(at: top)
    var blanks: (paragraph: Int, found: [Blank]) = (-1, [])
    for index in 0..<min(area.height, content.lineCount - top) {
      if blanks.paragraph != line.paragraph {
        let start = content.start(of: line.paragraph)
        let text = content.paragraphs[line.paragraph].text
        blanks = (line.paragraph, Self.blanks(in: text, at: start))
      }
      draw(line, on: &canvas, in: area.line(index), blanks.found, style, blankStyle)
      line = content.line(after: line)
    }
    guard focused else { return }
    let column = min(content.column(of: cursor), area.width - 1)
    canvas.cursor = Position(row: area.row + row - top, column: area.column + column)
  }

  private func draw(
    _ line: Paragraphs.Line, on canvas: inout Canvas, in area: Rect, _ blanks: [Blank],
    _ style: Style, _ blankStyle: Style
  ) {
    let range = content.range(of: line)
    var edges = [range.lowerBound, range.upperBound]
    let marked = blanks.map(\.range).filter { $0.overlaps(range) }
    for piece in marked + (selection.map { [$0] } ?? []) {
      edges += [piece.lowerBound, piece.upperBound].filter { range.contains($0) }
    }
    edges.sort()
    var column = 0
    for (start, end) in zip(edges, edges.dropFirst()) where start < end && column < area.width {
      let isSelected = selection?.contains(start) ?? false
      let isBlank = marked.contains { $0.contains(start) }
      column += canvas.write(
        content.text(in: start..<end),
        at: Position(row: area.row, column: area.column + column),
        style: isSelected ? .selected : isBlank ? blankStyle : style, width: area.width - column)
    }
  }
}

extension Paragraphs {
  /// The line below; the last one again at the end.
  func line(after line: Line) -> Line {
    if line.index + 1 < paragraphs[line.paragraph].lines.count {
      return Line(paragraph: line.paragraph, index: line.index + 1)
    }
    return line.paragraph + 1 < paragraphs.count
      ? Line(paragraph: line.paragraph + 1, index: 0) : line
  }
}
