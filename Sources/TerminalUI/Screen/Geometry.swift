/// How many columns and rows there are to draw on, in cells.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The screen every layout is made for first.
  public static let home = Size(columns: 80, rows: 24)
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  public static let zero = Position(row: 0, column: 0)
}

/// An area of cells; its width and height are never negative.
public struct Rect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public private(set) var width: Int
  public private(set) var height: Int

  public init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a screen.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, width: size.columns, height: size.rows)
  }

  public var origin: Position { Position(row: row, column: column) }
  public var size: Size { Size(columns: width, rows: height) }
  public var isEmpty: Bool { width == 0 || height == 0 }
  public var rows: Range<Int> { row..<(row + height) }
  public var columns: Range<Int> { column..<(column + width) }

  /// Whether the cell lies inside.
  public func contains(_ position: Position) -> Bool {
    rows.contains(position.row) && columns.contains(position.column)
  }

  /// The same area without `rows` lines above and below and `columns` cells left and right.
  public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    let down = min(max(0, rows), height / 2 + height % 2)
    let right = min(max(0, columns), width / 2 + width % 2)
    return Rect(
      row: row + down, column: column + right,
      width: width - 2 * right, height: height - 2 * down)
  }

  /// One line of the area as an area of its own; empty when the area has no such line.
  public func line(_ index: Int) -> Rect {
    let inside = (0..<height).contains(index)
    return Rect(row: row + index, column: column, width: width, height: inside ? 1 : 0)
  }

  /// The first `count` lines, and what is left below them.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), height)
    return (
      Rect(row: row, column: column, width: width, height: taken),
      Rect(row: row + taken, column: column, width: width, height: height - taken)
    )
  }

  /// The last `count` lines, and what is left above them.
  public func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let taken = min(max(0, count), height)
    let (rest, bottom) = splitTop(height - taken)
    return (rest, bottom)
  }

  /// The first `count` columns, and what is left to their right without `gap` columns between.
  public func splitLeft(_ count: Int, gap: Int = 0) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), width)
    let skipped = min(max(0, gap), width - taken)
    return (
      Rect(row: row, column: column, width: taken, height: height),
      Rect(
        row: row, column: column + taken + skipped, width: width - taken - skipped, height: height)
    )
  }

  /// The last `count` columns, and what is left to their left without `gap` columns between.
  public func splitRight(_ count: Int, gap: Int = 0) -> (rest: Rect, right: Rect) {
    let taken = min(max(0, count), width)
    let skipped = min(max(0, gap), width - taken)
    return (
      Rect(row: row, column: column, width: width - taken - skipped, height: height),
      Rect(row: row, column: column + width - taken, width: taken, height: height)
    )
  }

  /// An area of that size in the middle of this one, cut down to fit.
  public func centred(width: Int, height: Int) -> Rect {
    let wide = min(max(0, width), self.width)
    let high = min(max(0, height), self.height)
    return Rect(
      row: row + (self.height - high) / 2, column: column + (self.width - wide) / 2,
      width: wide, height: high)
  }

  /// What both areas cover.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      width: min(column + width, other.column + other.width) - left,
      height: min(row + height, other.row + other.height) - top)
  }
}
