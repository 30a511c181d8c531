import CNcurses

extension Terminal {
  /// Shows a canvas: rows that differ from what is there are written whole, ncurses sends the
  /// difference.
  public func paint(_ canvas: Canvas) {
    let before = painted.flatMap { $0.size == canvas.size ? $0 : nil }
    for row in 0..<min(canvas.size.rows, size.rows) {
      if let before, canvas.isSame(row: row, as: before) { continue }
      write(canvas.row(row).prefix(size.columns), row: row)
    }
    painted = canvas
    let cursor = canvas.cursor ?? Position(row: -1, column: 0)
    lk_screen_show(Int32(cursor.row), Int32(cursor.column))
  }

  /// Writes a row in pieces of one style, each at its own place: a terminal that disagrees about a
  /// width is put right by the next piece.
  private func write(_ cells: ArraySlice<Cell>, row: Int) {
    lk_screen_clear_row(Int32(row))
    var text: [UInt8] = []
    var start = 0
    var style = Style.plain
    func flush() {
      guard !text.isEmpty else { return }
      let attributes = Palette.attributes(of: style, colors: hasColors)
      let color = hasColors ? Palette.look(of: style.role).foreground : .standard
      lk_screen_put(
        Int32(row), Int32(start), text, text.count, UInt32(attributes.rawValue),
        max(0, color.rawValue))
      text.removeAll(keepingCapacity: true)
    }
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      let isASCII = cell.text.utf8.count == 1
      if cell.style != style || !isASCII || text.isEmpty {
        flush()
        start = column
        style = cell.style
      }
      text += Self.drawable(cell, fits: column + cell.width <= cells.count).utf8
      if !isASCII { flush() }
    }
    flush()
  }

  /// The cell as ncurses can draw it: what the C library gives another width, or none, is drawn as
  /// question marks, or its neighbours would move.
  private static func drawable(_ cell: Cell, fits: Bool) -> String {
    if cell.text.utf8.count == 1 { return cell.text }
    guard fits else { return " " }
    for (index, scalar) in cell.text.unicodeScalars.enumerated() {
      let wanted = index == 0 ? cell.width : 0
      if Int(lk_library_width(scalar.value)) != wanted {
        return String(repeating: "?", count: cell.width)
      }
    }
    return cell.text
  }
}
