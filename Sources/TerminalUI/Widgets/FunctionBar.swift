/// The last line of the screen: what the function keys do here.
public struct FunctionBar: Hashable, Sendable {
  /// The label of F1 first; an empty one stands for a key that does nothing here.
  public var labels: [String]

  public init(_ labels: [String]) {
    self.labels = labels
  }

  /// Draws ten slots over the width, fewer where they would be too narrow to read.
  ///
  /// F10 has the wider slot its number needs: at 80 columns a label has six columns, F9's five.
  public func draw(on canvas: inout Canvas, in line: Rect, key: Style = .plain, label: Style = .bar)
  {
    for (number, slot) in Self.slots(width: line.width) {
      let text = number <= labels.count ? labels[number - 1] : ""
      guard !text.isEmpty, !line.isEmpty else { continue }
      let start = Position(row: line.row, column: line.column + slot.lowerBound)
      let name = "F\(number)"
      let used = canvas.write(name, at: start, style: key, width: slot.count)
      let room = slot.count - used
      let shown = TextWrap.truncated(text, to: room)
      let padding = String(repeating: " ", count: max(0, room - CellWidth.of(shown)))
      canvas.write(
        shown + padding, at: Position(row: start.row, column: start.column + used), style: label,
        width: room)
    }
  }

  /// The keys that have room, and the columns of each.
  ///
  /// Where ten do not fit, those that mean the same on every screen stay: F1, F2, F9, F10, and F7,
  /// the step forward.
  static func slots(width: Int) -> [(number: Int, columns: Range<Int>)] {
    let wanted: [Int]
    switch width {
    case 76...: wanted = Array(1...10)
    case 60..<76: wanted = [1, 2, 3, 5, 7, 8, 9, 10]
    case 32..<60: wanted = [1, 2, 7, 9, 10]
    case 16..<32: wanted = [1, 10]
    default: return []
    }
    let base = (width - 1) / wanted.count
    var spare = (width - 1) % wanted.count
    var column = 0
    var result: [(Int, Range<Int>)] = []
    for (place, number) in wanted.enumerated() {
      var columns = base
      if number == 10 { columns += 1 + min(1, spare) }
      // One spare column is kept for the last slot, the others go to the first ones.
      if number != 10 && spare > 1 && place < wanted.count - 1 {
        columns += 1
        spare -= 1
      }
      result.append((number, column..<column + columns))
      column += columns
    }
    return result
  }
}
