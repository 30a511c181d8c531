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
    var columns = writePlain(text, at: position, limit, style)
    if columns == limit || columns == text.utf8.count { return columns }
    for unit in GateUnits(String(Substring(text.utf8.dropFirst(columns)))) {
      let shown = unit.kind == .newline ? "⟦LF⟧" : unit.text
      if unit.kind == .cluster && glyphs == .unicode {
        guard put(shown, width: unit.width, at: position, after: &columns, limit, style) else {
          return columns
        }
      } else {
        for scalar in shown.unicodeScalars {
          let (glyph, wide) = drawn(scalar)
          for character in glyph.unicodeScalars {
            let fits = put(
              String(character), width: wide, at: position, after: &columns, limit, style)
            if !fits { return columns }
          }
        }
      }
    }
    return columns
  }

  /// Writes the printable ASCII that a text begins with, and gives its columns: most texts are nothing else.
  private mutating func writePlain(
    _ text: String, at position: Position, _ limit: Int, _ style: Style
  ) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let count = min(TextGate.plainLength(of: bytes), limit)
      for place in min(count, max(0, -position.column))..<count {
        let cell = Cell(text: Cell.ascii[Int(bytes[place])], width: 1, style: style)
        self.place(cell, row: position.row, column: position.column + place)
      }
      return count
    }
  }

  /// Gives an area one look: blanks in that style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let inside = rect.intersection(bounds)
    for row in inside.rows {
      for column in inside.columns { place(.blank(style), row: row, column: column) }
    }
  }

  /// Whether a row shows the same as on another canvas of the same size.
  func isSame(row: Int, as other: Canvas) -> Bool {
    let first = row * size.columns
    for place in first..<first + size.columns where cells[place] != other.cells[place] {
      return false
    }
    return true
  }

  /// Gives the cells of an area another style and leaves their text.
  public mutating func restyle(_ rect: Rect, _ style: Style) {
    let inside = rect.intersection(bounds)
    for row in inside.rows {
      for column in inside.columns {
        let index = row * size.columns + column
        cells[index] = Cell(text: cells[index].text, width: cells[index].width, style: style)
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
    let index = row * size.columns + column
    clearHalves(at: index, column: column)
    cells[index] = cell
    if cell.width == 2 {
      clearHalves(at: index + 1, column: column + 1)
      cells[index] = cell
      cells[index + 1] = .rightHalf(cell.style)
    }
  }

  private mutating func clearHalves(at index: Int, column: Int) {
    let old = cells[index]
    if old.width == 0 && column > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    if old.width == 2 && column + 1 < size.columns {
      cells[index + 1] = .blank(cells[index + 1].style)
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
