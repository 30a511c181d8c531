/// A text to be read, wrapped at the width it is given, and how far it is scrolled.
public struct Scroller: Hashable, Sendable {
  public private(set) var text: String
  /// The first wrapped line in view.
  public private(set) var offset = 0
  private var lines: [WrappedLine] = []
  private var wrappedWidth = 0
  private var height = 1

  public init(_ text: String) {
    self.text = text
  }

  /// Replaces the text and goes back to its beginning.
  public mutating func setText(_ text: String) {
    guard text != self.text else { return }
    self.text = text
    offset = 0
    wrappedWidth = 0
  }

  /// Whether there is more below what was drawn last.
  public var hasMoreBelow: Bool { offset + height < lines.count }
  public var hasMoreAbove: Bool { offset > 0 }

  /// Scrolls so that the last line is in view.
  public mutating func scrollToEnd() { offset = Int.max / 2 }

  /// Scrolls to the lines that stand at that share of the text, from 0 at its beginning to 1 at its end.
  public mutating func scroll(toShare share: Double, in area: Rect) {
    wrap(to: area.width)
    offset = Int(share * Double(max(0, lines.count - area.height)))
  }

  /// Arrows, pages, Home, End, `j`, `k`, `g`, `G` and Space.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    let page = max(1, height - 1)
    switch key {
    case .up, .character("k"): offset -= 1
    case .down, .character("j"): offset += 1
    case .pageUp: offset -= page
    case .pageDown, .character(" "): offset += page
    case .home, .controlMove(.home), .character("g"): offset = 0
    case .end, .controlMove(.end), .character("G"): offset = lines.count
    default: return false
    }
    clamp()
    return true
  }

  /// Draws what is in view; the cursor stands on its first line if the text has the focus.
  public mutating func draw(
    on canvas: inout Canvas, in area: Rect, focused: Bool = false, style: Style = .plain
  ) {
    wrap(to: area.width)
    height = max(1, area.height)
    clamp()
    for index in offset..<min(lines.count, offset + area.height) {
      let line = area.line(index - offset)
      canvas.write(lines[index].text, at: line.origin, style: style, width: line.width)
    }
    if focused && !area.isEmpty { canvas.cursor = area.origin }
  }

  private mutating func wrap(to width: Int) {
    guard wrappedWidth != max(1, width) else { return }
    wrappedWidth = max(1, width)
    lines = TextWrap.lines(text, width: wrappedWidth)
  }

  private mutating func clamp() {
    offset = max(0, min(offset, lines.count - height))
  }
}
