/// Which row of a list is selected and which one stands at the top.
///
/// The rows themselves stay with the caller: it says how many there are and draws those in view.
public struct ListView: Hashable, Sendable {
  /// The selected row; 0 in an empty list.
  public private(set) var selection: Int
  /// The first row in view.
  public private(set) var top: Int
  /// How many rows there are.
  public private(set) var count: Int

  public init(count: Int = 0, selection: Int = 0) {
    self.count = max(0, count)
    self.selection = min(max(0, selection), max(0, count - 1))
    top = 0
  }

  public var isEmpty: Bool { count == 0 }

  /// Takes note that the list now has that many rows; the selection stays in it.
  public mutating func setCount(_ count: Int) {
    self.count = max(0, count)
    select(selection)
  }

  /// Selects a row, or the nearest one there is.
  public mutating func select(_ row: Int) {
    selection = min(max(0, row), max(0, count - 1))
  }

  /// Moves the selection for a key that moves, `j`, `k`, `g` and `G` included.
  ///
  /// - Parameter height: rows in view, which is how far a page goes.
  /// - Returns: whether the key was one of those.
  @discardableResult
  public mutating func handle(_ key: Key, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up, .character("k"): select(selection - 1)
    case .down, .character("j"): select(selection + 1)
    case .pageUp: select(selection - page)
    case .pageDown: select(selection + page)
    case .home, .controlMove(.home), .character("g"): select(0)
    case .end, .controlMove(.end), .character("G"): select(count - 1)
    default: return false
    }
    return true
  }

  /// The rows in view, moved so that the selected one is among them.
  public mutating func visible(height: Int) -> Range<Int> {
    let height = max(0, height)
    top = Self.top(showing: selection, from: top, height: height, count: count)
    return top..<min(count, top + height)
  }

  /// Draws the rows in view, and puts the cursor on the selected one if the list has the focus.
  ///
  /// - Parameter row: draws one row of the list into an area one line high.
  public mutating func draw(
    on canvas: inout Canvas, in area: Rect, focused: Bool,
    row: (_ canvas: inout Canvas, _ line: Rect, _ index: Int, _ selected: Bool) -> Void
  ) {
    let shown = visible(height: area.height)
    for index in shown {
      let line = area.line(index - shown.lowerBound)
      if index == selection && focused { canvas.fill(line, style: .selected) }
      row(&canvas, line, index, index == selection)
      if index == selection && focused { canvas.cursor = line.origin }
    }
  }

  static func top(showing row: Int, from top: Int, height: Int, count: Int) -> Int {
    guard height > 0 else { return top }
    var top = min(top, max(0, count - height))
    if row < top { top = row }
    if row >= top + height { top = row - height + 1 }
    return max(0, top)
  }
}
