/// One line being written: a field of a form, a search.
public struct LineEditor: Hashable, Sendable {
  private var editor: TextEditor
  /// The most characters it holds.
  public let maximumLength: Int
  /// The first column in view.
  private var scroll = 0

  /// A line with the cursor at its end; line ends in the text become blanks.
  public init(_ text: String = "", maximumLength: Int = 500) {
    self.maximumLength = max(0, maximumLength)
    editor = TextEditor(Self.oneLine(text, room: self.maximumLength))
    editor.content.setWidth(Int.max)
    editor.cursorOffset = Int.max
  }

  public var text: String { editor.text }
  public var isEmpty: Bool { editor.isEmpty }
  public var selectedText: String { editor.selectedText }
  /// What was cut or copied last.
  public var clipboard: String { editor.clipboard }
  public var revision: Int { editor.revision }

  /// The cursor's place in UTF-8 bytes.
  public var cursorOffset: Int {
    get { editor.cursorOffset }
    set { editor.cursorOffset = newValue }
  }

  public mutating func setText(_ text: String) {
    editor.setText(Self.oneLine(text, room: maximumLength))
    editor.cursorOffset = Int.max
    scroll = 0
  }

  public mutating func selectAll() { editor.selectAll() }

  /// Puts text at the cursor, as much of it as there is room for.
  public mutating func insert(_ text: String) {
    editor.insert(Self.oneLine(text, room: room))
  }

  /// Applies a key that edits or moves within the line.
  ///
  /// - Returns: whether it was one; Enter, Tab, Esc and the keys that go up and down are the
  ///   caller's.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .enter, .up, .down, .pageUp, .pageDown, .shift(.up), .shift(.down), .shift(.pageUp),
      .shift(.pageDown), .controlMove(.up), .controlMove(.down), .controlMove(.pageUp),
      .controlMove(.pageDown):
      return false
    case .character where room < 1: return true
    case .control("v"):
      insert(editor.clipboard)
      return true
    default: return editor.handle(key)
    }
  }

  /// Draws the part around the cursor, underlined as long as the field is.
  ///
  /// - Parameter masked: draws a dot for each character, for what nobody else may read.
  public mutating func draw(
    on canvas: inout Canvas, in area: Rect, focused: Bool, style: Style = .underline,
    masked: Bool = false
  ) {
    guard !area.isEmpty else { return }
    let line = area.line(0)
    canvas.fill(line, style: style)
    let cursor = editor.cursor
    let before = editor.content.text(in: 0..<cursor)
    let column = masked ? before.count : CellWidth.of(before)
    if column < scroll { scroll = column }
    if column > scroll + line.width - 1 { scroll = column - line.width + 1 }
    let selection = editor.selection ?? cursor..<cursor
    let pieces = [
      (0..<selection.lowerBound, style), (selection, Style.selected),
      (selection.upperBound..<editor.content.length, style),
    ]
    var drawn = Canvas(size: Size(columns: line.width, rows: 1), glyphs: canvas.glyphs)
    drawn.fill(drawn.bounds, style: style)
    var end = -scroll
    for (range, look) in pieces where !range.isEmpty {
      let text = editor.content.text(in: range)
      let shown = masked ? String(repeating: "•", count: text.count) : text
      end += drawn.write(shown, at: Position(row: 0, column: end), style: look)
    }
    canvas.copyRow(of: drawn, to: line.origin)
    if focused {
      canvas.cursor = Position(row: line.row, column: line.column + column - scroll)
    }
  }

  private var room: Int {
    max(0, maximumLength - editor.text.count + editor.selectedText.count)
  }

  private static func oneLine(_ text: String, room: Int) -> String {
    let blanked = TextEditor.normalised(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    return String(blanked.prefix(room))
  }
}
