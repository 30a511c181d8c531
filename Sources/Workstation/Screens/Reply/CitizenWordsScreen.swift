import TerminalUI
import Wording

/// The reporter's words on the whole screen, while an answer is being written.
struct CitizenWordsScreen: Screen {
  private let title: String
  private var words: Scroller

  init(_ words: CitizenWords, title: String) {
    self.title = title
    self.words = Scroller(words.text)
    self.words.scrollToEnd()
  }

  var context: Context { .reading }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back), .key(.control("o")), .key(.enter): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(let key):
      if !words.handle(key) { session.tell(session.wording.unknownKey) }
      return .none
    default: return .none
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(
      session.size.columns >= 72 ? title : session.wording.citizenHeading, right: "", on: &canvas,
      session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (text, foot) = body.splitBottom(1)
    words.draw(on: &canvas, in: text.inset(columns: 1), focused: true, style: .quote)
    let more = words.hasMoreBelow ? "  " + session.wording.moreBelow : ""
    canvas.write(
      " " + session.wording.backToAnswer + more, at: foot.origin, width: foot.width)
  }
}
