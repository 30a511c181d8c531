import TerminalUI
import Wording

/// All that can be done where one stands, found by one's own word for it.
struct PaletteScreen: Screen {
  private let below: Situation
  private var commands: FindList<CommandID>

  init(for situation: Situation) {
    below = situation
    commands = FindList(FindList.offered(in: situation, without: [.actions]))
  }

  var context: Context { .palette }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command: return .pop()
    case .paste(let text): commands.insert(text)
    case .key(.enter): return give(&session)
    case .key(let key):
      if !commands.handle(key) { session.tell(session.wording.unknownKey) }
    case .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  private func give(_ session: inout Session) -> Reaction {
    guard let chosen = commands.selected else { return .none }
    if chosen.isEnabled { return .pop(.command(chosen.item)) }
    session.refuse(chosen.detail)
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let inside = Overlay.box(wording.commandActions.title, on: &canvas, session)
    let (list, foot) = inside.splitBottom(2)
    let asksToErase = WordMatch.words(of: commands.text).contains { wording.erasing.contains($0) }
    commands.draw(
      on: &canvas, in: list, prompt: wording.typeToFind, empty: wording.noSuchCommand)
    let chosen =
      commands.selected.map {
        $0.isEnabled ? CommandTable[$0.item].words(in: wording).help : $0.detail
      } ?? ""
    let remark = asksToErase ? wording.notErased : chosen
    for (row, line) in TextWrap.lines(remark, width: foot.width).prefix(2).enumerated() {
      canvas.write(line.text, at: foot.line(row).origin, style: .notice)
    }
  }
}
