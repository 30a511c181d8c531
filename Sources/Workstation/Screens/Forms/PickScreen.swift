import Complaints
import TerminalUI
import Wording

/// A list over the screen from which one thing is picked; typing narrows it.
struct PickScreen: Screen {
  private let title: String
  private let options: [FormOption]
  private var filter: LineEditor
  private var list: ListView
  private var height = 1

  init(_ title: String, _ options: [FormOption], chosen: String = "", filter: String = "") {
    self.title = title
    self.options = options
    self.filter = LineEditor(filter)
    list = ListView(
      count: options.count, selection: options.firstIndex { $0.code == chosen } ?? 0)
    narrow()
  }

  var context: Context { .list }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  /// What is left: each word typed must begin a word of the label or stand in it.
  private var shown: [FormOption] {
    let words = filter.text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return options }
    let fitting = options.filter { option in
      let label = option.label.lowercased()
      return words.allSatisfy { label.contains($0) }
    }
    let begins = fitting.filter { $0.label.lowercased().hasPrefix(words[0]) }
    return begins + fitting.filter { !$0.label.lowercased().hasPrefix(words[0]) }
  }

  private mutating func narrow() {
    list.setCount(shown.count)
    if !filter.isEmpty { list.select(0) }
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter), .key(.tab):
      let shown = shown
      guard shown.indices.contains(list.selection) else {
        session.tell(session.wording.nothingFits)
        return .none
      }
      let code = shown[list.selection].code
      if case .key(.tab) = event { return .pop(.codeAndOn(code)) }
      return .pop(.code(code))
    case .key(let key): press(key, &session)
    case .paste(let text):
      filter.insert(text)
      narrow()
    default: break
    }
    return .none
  }

  private mutating func press(_ key: Key, _ session: inout Session) {
    switch key {
    case .up, .down, .pageUp, .pageDown, .controlMove(.home), .controlMove(.end):
      list.handle(key, height: height)
    default:
      guard filter.handle(key) else {
        session.tell(session.wording.unknownKey)
        return
      }
      narrow()
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let shown = shown
    let widest = options.map { CellWidth.of($0.label) }.max() ?? 0
    let content = Size(columns: max(36, min(68, widest + 2)), rows: options.count + 3)
    let box = Dialog(title: title, content: content)
      .draw(on: &canvas, in: Chrome.body(of: session.size))
    let (head, rest) = box.splitTop(1)
    let label = session.wording.typeToFilter
    let used = canvas.write(label + " ", at: head.origin, width: head.width)
    let (body, foot) = rest.splitBottom(rest.height > 3 ? 1 : 0)
    height = max(1, body.height)
    if shown.isEmpty {
      canvas.write(session.wording.nothingFits, at: body.origin, width: body.width)
    }
    list.draw(on: &canvas, in: body, focused: true) { canvas, line, index, selected in
      let text = (selected ? "▶ " : "  ") + shown[index].label
      canvas.write(
        TextWrap.truncated(text, to: line.width), at: line.origin,
        style: selected ? .selected : .plain, width: line.width)
    }
    canvas.write(session.wording.pickHint, at: foot.origin, width: foot.width)
    let field = Rect(
      row: head.row, column: head.column + used, width: max(0, head.width - used), height: 1)
    let cursor = canvas.cursor
    filter.draw(on: &canvas, in: field, focused: shown.isEmpty)
    if !shown.isEmpty { canvas.cursor = cursor }
  }
}
