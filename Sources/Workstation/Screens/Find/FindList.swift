import TerminalUI

/// A list one finds in by typing: a line, and the entries that fit what stands in it.
struct FindList<Item: Sendable>: Sendable {
  /// One entry: what is drawn of it, what it is found by, and what it stands for.
  struct Entry: Sendable {
    var item: Item
    /// The heading it stands under; drawn beside the first entry of each.
    var group = ""
    var title: String
    var detail = ""
    /// Other words it is found by.
    var synonyms = ""
    var isEnabled = true
  }

  var line = LineEditor(maximumLength: 80)
  private(set) var entries: [Entry]
  private(set) var shown: [Entry]
  private var list: ListView
  private var height = 1

  init(_ entries: [Entry]) {
    self.entries = entries
    shown = entries
    list = ListView(count: entries.count)
  }

  var text: String { line.text }

  var selected: Entry? { shown.indices.contains(list.selection) ? shown[list.selection] : nil }

  mutating func select(_ row: Int) { list.select(row) }

  /// Takes other entries in place of these, and keeps what was typed.
  mutating func setEntries(_ entries: [Entry]) {
    self.entries = entries
    narrow()
  }

  mutating func insert(_ text: String) {
    line.insert(text)
    narrow()
  }

  /// Arrows and pages move in the list, everything else edits the line.
  ///
  /// - Returns: whether the key was of use.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown, .controlMove(.home), .controlMove(.end):
      return list.handle(key, height: height)
    case .home where line.isEmpty, .end where line.isEmpty:
      return list.handle(key, height: height)
    case .tab: return list.handle(.down, height: height)
    case .backTab: return list.handle(.up, height: height)
    default: break
    }
    let before = line.revision
    guard line.handle(key) else { return false }
    if line.revision != before { narrow() }
    return true
  }

  private mutating func narrow() {
    shown = entries.enumerated()
      .compactMap { place, entry in
        WordMatch.rank(of: line.text, title: entry.title, others: entry.synonyms)
          .map { (rank: $0, place: place, entry: entry) }
      }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.entry)
    list = ListView(count: shown.count)
  }
}

extension FindList {
  /// Draws the line with its prompt, and the entries below; `empty` where nothing fits.
  mutating func draw(on canvas: inout Canvas, in area: Rect, prompt: String, empty: String) {
    let (head, body) = area.splitTop(1)
    let promptWidth = min(CellWidth.of(prompt) + 1, max(1, head.width - 12))
    canvas.write(prompt, at: head.origin, style: .bold, width: promptWidth)
    height = max(1, body.height)
    guard !shown.isEmpty else {
      for (row, text) in TextWrap.lines(empty, width: body.width).prefix(body.height).enumerated() {
        canvas.write(text.text, at: body.line(row).origin, style: .notice)
      }
      drawLine(on: &canvas, head, promptWidth)
      return
    }
    let columns = Columns(of: entries, width: body.width)
    let shown = shown
    let top = list.visible(height: body.height).lowerBound
    list.draw(on: &canvas, in: body, focused: false) { canvas, line, index, isSelected in
      let entry = shown[index]
      let isFirst = index == top || shown[index - 1].group != entry.group
      columns.draw(entry, showsGroup: isFirst, isSelected: isSelected, on: &canvas, in: line)
    }
    drawLine(on: &canvas, head, promptWidth)
  }

  /// The cursor stands in the line, where the letters go.
  private mutating func drawLine(on canvas: inout Canvas, _ head: Rect, _ promptWidth: Int) {
    line.draw(on: &canvas, in: head.splitLeft(promptWidth).rest, focused: true)
  }

  /// How wide the parts of an entry are.
  private struct Columns {
    let group: Int
    let title: Int
    let detail: Int
    /// Where there is little room a title is whole, and a detail stands beside it only if all of it fits.
    let isNarrow: Bool

    init(of entries: [Entry], width: Int) {
      let widest = entries.map { CellWidth.of($0.group) }.max() ?? 0
      isNarrow = width < 60
      group = width >= 60 && widest > 0 ? min(widest, 16) + 1 : 0
      let room = max(1, width - 2 - group)
      let titles = entries.map { CellWidth.of($0.title) }.max() ?? 0
      let hasDetails = entries.contains { !$0.detail.isEmpty }
      title = hasDetails ? min(titles, max(1, room * 3 / 5)) : room
      detail = max(0, room - title - 1)
    }

    func draw(
      _ entry: Entry, showsGroup: Bool, isSelected: Bool, on canvas: inout Canvas, in line: Rect
    ) {
      let (left, rest) = line.splitLeft(group)
      if showsGroup, group > 0 {
        canvas.write(
          TextWrap.truncated(entry.group, to: group - 1), at: left.origin, style: .mark,
          width: group - 1)
      }
      let style: Style = isSelected ? .selected : .plain
      if isSelected { canvas.fill(rest, style: style) }
      let (own, beside) =
        isNarrow
        ? rest.splitLeft(rest.width - min(CellWidth.of(entry.detail), rest.width))
        : rest.splitLeft(title + 2, gap: 1)
      let isWhole = !isNarrow || CellWidth.of(entry.title) + 3 <= own.width
      canvas.write(
        TextWrap.truncated(
          (isSelected ? "▶ " : "  ") + entry.title, to: isWhole ? own.width : rest.width),
        at: own.origin, style: style, width: isWhole ? own.width : rest.width)
      guard !beside.isEmpty, isWhole else { return }
      canvas.write(
        TextWrap.truncated(entry.detail, to: beside.width), at: beside.origin,
        style: style, width: beside.width)
    }
  }
}
