import Complaints
import TerminalUI
import Wording

/// Closing a complaint: how it ended, what that rests on, and what was changed so that it does not happen again.
public struct ClosingScreen: Screen {
  let id: ComplaintID
  var file: ComplaintFile?
  var outcomes = Choice([Choice.Entry]())
  var until = LineEditor(maximumLength: 40)
  var ground = LineEditor(maximumLength: 300)
  /// What the complaint came from; nil as long as nobody says.
  var cause: Cause?
  var improvement = LineEditor(maximumLength: 300)
  var buttons = ButtonRow([])
  /// What the closing came to, while those joined to it are closed with it.
  private var performed: Performed?
  var focus = Field.outcome

  /// What the focus can stand on, in the order of Tab.
  enum Field: Equatable, CaseIterable, Sendable {
    case outcome, until, ground, improvement, buttons
  }

  public init(_ id: ComplaintID) { self.id = id }

  public var context: Context { .closing }
  public var isTyping: Bool { focus != .outcome && focus != .buttons }

  public func situation(_ session: Session) -> Situation {
    Situation(
      context: .closing, session: session, target: file.map { Situation.Target($0.complaint) })
  }

  public mutating func begin(_ session: inout Session) -> Reaction {
    buttons = ButtonRow([session.wording.notYetBack, session.wording.closeComplaint])
    return .ask(.file(id))
  }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(let command): return run(command, &session)
    case .key(let key): return press(key, &session)
    case .paste(let text):
      edit { $0.insert(text) }
      return .none
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .resumed(.code(let code)), .resumed(.codeAndOn(let code)):
      cause = Cause(rawValue: code)
      return .none
    case .changed: return Reaction([.askQuietly(.file(id), key: "file")])
    default: return .none
    }
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return .pop()
    case .quit: return Reaction([], .quit)
    case .pick: return .push(causeList(session))
    case .nextOpen: goToNextOpen(&session)
    case .save: session.tell(session.wording.closingIsNotKept)
    case .reply, .forward, .join, .askDetails:
      guard let complaint = file?.complaint else { return .none }
      return ComplaintCommands.reaction(to: command, on: Situation.Target(complaint), &session)
    default: break
    }
    return .none
  }

  private mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.file(let file), _): return open(file, &session)
    case (.performed(let performed), .perform(let act)):
      self.performed = performed
      let acts = closingJoined(as: act, &session)
      return acts.isEmpty ? .pop(.performed(performed)) : .ask(.performAll(acts))
    case (.performedAll(let outcomes), _):
      guard let performed else { return .pop() }
      session.tell(
        session.wording.closedWithJoined(
          performed.complaint.number, outcomes.count { $0.refusal == nil }, of: outcomes.count),
        undoing: [Notice.Act(performed)] + outcomes.compactMap(Notice.Act.init))
      return .pop(.performed(performed))
    case (.refused, .perform): return Reaction([.askQuietly(.file(id), key: "file")])
    case (.refused, .file), (.failed, .file): return file == nil ? .pop() : .none
    default: return .none
    }
  }

  /// The causes there are, and that none is said.
  private func causeList(_ session: Session) -> PickScreen {
    PickScreen(
      session.wording.causeHeading,
      [FormOption("", session.wording.causeNotSaid)]
        + Cause.allCases.map { FormOption($0.rawValue, session.wording.label($0)) },
      chosen: cause?.rawValue ?? "")
  }

  /// What can be chosen follows from the complaint; what was chosen and typed stays.
  private mutating func open(_ file: ComplaintFile, _ session: inout Session) -> Reaction {
    guard file.complaint.status.isOpen else {
      // What closed it may have said so already.
      if session.notice == nil { session.refuse(session.wording.closedAlready) }
      return .pop()
    }
    let chosen = self.file == nil ? nil : outcomes.chosen
    self.file = file
    outcomes = Choice(
      Outcome.allCases.map {
        Choice.Entry(
          session.wording.choice($0),
          refusal: session.wording.obstacle(Rules.missing(for: $0, of: file.complaint)))
      }, chosen: chosen)
    return .none
  }

  /// The same closing for those joined to it whose answer was delivered too.
  private func closingJoined(as act: ActRequest, _ session: inout Session) -> [ActRequest] {
    guard case .close(let closing) = act.action,
      [.resolved, .conditionallyResolved, .declined].contains(closing.outcome)
    else { return [] }
    let action: ActionID = session.newID()
    let ready = (file?.joined ?? []).filter { $0.status == .answered && $0.nextStep != .deliver }
    return ready.map {
      ActRequest(
        id: action, action: act.action, complaint: $0.id, seen: $0.version, officer: act.officer)
    }
  }

  var outcome: Outcome { Outcome.allCases[outcomes.chosen ?? 0] }

  /// The fields that the chosen outcome asks for.
  func fields(_ session: Session) -> [Field] {
    Field.allCases.filter { field in
      switch field {
      case .until: outcome == .conditionallyResolved
      case .ground: asksGround(session)
      case .outcome, .improvement, .buttons: true
      }
    }
  }

  private func asksGround(_ session: Session) -> Bool {
    guard let complaint = file?.complaint else { return false }
    let circumstances = Circumstances(
      now: session.now, officer: session.officer, office: session.office)
    return Rules(circumstances).asksGround(complaint, outcome: outcome)
  }

  /// The day typed, as it is read.
  func day(_ session: Session) -> Result<Day, DateInputProblem> {
    DateInput.read(until.text, today: session.today, calendar: session.calendar)
  }
}
