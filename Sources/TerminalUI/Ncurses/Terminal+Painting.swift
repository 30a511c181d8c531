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

  /// Writes a row in runs of one style, and what is wider than a column or bears marks for itself, each at its own
  /// place: a terminal that disagrees about a width is put right by the next piece.
  private func write(_ cells: ArraySlice<Cell>, row: Int) {
    lk_screen_clear_row(Int32(row))
    var run: [UInt32] = []
    run.reserveCapacity(cells.count)
    var first: Cell?
    func flush(before column: Int) {
      guard let head = first else { return }
      let look = look(of: head.style)
      lk_screen_put_run(
        Int32(row), Int32(column - run.count), run, run.count, look.attributes, look.pair)
      run.removeAll(keepingCapacity: true)
      first = nil
    }
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      if let scalar = cell.single, scalar < 0x80 || lk_library_width(scalar) == 1 {
        if let first, !cell.hasStyle(of: first) { flush(before: column) }
        if first == nil { first = cell }
        run.append(scalar)
      } else {
        flush(before: column)
        let text = Array(Self.drawable(cell, fits: column + cell.width <= cells.count).utf8)
        let look = look(of: cell.style)
        lk_screen_put(
          Int32(row), Int32(column), text, text.count, look.attributes, look.pair)
      }
    }
    flush(before: cells.count)
  }

  /// How a style is drawn here, in the numbers of the C side.
  private func look(of style: Style) -> (attributes: UInt32, pair: Int32) {
    let attributes = Palette.attributes(of: style, colors: hasColors)
    let color = hasColors ? Palette.look(of: style.role).foreground : .standard
    return (UInt32(attributes.rawValue), max(0, color.rawValue))
  }

  /// The cell as ncurses can draw it: what the C library gives another width, or none, is drawn as
  /// question marks, or its neighbours would move.
  private static func drawable(_ cell: Cell, fits: Bool) -> String {
    guard fits else { return " " }
    for (index, scalar) in cell.scalars.enumerated() {
      let wanted = index == 0 ? cell.width : 0
      if Int(lk_library_width(scalar.value)) != wanted {
        return String(repeating: "?", count: cell.width)
      }
    }
    return cell.text
  }
}
