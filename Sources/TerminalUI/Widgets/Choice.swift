/// One of several: a list of which one entry is marked, some of them not to be had, with the reason.
public struct Choice: Hashable, Sendable {
  /// An entry of a ``Choice``.
  public struct Entry: Hashable, Sendable {
    public var label: String
    /// Why it cannot be chosen; nil when it can.
    public var refusal: String?

    public init(_ label: String, refusal: String? = nil) {
      self.label = label
      self.refusal = refusal
    }

    public var isEnabled: Bool { refusal == nil }
  }

  public private(set) var entries: [Entry]
  /// The entry that is chosen; nil as long as nothing can be.
  public private(set) var chosen: Int?
  /// The entry the cursor stands on; it may be a disabled one, so that its reason can be read.
  public private(set) var focus: Int
  private var top = 0

  public init(_ entries: [Entry], chosen: Int? = nil) {
    self.entries = entries
    let wanted = chosen.flatMap { entries.indices.contains($0) ? $0 : nil }
    if let wanted, entries[wanted].isEnabled {
      self.chosen = wanted
    } else {
      self.chosen = entries.firstIndex { $0.isEnabled }
    }
    focus = self.chosen ?? 0
  }

  public init(_ labels: [String], chosen: Int? = nil) {
    self.init(labels.map { Entry($0) }, chosen: chosen)
  }

  /// Why the entry under the cursor cannot be chosen.
  public var refusal: String? { entries.indices.contains(focus) ? entries[focus].refusal : nil }

  /// Marks an entry, unless it is disabled.
  public mutating func choose(_ index: Int) {
    guard entries.indices.contains(index) else { return }
    focus = index
    if entries[index].isEnabled { chosen = index }
  }

  /// Arrows and Home, End move and choose; a digit chooses that entry, Space the one at the cursor.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up, .left: choose(max(0, focus - 1))
    case .down, .right: choose(min(entries.count - 1, focus + 1))
    case .home, .pageUp: choose(0)
    case .end, .pageDown: choose(entries.count - 1)
    case .character(" "): choose(focus)
    case .character(let digit):
      guard digit.isASCII, let number = digit.wholeNumberValue,
        entries.indices.contains(number - 1)
      else { return false }
      choose(number - 1)
    default: return false
    }
    return true
  }

  /// Draws `(•)` before the chosen entry and `( )` before the others; a disabled one has `(-)` and
  /// its reason.
  public mutating func draw(on canvas: inout Canvas, in area: Rect, focused: Bool) {
    top = ListView.top(showing: focus, from: top, height: area.height, count: entries.count)
    for index in top..<min(entries.count, top + area.height) {
      let line = area.line(index - top)
      let entry = entries[index]
      let mark = !entry.isEnabled ? "(-)" : index == chosen ? "(•)" : "( )"
      let reason = entry.refusal.map { ": " + $0 } ?? ""
      let style: Style = focused && index == focus ? .selected : .plain
      if focused && index == focus { canvas.fill(line, style: style) }
      let shown = TextWrap.truncated("\(mark) \(entry.label)\(reason)", to: line.width)
      canvas.write(shown, at: line.origin, style: style, width: line.width)
      if focused && index == focus {
        canvas.cursor = Position(row: line.row, column: line.column + min(1, line.width - 1))
      }
    }
  }
}
