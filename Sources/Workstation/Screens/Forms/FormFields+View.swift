import Complaints
import TerminalUI
import Wording

extension FormFields {
  /// A row of the form: the fields side by side, and how high it is.
  private struct Row {
    var fields: [Int]
    var height: Int
  }

  /// The rows that the fields take at a width.
  func height(width: Int) -> Int { rows(width: width).reduce(0) { $0 + $1.height } }

  /// Draws the rows around the focused field.
  mutating func draw(
    on canvas: inout Canvas, in area: Rect, focused: Bool, _ wording: Wording
  ) {
    guard !area.isEmpty else { return }
    let rows = fitted(rows(width: area.width), into: area.height)
    let labels = labelWidths(rows)
    var starts: [Int] = []
    for place in rows.indices {
      starts.append(place == 0 ? 0 : starts[place - 1] + rows[place - 1].height)
    }
    scroll(to: rows, starts, height: area.height)
    for (place, row) in rows.enumerated() {
      let y = starts[place] - top
      guard y + row.height > 0, y < area.height, y >= 0 else { continue }
      let height = min(row.height, area.height - y)
      let line = Rect(row: area.row + y, column: area.column, width: area.width, height: height)
      draw(row.fields, labels, on: &canvas, in: line, focused: focused, wording)
    }
  }

  private func rows(width: Int) -> [Row] {
    var rows: [Row] = []
    var used = 0
    for (place, field) in fields.enumerated() {
      let span = width >= 72 ? field.span : 12
      if case .text(let lines) = field.kind {
        rows.append(Row(fields: [place], height: lines + (field.label.isEmpty ? 0 : 1)))
        used = 12
      } else if !rows.isEmpty, used + span <= 12 {
        rows[rows.count - 1].fields.append(place)
        used += span
      } else {
        rows.append(Row(fields: [place], height: 1))
        used = span
      }
    }
    return rows
  }

  /// Takes lines from the long fields until all fits, down to two each.
  private func fitted(_ rows: [Row], into height: Int) -> [Row] {
    var rows = rows
    var excess = rows.reduce(0) { $0 + $1.height } - height
    for place in rows.indices where rows[place].height > 3 && excess > 0 {
      let less = min(excess, rows[place].height - 3)
      rows[place].height -= less
      excess -= less
    }
    return rows
  }

  /// The widest label at each place of a row, so that the fields stand under each other.
  private func labelWidths(_ rows: [Row]) -> [Int] {
    var widths: [Int] = []
    for row in rows {
      for (place, field) in row.fields.enumerated()
      where !fields[field].isText && (place == 0 || row.fields.count == 2) {
        let width = CellWidth.of(label(of: field))
        if place < widths.count {
          widths[place] = max(widths[place], width)
        } else {
          widths.append(width)
        }
      }
    }
    return widths
  }

  private func label(of field: Int) -> String {
    fields[field].label + (fields[field].isRequired && fields[field].canBeEmpty ? " *" : "")
  }

  private mutating func scroll(to rows: [Row], _ starts: [Int], height: Int) {
    guard let place = rows.firstIndex(where: { $0.fields.contains(focus) }) else { return }
    let end = starts[place] + rows[place].height
    if end > top + height { top = end - height }
    if starts[place] < top { top = starts[place] }
    let total = (starts.last ?? 0) + (rows.last?.height ?? 0)
    top = max(0, min(top, total - height))
  }

  private mutating func draw(
    _ row: [Int], _ labels: [Int], on canvas: inout Canvas, in area: Rect, focused: Bool,
    _ wording: Wording
  ) {
    var column = area.column
    let spans = row.map { fields[$0].span }
    let total = row.count == 1 ? spans[0] : spans.reduce(0, +)
    for (place, field) in row.enumerated() {
      let isLast = place == row.count - 1
      let width =
        isLast ? area.column + area.width - column : area.width * spans[place] / max(1, total)
      let box = Rect(row: area.row, column: column, width: width, height: area.height)
      let own = CellWidth.of(label(of: field))
      let isAligned = place < labels.count && (place == 0 || row.count == 2)
      let labelWidth = isAligned ? labels[place] : own
      draw(field, labelWidth, on: &canvas, in: box, focused: focused && field == focus, wording)
      column += width + (isLast ? 0 : 1)
    }
  }

  private mutating func draw(
    _ field: Int, _ labelWidth: Int, on canvas: inout Canvas, in area: Rect, focused: Bool,
    _ wording: Wording
  ) {
    let style: Style = focused ? .bold : .plain
    if fields[field].isText {
      let hasLabel = !fields[field].label.isEmpty && area.height > 1
      let (head, rest) = area.splitTop(hasLabel ? 1 : 0)
      if hasLabel {
        canvas.write(label(of: field), at: head.origin, style: style, width: head.width)
      }
      fields[field].text.draw(on: &canvas, in: rest, focused: focused)
      return
    }
    canvas.write(label(of: field), at: area.origin, style: style, width: labelWidth)
    let start = area.column + labelWidth + 1
    let width = max(0, area.column + area.width - start - 2)
    canvas.write("[", at: Position(row: area.row, column: start))
    canvas.write("]", at: Position(row: area.row, column: start + 1 + width))
    let inside = Rect(row: area.row, column: start + 1, width: width, height: 1)
    drawValue(of: field, on: &canvas, in: inside, focused: focused, wording)
  }

  private mutating func drawValue(
    of field: Int, on canvas: inout Canvas, in area: Rect, focused: Bool, _ wording: Wording
  ) {
    let value = fields[field].value
    switch fields[field].kind {
    case .text: break
    case .choice(let options):
      let label = options.first { $0.code == value }?.label ?? value
      let shown = label.isEmpty && focused ? wording.pickWithF4 : label
      canvas.fill(area, style: focused ? .selected : .plain)
      canvas.write(
        TextWrap.truncated(shown, to: area.width), at: area.origin,
        style: focused ? .selected : .plain, width: area.width)
      if focused { canvas.cursor = area.origin }
    case .line, .date:
      if fields[field].cover == .secret {
        fields[field].line.draw(
          on: &canvas, in: area, focused: focused, style: focused ? .underline : .plain,
          masked: true)
      } else if !focused, fields[field].cover != .none, !value.isEmpty {
        let masked =
          fields[field].cover == .phone ? PhoneNumber.masked(value) : NIK.masked(value)
        canvas.write(TextWrap.truncated(masked, to: area.width), at: area.origin, width: area.width)
      } else {
        fields[field].line.draw(
          on: &canvas, in: area, focused: focused, style: focused ? .underline : .plain)
      }
    }
  }
}
