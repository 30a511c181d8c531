import Complaints
import TerminalUI
import Wording

/// Answers "I want to …" first, then shows every key of the screen one came from.
struct HelpScreen: Screen {
  private let about: Context
  private var entries = FindList<CommandID>([])

  init(about: Context) { self.about = about }

  var context: Context { .help }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    entries = FindList(
      Goal.all.map { $0.entry(session.wording, for: session.officer.role) }
        + Self.keys(of: about, session.wording, for: session.officer.role))
    return .none
  }

  /// The commands of a context that have a key.
  static func keys(of context: Context, _ wording: Wording, for role: Role)
    -> [FindList<CommandID>.Entry]
  {
    CommandTable.all.filter { $0.contexts.contains(context) }.compactMap { command in
      let keys = command.keyNames(in: wording, for: role).joined(separator: ", ")
      guard !keys.isEmpty else { return nil }
      let words = command.words(in: wording)
      return FindList.Entry(
        item: command.id, group: wording.helpKeys, title: words.title, detail: keys,
        synonyms: words.synonyms + " " + keys)
    }
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command: return .pop()
    case .paste(let text): entries.insert(text)
    case .key(.enter): return go(&session)
    case .key(let key):
      if !entries.handle(key) { session.tell(session.wording.unknownKey) }
    case .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  /// Does what was looked up where that is possible here; otherwise it says how.
  private func go(_ session: inout Session) -> Reaction {
    guard let chosen = entries.selected else { return .none }
    let command = CommandTable[chosen.item]
    guard chosen.item != .back, chosen.item != .help else { return .pop() }
    if command.contexts.contains(about) { return .pop(.command(chosen.item)) }
    session.tell("\(chosen.title): \(chosen.detail)")
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let inside = Overlay.box(wording.helpTitle(about.rawValue), on: &canvas, session)
    // Where a detail has no room in the list it is told of the chosen entry below.
    let chosen = entries.selected.map { "\($0.title): \($0.detail)" }
    let remark = inside.width < 60 ? chosen ?? "" : wording.whenFunctionKeysFail
    let lines = TextWrap.lines(remark, width: max(1, inside.width)).prefix(2)
    let (list, foot) = inside.splitBottom(inside.width < 60 ? 2 : lines.count)
    entries.draw(
      on: &canvas, in: list, prompt: wording.iWantTo, empty: wording.noSuchCommand)
    for (row, line) in lines.enumerated() {
      canvas.write(line.text, at: foot.line(row).origin, style: .notice, width: foot.width)
    }
  }
}
