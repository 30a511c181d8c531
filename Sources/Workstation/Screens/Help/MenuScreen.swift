import Complaints
import TerminalUI
import Wording

/// Everything there is, by its place: queues, what can be done, the program itself.
struct MenuScreen: Screen {
  private enum Destination {
    case queue(Queue)
    case command(CommandID)
  }

  private let below: Situation
  private var items = FindList<Destination>([])

  init(for situation: Situation) { below = situation }

  var context: Context { .menu }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    items = FindList(queues(session) + commands())
    return .none
  }

  /// Queues are gone to where nothing is being written; elsewhere one goes back first.
  private func queues(_ session: Session) -> [FindList<Destination>.Entry] {
    guard CommandTable.withComplaint.contains(below.context) else { return [] }
    return session.queues.map { queue in
      FindList<Destination>.Entry(
        item: .queue(queue), group: session.wording.menuQueues,
        title: session.wording.title(queue),
        detail: session.count(of: queue).map { session.wording.count($0) } ?? "")
    }
  }

  private func commands() -> [FindList<Destination>.Entry] {
    let offered = FindList<CommandID>.offered(in: below, without: [.menu, .actions, .back])
    let places: [(title: String, commands: [Command])] = [
      (
        below.wording.menuHere,
        CommandTable.ofOversight + CommandTable.ofDesk + CommandTable.ofWriting
          + CommandTable.ofCollection
      ),
      (below.wording.menuComplaint, CommandTable.ofComplaint),
      (below.wording.menuProgram, CommandTable.everywhere + CommandTable.ofSettings),
    ]
    return places.flatMap { place in
      let ids = Set(place.commands.map(\.id))
      return offered.filter { ids.contains($0.item) }.map {
        FindList<Destination>.Entry(
          item: .command($0.item), group: place.title, title: $0.title, detail: $0.detail,
          synonyms: $0.synonyms, isEnabled: $0.isEnabled)
      }
    }
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command: return .pop()
    case .paste(let text): items.insert(text)
    case .key(.enter): return go(&session)
    case .key(let key):
      if !items.handle(key) { session.tell(session.wording.unknownKey) }
    case .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  private func go(_ session: inout Session) -> Reaction {
    guard let chosen = items.selected else { return .none }
    guard chosen.isEnabled else {
      session.refuse(chosen.detail)
      return .none
    }
    switch chosen.item {
    case .queue(let queue): return .pop(.queue(queue))
    case .command(let id): return .pop(.command(id))
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let inside = Overlay.box(session.wording.commandMenu.title, on: &canvas, session)
    // Why the chosen one cannot be given, whole, where the list has no room for it.
    let reason = items.selected.map { $0.isEnabled ? "" : $0.detail } ?? ""
    let lines = TextWrap.lines(reason, width: max(1, inside.width)).prefix(2)
    let (list, foot) = inside.splitBottom(reason.isEmpty ? 0 : lines.count)
    items.draw(
      on: &canvas, in: list, prompt: session.wording.typeToFind,
      empty: session.wording.noSuchCommand)
    for (row, line) in lines.enumerated() where row < foot.height {
      canvas.write(line.text, at: foot.line(row).origin, style: .notice, width: foot.width)
    }
  }
}
