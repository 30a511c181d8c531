import Complaints
import TerminalUI
import Wording

/// Stands before an answer that a colleague is writing: one leaves, or takes it over with a reason that is journaled.
struct TakeOverScreen: BoxScreen {
  private let file: ComplaintFile
  private let kind: AnswerKind
  private let holder: Presence
  var box: FormBox?
  private var action: ActionID?

  init(_ file: ComplaintFile, kind: AnswerKind, from holder: Presence) {
    self.file = file
    self.kind = kind
    self.holder = holder
  }

  mutating func begin(_ session: inout Session) -> Reaction {
    let wording = session.wording
    var box = FormBox(
      wording.takeOverTitle, [FormField("reason", wording.fieldReason, isRequired: true)],
      back: wording.buttonBack, save: wording.buttonTakeOver)
    box.heading = [
      wording.askWhyTakeOver(
        wording.officer(holder.officer, in: session.office),
        since: holder.since.clock(at: session.offset))
    ]
    self.box = box
    action = session.newID()
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .reply(.performed(let performed), _):
      return .replace(ReplyScreen(performed.complaint.id, kind: kind, hasTakenOver: true))
    case .key, .paste, .command:
      switch box?.take(event, &session) {
      case .leave: return .pop()
      case .save: return submit(&session)
      default: return .none
      }
    default: return .none
    }
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard box?.isComplete(&session) == true, let box else { return .none }
    return .ask(
      session.act(
        .takeOver(from: holder.officer, reason: box.fields["reason"]), on: file.complaint.id,
        seen: file.complaint.version, id: action))
  }
}

extension ComplaintFile {
  /// The colleague who is writing an answer to it; of two the one who began first.
  func writer(besides officer: OfficerID) -> Presence? {
    readers.first { $0.isWriting && $0.officer != officer }
  }
}
