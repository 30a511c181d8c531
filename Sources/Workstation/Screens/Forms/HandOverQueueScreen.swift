import Complaints
import TerminalUI
import Wording

/// Hands all that an officer has open to a colleague, as when they go on leave: one act, an entry for each complaint.
struct HandOverQueueScreen: Screen {
  private var box: FormBox
  private var actionID: ActionID?

  init(of officer: OfficerID?, _ session: Session) {
    let wording = session.wording
    let officers = session.office.officers.values
      .filter { $0.isActive && $0.role != .auditor }
      .sorted { $0.name < $1.name }
      .map { FormOption($0.id.description, wording.officer($0, load: $0.role)) }
    box = FormBox(
      wording.commandHandOverQueue.title,
      [
        FormField(
          "from", wording.fieldFromOfficer, .choice(officers), value: officer?.description ?? "",
          hint: wording.hintFromOfficer, isRequired: true),
        FormField(
          "to", wording.fieldToOfficer, .choice(officers), hint: wording.hintToOfficer,
          isRequired: true),
      ], back: wording.buttonBack, save: wording.buttonHandOver)
    if officer != nil { box.go(to: "to") }
  }

  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  func situation(_ session: Session) -> Situation { box.situation(session) }

  mutating func begin(_ session: inout Session) -> Reaction {
    actionID = session.newID()
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return follow(box.handle(key), &session)
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.send), .command(.save): return collect(&session)
    case .command(.pick): return follow(box.pick(), &session)
    case .resumed(.code(let code)): box.fields.current.value = code
    case .resumed(.codeAndOn(let code)):
      box.fields.current.value = code
      _ = box.handle(.tab)
    case .reply(.figureList(let list), _): return handOver(list.rows, &session)
    case .reply(.performedAll(let outcomes), _):
      return .pop(outcomes.allSatisfy { $0.refusal == nil } ? .confirmed : nil)
    default: break
    }
    return .none
  }

  private mutating func follow(_ outcome: FormBox.Outcome, _ session: inout Session) -> Reaction {
    switch outcome {
    case .handled: return .none
    case .leave: return .pop()
    case .save: return collect(&session)
    case .pick(let list): return .push(list)
    case .unused:
      session.tell(session.wording.unknownKey)
      return .none
    }
  }

  /// First asks what there is to hand over.
  private mutating func collect(_ session: inout Session) -> Reaction {
    guard box.isComplete(&session) else { return .none }
    guard box.fields["from"] != box.fields["to"] else {
      box.go(to: "to")
      session.refuse(session.wording.handOverToThemselves)
      return .none
    }
    let slice = Slice().narrowed(by: .officer, to: box.fields["from"])
    return .ask(
      .figureList(
        FigureListRequest(
          .open, in: Period(.month, containing: session.today), slice: slice, today: session.today,
          limit: .max)))
  }

  private mutating func handOver(_ rows: [QueueRow], _ session: inout Session) -> Reaction {
    guard let to = OfficerID(box.fields["to"]), !rows.isEmpty else {
      let name = OfficerID(box.fields["from"]).map {
        session.wording.officer($0, in: session.office)
      }
      session.tell(session.wording.holdsNothing(name ?? ""))
      return .none
    }
    let id = actionID ?? session.newID()
    let officer = session.officer.id
    return .ask(
      .performAll(
        rows.map {
          ActRequest(
            id: id, action: .assign(to: to), complaint: $0.id, seen: $0.version, officer: officer)
        }))
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    box.draw(on: &canvas, session)
  }
}
