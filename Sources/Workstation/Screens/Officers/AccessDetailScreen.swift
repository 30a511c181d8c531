import Complaints
import TerminalUI
import Wording

/// One entry, whole.
struct AccessDetailScreen: Screen {
  private let record: AccessRecord
  private var text = Scroller("")

  init(_ record: AccessRecord) { self.record = record }

  var context: Context { .reading }
  var isOverlay: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    text.setText(AccessLine(record, session).lines.joined(separator: "\n"))
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command(.back), .key(.enter): return .pop()
    case .key(let key):
      if !text.handle(key) { session.tell(session.wording.unknownKey) }
    case .command, .paste, .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let inside = Overlay.box(session.wording.accessTitle, on: &canvas, session)
    text.draw(on: &canvas, in: inside, focused: true)
  }
}
