/// A text being written: its words, the cursor, what is selected and what can be taken back.
///
/// A value without a screen: it is drawn where and as wide as the caller says. The text stays as it
/// was typed or pasted; only what is drawn passes ``TextGate``.
public struct TextEditor: Hashable, Sendable {
  /// More than this, in bytes, is not taken in.
  public static let defaultLimit = 1_048_576

  var content: Paragraphs
  var cursor = 0
  /// Where the selection began; the cursor is its other end.
  var anchor: Int?
  /// The column that going up and down keeps to.
  var wantedColumn: Int?
  var history = History()
  let limit: Int
  /// The first line in view and how many there were at the last drawing.
  var top = 0
  var height = 1

  /// What was cut or copied last, for the caller to hand on to the system's clipboard.
  public internal(set) var clipboard = ""
  /// Rises with every change of the text, so that a caller can tell whether to save it.
  public internal(set) var revision = 0

  /// A text with the cursor at its beginning; line ends become line feeds.
  public init(_ text: String = "", limit: Int = TextEditor.defaultLimit) {
    content = Paragraphs(Self.normalised(text), width: Size.home.columns)
    self.limit = limit
  }

  public var text: String { content.text }
  public var isEmpty: Bool { content.length == 0 }

  /// The cursor's place in UTF-8 bytes, to be kept with a draft.
  ///
  /// Setting it goes to the nearest place between two characters and ends the selection.
  public var cursorOffset: Int {
    get { cursor }
    set {
      anchor = nil
      move(to: content.boundary(atOrBefore: newValue))
    }
  }

  /// The UTF-8 bytes selected; nil when there are none.
  public var selection: Range<Int>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  /// The words selected; empty when there are none.
  public var selectedText: String { selection.map { content.text(in: $0) } ?? "" }

  public var canUndo: Bool { history.canUndo }
  public var canRedo: Bool { history.canRedo }

  /// Selects UTF-8 bytes and puts the cursor behind them.
  public mutating func select(_ range: Range<Int>) {
    history.endRun()
    wantedColumn = nil
    anchor = content.boundary(atOrBefore: range.lowerBound)
    cursor = content.boundary(atOrAfter: range.upperBound)
  }

  public mutating func selectAll() { select(0..<content.length) }

  /// Replaces everything and forgets what could be taken back.
  public mutating func setText(_ text: String) {
    self = TextEditor(text, limit: limit).keepingView(of: self)
  }

  private func keepingView(of other: TextEditor) -> TextEditor {
    var editor = self
    editor.content.setWidth(other.content.width)
    editor.clipboard = other.clipboard
    editor.revision = other.revision + 1
    editor.height = other.height
    return editor
  }

  mutating func move(to offset: Int, selecting: Bool = false) {
    history.endRun()
    if selecting {
      if anchor == nil { anchor = cursor }
    } else {
      anchor = nil
    }
    cursor = offset
  }

  /// CR LF and CR as LF.
  static func normalised(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(scalar == "\n" && afterReturn) {
        result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }
}
