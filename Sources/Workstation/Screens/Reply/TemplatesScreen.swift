import Complaints
import Replies
import TerminalUI
import Wording

/// The templates, best fit first, and the shared parts below, with a look at the chosen one as it would read here.
struct TemplatesScreen: Screen {
  /// A template or a shared part: the code it is kept under and what the list says of it.
  private struct Row: Sendable {
    let code: String
    let title: String
    /// Nil for a part.
    let kind: AnswerKind?
  }

  private let shelf: TemplateShelf
  private var search = LineEditor(maximumLength: 60)
  private var found: [Row]
  private var list: ListView
  private var height = 10

  init(_ shelf: TemplateShelf) {
    self.shelf = shelf
    found = Self.rows(of: shelf, foundBy: "")
    list = ListView(count: found.count)
  }

  private static func rows(of shelf: TemplateShelf, foundBy search: String) -> [Row] {
    shelf.found(by: search).map { Row(code: $0.id, title: $0.title, kind: $0.kind) }
      + shelf.parts(foundBy: search).map {
        Row(code: TemplateCode.part($0), title: $0, kind: nil)
      }
  }

  var context: Context { .list }
  var isTyping: Bool { true }

  private var chosen: Row? {
    found.indices.contains(list.selection) ? found[list.selection] : nil
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter): return chosen.map { .pop(.text($0.code)) } ?? .none
    case .key(let key): return press(key, &session)
    case .paste(let text):
      search.insert(text)
      find()
      return .none
    default: return .none
    }
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .up, .down, .pageUp, .pageDown: list.handle(key, height: height)
    default:
      let before = search.text
      guard search.handle(key) else {
        session.tell(session.wording.unknownKey)
        return .none
      }
      if search.text != before { find() }
    }
    return .none
  }

  private mutating func find() {
    found = Self.rows(of: shelf, foundBy: search.text)
    list = ListView(count: found.count)
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    let wording = session.wording
    Chrome.drawTitle(
      wording.templatesTitle(found.count { $0.kind != nil }), right: "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (searching, rest) = body.splitTop(1)
    let (middle, foot) = rest.splitBottom(1)
    canvas.write(
      TextWrap.truncated(" " + wording.templateHint(narrow: foot.width < 60), to: foot.width),
      at: foot.origin,
      width: foot.width)
    let areas = split(middle)
    height = areas.list.height
    drawList(on: &canvas, in: areas.list, session)
    drawPreview(on: &canvas, in: areas.preview, session)
    // Last, so that the cursor stands where one types.
    let used = canvas.write(" " + wording.templateSearch, at: searching.origin)
    search.draw(
      on: &canvas,
      in: Rect(
        row: searching.row, column: used, width: min(40, searching.width - used - 1), height: 1),
      focused: true)
  }

  private func split(_ area: Rect) -> (list: Rect, preview: Rect) {
    if area.width >= 132 {
      let (left, right) = area.splitLeft(60, gap: 1)
      return (left, right)
    }
    guard area.height >= 14 else { return (area, Rect(row: 0, column: 0, width: 0, height: 0)) }
    let (top, bottom) = area.splitTop(area.height / 2 - 2)
    return (top, bottom)
  }

  private mutating func drawList(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    guard !found.isEmpty else {
      let text = shelf.isEmpty ? session.wording.noTemplates : session.wording.noTemplateFits
      canvas.write(
        TextWrap.truncated(" " + text, to: area.width), at: area.origin, width: area.width)
      return
    }
    let found = found
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      let style: Style = isSelected ? .selected : .plain
      let kind = found[index].kind.map { session.wording.label($0) } ?? session.wording.sharedPart
      let room = line.width >= 60 ? line.width - CellWidth.of(kind) - 3 : line.width
      canvas.write(
        TextWrap.truncated((isSelected ? "▶" : " ") + found[index].title, to: room),
        at: line.origin, style: style, width: room)
      guard room < line.width else { return }
      canvas.write(
        kind, at: Position(row: line.row, column: line.column + room + 1), style: style,
        width: line.width - room - 1)
    }
  }

  private func drawPreview(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    guard !area.isEmpty, let chosen, let filled = shelf.piece(chosen.code) else { return }
    let (rule, text) = area.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width, title: chosen.title)
    let inside = text.inset(columns: 1)
    var view = Scroller(filled.text)
    view.draw(on: &canvas, in: inside)
    Chrome.markMore(view.hasMoreBelow, on: &canvas, in: rule, session)
  }
}
