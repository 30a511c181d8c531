/// Buttons side by side, one of them with the focus.
public struct ButtonRow: Hashable, Sendable {
  public private(set) var labels: [String]
  /// The button that Enter presses.
  public private(set) var focus: Int

  /// - Parameter initial: the button that has the focus at first: the harmless one.
  public init(_ labels: [String], initial: Int = 0) {
    self.labels = labels
    focus = min(max(0, initial), max(0, labels.count - 1))
  }

  /// What a key did to a row of buttons.
  public enum Outcome: Hashable, Sendable {
    case moved
    case pressed(Int)
    /// Tab went past the last button, or Shift-Tab before the first one.
    case leftForward, leftBackward
  }

  /// Gives a button the focus.
  public mutating func setFocus(_ index: Int) {
    focus = min(max(0, index), max(0, labels.count - 1))
  }

  /// Tab and the arrows move, Enter and Space press; nil for every other key.
  public mutating func handle(_ key: Key) -> Outcome? {
    switch key {
    case .left, .up:
      setFocus(focus - 1)
      return .moved
    case .right, .down:
      setFocus(focus + 1)
      return .moved
    case .tab:
      guard focus + 1 < labels.count else { return .leftForward }
      setFocus(focus + 1)
      return .moved
    case .backTab:
      guard focus > 0 else { return .leftBackward }
      setFocus(focus - 1)
      return .moved
    case .enter, .character(" "): return labels.isEmpty ? nil : .pressed(focus)
    default: return nil
    }
  }

  /// Columns that all buttons take.
  public var width: Int {
    labels.reduce(0) { $0 + CellWidth.of($1) + 4 } + 2 * max(0, labels.count - 1)
  }

  /// Draws `[ Ya ]  [ Tidak ]`; the one with the focus reversed, the cursor on its label.
  public func draw(on canvas: inout Canvas, at position: Position, width: Int, focused: Bool = true)
  {
    var column = 0
    for (index, label) in labels.enumerated() {
      let style: Style = focused && index == focus ? .selected : .plain
      let place = Position(row: position.row, column: position.column + column)
      let used = canvas.write("[ \(label) ]", at: place, style: style, width: width - column)
      if focused && index == focus && used > 2 {
        canvas.cursor = Position(row: place.row, column: place.column + 2)
      }
      column += used + 2
    }
  }
}
