import Complaints
import TerminalUI
import Wording

/// Joins a complaint to another one that tells the same, or marks it as told twice.
struct JoinScreen: BoxScreen {
  /// As what it is tied to the other.
  enum Tie: Sendable {
    case joined, duplicate
  }

  private let id: ComplaintID
  private let tie: Tie
  private var seen: Int64
  private var action: ActionID?
  var box: FormBox?
  /// The other complaint, once its number was looked up and found.
  private var other: (number: ComplaintNumber, file: ComplaintFile)?
  /// Whether the act follows as soon as the other complaint is known.
  private var isSubmitting = false

  init(_ id: ComplaintID, seen: Int64, as tie: Tie) {
    self.id = id
    self.tie = tie
    self.seen = seen
  }

  mutating func begin(_ session: inout Session) -> Reaction {
    let wording = session.wording
    action = session.newID()
    let isJoining = tie == .joined
    box = FormBox(
      isJoining ? wording.joinTitle : wording.duplicateTitle,
      [FormField("number", wording.fieldOther, hint: wording.hintOther, isRequired: true)],
      back: wording.buttonBack, save: isJoining ? wording.buttonJoin : wording.buttonDuplicate)
    box?.heading = [isJoining ? wording.joinedStays : wording.duplicateCloses]
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key):
      guard let outcome = box?.handle(key) else { return .none }
      let reaction = follow(outcome, &session)
      guard reaction.wishes.isEmpty, let number = numberToLookUp(session) else { return reaction }
      return reaction.and(.ask(.lookUp(number)))
    case .paste(let text): box?.paste(text)
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.send), .command(.save): return submit(&session)
    case .command(.pick):
      guard let outcome = box?.pick() else { return .none }
      return follow(outcome, &session)
    case .resumed(.code(let code)): box?.fields.current.value = code
    case .reply(let reply, let request): return take(reply, to: request, &session)
    default: break
    }
    return .none
  }

  private mutating func follow(_ outcome: FormBox.Outcome, _ session: inout Session) -> Reaction {
    switch outcome {
    case .handled: return .none
    case .leave: return .pop()
    case .save: return submit(&session)
    case .pick(let list): return .push(list)
    case .unused:
      session.tell(session.wording.unknownKey)
      return .none
    }
  }

  // MARK: - The other complaint

  /// The number typed; `430` alone is one of this unit and year.
  private func typed(_ session: Session) -> ComplaintNumber? {
    let text = box?.fields["number"].trimmed ?? ""
    if let number = ComplaintNumber(text) { return number }
    guard let serial = Int(text), serial > 0, let unit = session.unit else { return nil }
    return ComplaintNumber(prefix: unit.prefix, year: session.today.year, serial: serial)
  }

  /// The number, once the cursor has left it and it has not been looked up yet.
  private func numberToLookUp(_ session: Session) -> ComplaintNumber? {
    guard let box, box.isOnButtons || box.fields.focus > 0, let number = typed(session),
      number != other?.number
    else { return nil }
    return number
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard var box, box.isComplete(&session) else { return .none }
    self.box = box
    guard let number = typed(session) else {
      self.box?.go(to: "number")
      session.refuse(session.wording.notANumber(box.fields["number"]))
      return .none
    }
    guard let other, other.number == number else {
      isSubmitting = true
      return .ask(.lookUp(number))
    }
    let target = other.file.complaint.id
    let action: Action = tie == .duplicate ? .markDuplicate(of: target) : .join(to: target)
    return .ask(session.act(action, on: id, seen: seen, id: self.action))
  }

  private mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.performed(let performed), _):
      tell(performed, &session)
      return .pop(.performed(performed))
    case (.found(let found), .lookUp(let number)):
      guard let found else {
        isSubmitting = false
        box?.go(to: "number")
        session.refuse(session.wording.noSuchNumber(number))
        return .none
      }
      guard found != id else {
        isSubmitting = false
        box?.go(to: "number")
        session.refuse(.sameComplaint)
        return .none
      }
      return .ask(.file(found))
    case (.file(let file), _) where file.complaint.id == id:
      seen = file.complaint.version
      return .none
    case (.file(let file), _):
      other = (file.complaint.number, file)
      let otherwise = tie == .joined ? session.wording.joinedStays : session.wording.duplicateCloses
      box?.heading = [session.wording.otherIs(file.complaint), otherwise]
      let goesOn = isSubmitting
      isSubmitting = false
      return goesOn ? submit(&session) : .none
    case (.refused, .perform): return .ask(.file(id))
    case (.refused, _), (.failed, _):
      isSubmitting = false
      return .none
    default: return .none
    }
  }

  /// The act is told with the other's number, which only this screen knows.
  private func tell(_ performed: Performed, _ session: inout Session) {
    guard let other else { return }
    session.tell(
      tie == .joined
        ? session.wording.joined(to: other.number)
        : session.wording.markedDuplicate(performed.complaint.number, of: other.number),
      undoing: [Notice.Act(performed)])
  }
}
