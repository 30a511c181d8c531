import TerminalUI
import Wording

/// Asks before something is done: what it will do, and two buttons, of which the harmless one has the focus.
struct ConfirmScreen: Screen {
  private let title: String
  private let text: String
  private let yes: String
  private var buttons = ButtonRow([])

  init(_ title: String, _ text: String, yes: String) {
    self.title = title
    self.text = text
    self.yes = yes
  }

  var context: Context { .reading }
  var isOverlay: Bool { true }
  var wantsFreshKeys: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    buttons = ButtonRow([session.wording.buttonBack, yes])
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(let key):
      switch buttons.handle(key) {
      case .pressed(let place): return .pop(place == 1 ? .confirmed : nil)
      case .leftForward: buttons.setFocus(0)
      case .leftBackward: buttons.setFocus(1)
      case .moved: break
      case nil: session.tell(session.wording.unknownKey)
      }
    default: break
    }
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let width = Dialog.textWidth(wanted: 60, on: session.size)
    let lines = TextWrap.lines(text, width: width).map(\.text)
    let inside = Dialog(title: title, content: Size(columns: width, rows: lines.count + 2))
      .draw(on: &canvas, in: Chrome.body(of: session.size))
    for (place, line) in lines.enumerated() {
      canvas.write(line, at: inside.line(place).origin, width: inside.width)
    }
    buttons.drawFitting(on: &canvas, in: inside.line(inside.height - 1))
  }
}
