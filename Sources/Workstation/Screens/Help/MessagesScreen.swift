import TerminalUI
import Wording

/// The last fifty things the program said, newest first.
struct MessagesScreen: Screen {
  private var messages = Scroller("")

  var context: Context { .reading }
  var isOverlay: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    let lines = session.said.reversed().map {
      "\(session.wording.clock($0.at, at: session.offset))  \($0.text)"
    }
    messages.setText(
      lines.isEmpty ? session.wording.nothingSaidYet : lines.joined(separator: "\n"))
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command(.back), .key(.enter): return .pop()
    case .key(let key):
      if !messages.handle(key) { session.tell(session.wording.unknownKey) }
    case .command, .paste, .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let inside = Overlay.box(session.wording.commandMessages.title, on: &canvas, session)
    messages.draw(on: &canvas, in: inside, focused: true)
  }
}
