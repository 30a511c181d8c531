import Complaints
import TerminalUI
import Wording

/// One line for what was said at the counter; it answers, delivers and closes.
public struct OralScreen: Screen {
  private let id: ComplaintID
  private var complaint: Complaint?
  private var said = LineEditor(maximumLength: 500)
  /// The answer being recorded, once it was asked for.
  private var answer: OralAnswer?

  public init(_ id: ComplaintID) { self.id = id }

  public var context: Context { .form }
  public var isTyping: Bool { true }
  public var isOverlay: Bool { true }
  public var wantsFreshKeys: Bool { true }

  public mutating func begin(_ session: inout Session) -> Reaction { .ask(.file(id)) }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.send), .key(.enter): return record(&session)
    case .key(let key):
      if !said.handle(key) { session.tell(session.wording.unknownKey) }
      return .none
    case .paste(let text):
      said.insert(text)
      return .none
    case .reply(let reply, _): return take(reply, &session)
    default: return .none
    }
  }

  private mutating func record(_ session: inout Session) -> Reaction {
    guard complaint != nil, answer == nil else { return .none }
    let answer = OralAnswer(said: said.text, ground: Wording(.id).oralGround)
    self.answer = answer
    return next(of: answer, saidAlready: false, &session)
  }

  private func next(
    of answer: OralAnswer, saidAlready: Bool, _ session: inout Session
  ) -> Reaction {
    guard let complaint,
      let action = answer.remaining(on: complaint, saidAlready: saidAlready).first
    else { return .pop() }
    return .ask(session.act(action, on: id, seen: complaint.version))
  }

  private mutating func take(_ reply: DeskReply, _ session: inout Session) -> Reaction {
    switch reply {
    case .file(let file): complaint = file.complaint
    case .performed(let performed):
      complaint = performed.complaint
      guard let answer else { return .none }
      guard performed.complaint.status.isOpen else { return .pop(.performed(performed)) }
      return next(of: answer, saidAlready: true, &session)
    case .refused, .failed:
      // Before anything was recorded the line stays; afterwards the desk shows what is left to do.
      let isBegun = complaint?.undelivered != nil || complaint?.status == .answered
      answer = nil
      return complaint == nil || isBegun ? .pop() : .none
    default: break
    }
    return .none
  }

  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    guard let complaint else { return }
    let wording = session.wording
    let width = Dialog.textWidth(wanted: 64, on: session.size)
    let hint = TextWrap.lines(wording.oralHint, width: width).map(\.text)
    let ground = TextWrap.lines(
      "\(wording.groundHeading): \(wording.oralGround)", width: width
    ).map(\.text)
    let box = Dialog(
      title: wording.oralTitle(complaint.number),
      content: Size(columns: width, rows: 3 + ground.count + hint.count))
    let inside = box.draw(on: &canvas, in: Chrome.body(of: session.size))
    canvas.write(wording.oralAnswerHeading, at: inside.line(0).origin, width: inside.width)
    for (index, line) in hint.enumerated() {
      canvas.write(line, at: inside.line(3 + ground.count + index).origin, width: inside.width)
    }
    for (row, line) in ground.enumerated() {
      canvas.write(line, at: inside.line(2 + row).origin, width: inside.width)
    }
    said.drawBracketed(on: &canvas, in: inside.line(1), focused: true)
  }
}
