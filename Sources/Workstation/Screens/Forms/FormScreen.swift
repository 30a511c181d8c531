import Complaints
import TerminalUI
import Wording

/// A form over the screen: what is filled in becomes one act, on one complaint or on several.
struct FormScreen: Screen {
  /// What the fields amount to.
  enum Filled: Sendable {
    case act(Action)
    /// Not yet: why, and the field to go to.
    case lacking(String, field: String)
  }

  typealias Target = (id: ComplaintID, seen: Int64)

  var box: FormBox
  var targets: [Target]
  /// What kind of draft keeps the words when the form is left; without it leaving asks twice.
  var keeps: Draft.Purpose?
  var draft: DraftID?
  private(set) var actionID: ActionID?
  private let untouched: [String: String]
  /// The fields as they were saved last, and since when they differ from it.
  var saved: [String: String]?
  var unsavedSince: Instant?
  var hasWarned = false
  private let fill: @Sendable (FormFields, Session) -> Filled

  init(
    _ title: String, _ fields: [FormField], on targets: [Target], save: String,
    keeps: Draft.Purpose? = nil, _ session: Session,
    fill: @escaping @Sendable (FormFields, Session) -> Filled
  ) {
    box = FormBox(title, fields, back: session.wording.buttonBack, save: save)
    self.targets = targets
    self.keeps = keeps
    self.fill = fill
    untouched = box.fields.values
  }

  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }
  var wantsTicks: Bool { keeps != nil }
  var canPaste: Bool { !box.isOnButtons && box.fields.canPaste }

  /// Whether something would be lost.
  var isTouched: Bool {
    keeps == nil ? box.fields.values != untouched : !box.fields["text"].trimmed.isEmpty
  }

  func situation(_ session: Session) -> Situation { box.situation(session) }

  mutating func begin(_ session: inout Session) -> Reaction {
    actionID = session.newID()
    return keeps == nil ? .none : .ask(.drafts)
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .paste(let text):
      box.paste(text)
      return .none
    case .command(let command): return run(command, &session)
    case .resumed(.code(let code)):
      box.fields.current.value = code
      return .none
    case .resumed(.codeAndOn(let code)):
      box.fields.current.value = code
      return follow(box.handle(.tab), &session)
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .tick: return Reaction(saveIfDue(session))
    case .resumed, .outside, .changed, .concluded: return .none
    }
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    hasWarned = false
    return follow(box.handle(key), &session)
  }

  private mutating func follow(_ outcome: FormBox.Outcome, _ session: inout Session) -> Reaction {
    switch outcome {
    case .handled: return .none
    case .leave: return leave(&session)
    case .save: return submit(&session)
    case .pick(let list): return .push(list)
    case .unused:
      session.tell(session.wording.unknownKey)
      return .none
    }
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return leave(&session)
    case .quit: return Reaction(lastWishes(&session).map { .ask($0) }, .quit)
    case .send: return submit(&session)
    case .save where keeps != nil:
      session.tell(session.wording.draftKept)
      return Reaction(keepWishes(&session))
    case .save: return submit(&session)
    case .pick: return follow(box.pick(), &session)
    default: return .none
    }
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard box.isComplete(&session) else { return .none }
    switch fill(box.fields, session) {
    case .lacking(let sentence, let field):
      box.go(to: field)
      session.refuse(sentence)
      return .none
    case .act(let action): return .ask(request(action, &session))
    }
  }

  private mutating func request(_ action: Action, _ session: inout Session) -> DeskRequest {
    let id = actionID ?? session.newID()
    actionID = id
    let acts = targets.map {
      ActRequest(
        id: id, action: action, complaint: $0.id, seen: $0.seen, officer: session.officer.id,
        draft: draft)
    }
    return acts.count == 1 ? .perform(acts[0]) : .performAll(acts)
  }

  private mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch reply {
    case .performed(let performed):
      return Reaction(
        draft == nil ? [] : [.askQuietly(.drafts, key: "drafts")], .pop(.performed(performed)))
    case .performedAll(let outcomes):
      return .pop(outcomes.allSatisfy { $0.refusal == nil } ? .confirmed : nil)
    case .refused:
      // The officer is told what a colleague did; a second F7 then acts on what stands now.
      return Reaction(targets.map { .askQuietly(.file($0.id), key: "file \($0.id)") })
    case .file(let file):
      for place in targets.indices where targets[place].id == file.complaint.id {
        targets[place].seen = file.complaint.version
      }
      return .none
    case .drafts(let drafts):
      resume(drafts)
      return .none
    default: return .none
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    box.draw(on: &canvas, session)
  }
}
