import Complaints
import TerminalUI
import Wording

/// Text pasted where nothing is typed: nothing happens to it before the officer says what it is.
struct PasteOffer: Screen {
  private let text: String
  private let complaint: ComplaintID?
  private var target: Situation.Target?

  init(_ text: String, on complaint: ComplaintID?) {
    self.text = text
    self.complaint = complaint
  }

  var context: Context { .list }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }
  var wantsFreshKeys: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    complaint.map { .ask(.file($0)) } ?? .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(.enter): return accept(session)
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .reply(.file(let file), _):
      target = Situation.Target(file.complaint)
      return .none
    case .reply(.refused, _): return .pop()
    case .key, .paste:
      session.tell(session.wording.unknownKey)
      return .none
    default: return .none
    }
  }

  private func accept(_ session: Session) -> Reaction {
    let story = PastedStory(text)
    guard complaint != nil else { return .replace(IntakeScreen(pasted: story)) }
    guard let target else { return .none }
    return .replace(
      Forms.recordReply(target, session, text: story.text, sent: story.sent(at: session.offset)))
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let body = Chrome.body(of: session.size)
    let width = Dialog.textWidth(wanted: 70, on: session.size)
    let offer =
      complaint == nil
      ? session.wording.pastedInList(text.count) : session.wording.pastedInComplaint
    let asked = TextWrap.lines(offer, width: width).map(\.text)
    let shown = TextWrap.lines(text, width: width).prefix(
      max(1, min(6, body.height - asked.count - 3)))
    let lines = shown.map(\.text) + [""] + asked
    let box = Dialog(title: "", content: Size(columns: width, rows: lines.count))
      .draw(on: &canvas, in: body)
    for (place, line) in lines.enumerated() where place < box.height {
      canvas.write(line, at: box.line(place).origin, width: box.width)
    }
    canvas.cursor = box.line(shown.count + 1).origin
  }
}
