import TerminalUI
import Wording

/// How a text of the collection reads for a sample complaint, on the whole screen.
struct TemplatePreviewScreen: Screen {
  private let title: String
  private var text: Scroller

  init(_ text: String, title: String) {
    self.title = title
    self.text = Scroller(text)
  }

  var context: Context { .reading }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back), .key(.control("o")), .key(.enter): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(let key):
      if !text.handle(key) { session.tell(session.wording.unknownKey) }
      return .none
    default: return .none
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(title, right: "", on: &canvas, session)
    let (inside, foot) = Chrome.body(of: session.size).splitTop(1).rest.splitBottom(1)
    text.draw(on: &canvas, in: inside.inset(columns: 1), focused: true)
    let more = text.hasMoreBelow ? "  " + session.wording.moreBelow : ""
    canvas.write(
      " " + session.wording.backToTemplate + more, at: foot.origin, width: foot.width)
  }
}
