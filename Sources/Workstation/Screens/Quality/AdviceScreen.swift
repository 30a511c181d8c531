import Complaints
import TerminalUI
import Wording

/// A supervisor's word, read by the one it is meant for: then it leaves their desk.
struct AdviceScreen: Screen {
  private let id: ComplaintID
  private var file: ComplaintFile?
  private var question: ConfirmScreen?

  init(_ id: ComplaintID) { self.id = id }

  var context: Context { .reading }
  var isOverlay: Bool { true }
  var wantsFreshKeys: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction { .ask(.file(id)) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .reply(.file(let file), _): return open(file, &session)
    case .reply(.performed(let performed), _): return .pop(.performed(performed))
    case .reply(.refused, _), .reply(.failed, _): return .pop()
    default: break
    }
    guard let reaction = question?.handle(event, &session) else { return .none }
    guard case .pop(.confirmed) = reaction.move, let file else { return reaction }
    return .ask(session.act(.readAdvice, on: id, seen: file.complaint.version))
  }

  private mutating func open(_ file: ComplaintFile, _ session: inout Session) -> Reaction {
    let entry = file.thread.last { $0.sequence == file.complaint.advice?.entry }
    guard let entry else { return .pop() }
    self.file = file
    let wording = session.wording
    let quote = entry.words?.quote.map { "\"\($0)\": " } ?? ""
    question = ConfirmScreen(
      wording.adviceFrom(wording.officer(entry.officer, in: session.office)),
      quote + session.office.masking(entry.words?.text ?? wording.reportErased),
      yes: wording.buttonRead)
    return question?.begin(&session) ?? .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    question?.draw(on: &canvas, session)
  }
}
