/// A finished picture of the screen: a grid of cells, and where the cursor stands.
///
/// A value: what is drawn depends on nothing but what was written. Writing outside is clipped, so
/// no size is too small. Every text passes ``TextGate`` here and nowhere else.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  /// Whether the terminal shows more than ASCII.
  public var glyphs: Glyphs
  /// Where the hardware cursor stands; nil hides it.
  ///
  /// Screen readers follow it.
  public var cursor: Position? {
    didSet { if let place = cursor, !Rect(size).contains(place) { cursor = nil } }
  }
  private(set) var cells: [Cell]

  /// An empty screen; negative measures count as none.
  public init(size: Size, glyphs: Glyphs = .unicode) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.glyphs = glyphs
    cells = Array(repeating: .blank(.plain), count: self.size.columns * self.size.rows)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a place, or nil outside.
  public func cell(at position: Position) -> Cell? {
    bounds.contains(position) ? cells[position.row * size.columns + position.column] : nil
  }

  /// The cells of one row, from the left.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes one line of text and clips it.
  ///
  /// - Parameter width: the most columns it may take; without it, up to the right edge.
  /// - Returns: the columns it took, those left of the screen included.
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let room = size.columns - position.column
    let limit = min(room, max(0, width ?? room))
    guard limit > 0, (0..<size.rows).contains(position.row) else { return 0 }
    var text = text
    var columns = 0
    var offset = 0
    while offset < text.utf8.count {
      let place = Position(row: position.row, column: position.column + columns)
      let plain = text.withUTF8 {
        writePlain(.init(rebasing: $0[offset...]), at: place, limit - columns, style)
      }
      (columns, offset) = (columns + plain, offset + plain)
      if columns == limit || offset == text.utf8.count { return columns }
      if glyphs == .unicode, let (cell, length) = text.withUTF8({ TextGate.simple($0, at: offset) })
      {
        let column = position.column + columns
        if column >= 0 {
          self.place(
            Cell(text: String(cell), width: 1, style: style), row: position.row, column: column)
        }
        (columns, offset) = (columns + 1, offset + length)
        continue
      }
      let rest = String(Substring(text.utf8.dropFirst(offset)))
      guard let taken = writeUnits(rest, at: position, after: &columns, limit, style) else {
        return columns
      }
      offset += taken
    }
    return columns
  }

  /// Writes unit by unit what is not plain, up to where it is again; gives the bytes it took, nil where the line is full.
  private mutating func writeUnits(
    _ text: String, at position: Position, after columns: inout Int, _ limit: Int, _ style: Style
  ) -> Int? {
    var text = text
    var units = GateUnits(text)
    while let unit = units.next() {
      let shown = unit.kind == .newline ? "⟦LF⟧" : unit.text
      if unit.kind == .cluster && glyphs == .unicode {
        guard put(shown, width: unit.width, at: position, after: &columns, limit, style) else {
          return nil
        }
      } else {
        for scalar in shown.unicodeScalars {
          let (glyph, wide) = drawn(scalar)
          for character in glyph.unicodeScalars {
            let fits = put(
              String(character), width: wide, at: position, after: &columns, limit, style)
            if !fits { return nil }
          }
        }
      }
      let end = unit.source.upperBound
      let isPlainAgain = text.withUTF8 {
        TextGate.plainLength(of: .init(rebasing: $0[end...].prefix(8))) > 0
      }
      if isPlainAgain, !units.isHalfway { return end }
    }
    return text.utf8.count
  }

  /// Writes the printable ASCII that a text begins with, and gives its columns: most texts are nothing else.
  private mutating func writePlain(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Position, _ limit: Int, _ style: Style
  ) -> Int {
    let count = min(TextGate.plainLength(of: bytes), limit)
    let first = min(count, max(0, -position.column))
    guard first < count else { return count }
    let start = position.column + first
    clearHalves(around: start..<position.column + count, row: position.row)
    let plain = Cell(ascii: 0, style: style)
    let begin = position.row * size.columns + start
    cells.withUnsafeMutableBufferPointer { cells in
      for place in 0..<count - first {
        cells[begin + place] = plain.with(ascii: bytes[first + place])
      }
    }
    return count
  }

  /// Writes one character of one column again and again.
  mutating func repeatGlyph(
    _ glyph: Unicode.Scalar, at position: Position, count: Int, style: Style
  ) {
    let columns =
      max(
        0, position.column)..<max(
        max(0, position.column), min(size.columns, position.column + count))
    guard (0..<size.rows).contains(position.row), !columns.isEmpty else { return }
    let (text, width) = drawn(glyph)
    cover(columns, row: position.row, with: Cell(text: text, width: width, style: style))
  }

  /// Gives an area one look: blanks in that style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let inside = rect.intersection(bounds)
    guard !inside.isEmpty else { return }
    for row in inside.rows { cover(inside.columns, row: row, with: .blank(style)) }
  }

  /// Whether a row shows the same as on another canvas of the same size.
  func isSame(row: Int, as other: Canvas) -> Bool {
    let first = row * size.columns
    return cells.withUnsafeBufferPointer { own in
      other.cells.withUnsafeBufferPointer { others in
        for place in first..<first + size.columns where own[place] != others[place] {
          return false
        }
        return true
      }
    }
  }

  /// Gives the cells of an area another style and leaves their text.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    let inside = rect.intersection(bounds)
    for row in inside.rows {
      for column in inside.columns {
        let index = row * size.columns + column
        cells[index] = cells[index].with(style)
      }
    }
  }

  /// The rows as plain text, blanks at the end cut, each wide character once.
  public var text: [String] {
    (0..<size.rows).map { row in
      var line = self.row(row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// What stands for one scalar here, and how wide each part of it is.
  private func drawn(_ scalar: Unicode.Scalar) -> (String, Int) {
    let width = CellWidth.of(scalar) ?? 1
    guard glyphs == .ascii else { return (String(scalar), width) }
    if width == 0 { return ("", 0) }
    if let replacement = ASCIIGlyphs.replacement(for: scalar) { return (replacement, 1) }
    return (width == 2 ? "??" : "?", 1)
  }

  /// Puts one cluster down if it fits; false when the line is full.
  private mutating func put(
    _ text: String, width: Int, at position: Position, after columns: inout Int, _ limit: Int,
    _ style: Style
  ) -> Bool {
    guard columns + width <= limit else {
      while columns < limit {
        let column = position.column + columns
        if column >= 0 { place(.blank(style), row: position.row, column: column) }
        columns += 1
      }
      return false
    }
    let column = position.column + columns
    columns += width
    if column >= 0 {
      place(Cell(text: text, width: width, style: style), row: position.row, column: column)
    } else if column + width > 0 {
      place(.blank(style), row: position.row, column: 0)
    }
    return true
  }

  /// Sets a cell, and leaves no half of a wide character that it covers.
  private mutating func place(_ cell: Cell, row: Int, column: Int) {
    clearHalves(around: column..<column + max(1, cell.width), row: row)
    let index = row * size.columns + column
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = .rightHalf(cell.style) }
  }

  /// Sets all of some columns to one cell of one column.
  private mutating func cover(_ columns: Range<Int>, row: Int, with cell: Cell) {
    clearHalves(around: columns, row: row)
    let first = row * size.columns
    cells.withUnsafeMutableBufferPointer { cells in
      for column in columns { cells[first + column] = cell }
    }
  }

  /// Blanks the other half of a wide character where one half is about to be covered.
  private mutating func clearHalves(around columns: Range<Int>, row: Int) {
    let first = row * size.columns + columns.lowerBound
    let last = row * size.columns + columns.upperBound - 1
    if cells[first].width == 0, columns.lowerBound > 0 {
      cells[first - 1] = .blank(cells[first - 1].style)
    }
    if cells[last].width == 2, columns.upperBound < size.columns {
      cells[last + 1] = .blank(cells[last + 1].style)
    }
  }
}

extension Canvas {
  /// Puts the first row of another canvas down at a place.
  mutating func copyRow(of other: Canvas, to origin: Position) {
    for (index, cell) in other.row(0).enumerated() where cell.width > 0 {
      let place = Position(row: origin.row, column: origin.column + index)
      write(cell.text, at: place, style: cell.style, width: cell.width)
    }
  }
}
