import Complaints
import Replies
import TerminalUI
import Wording

/// The answer once more, whole, before it goes out: the only place where it is recorded as given.
public struct LastLookScreen: Screen {
  private let draft: Draft
  let complaint: Complaint
  var answer: Scroller
  var kinds: Choice
  var ways: Choice
  var buttons: ButtonRow
  var focus = Focus.buttons
  private var wasSent = false
  /// The day the answer promises, as it was found in its words, and as it will be a deadline; nil for none.
  let foundPromise: Day?
  var promised: Day?

  enum Focus: Equatable, Sendable {
    case kind, way, promise, buttons
  }

  /// What the last look came to when nothing was recorded, as it is handed back.
  struct Outcome: Equatable {
    var kind: AnswerKind
    var way: DeliveryWay
    var wasRefused = false

    init(kind: AnswerKind, way: DeliveryWay, wasRefused: Bool = false) {
      self.kind = kind
      self.way = way
      self.wasRefused = wasRefused
    }

    init?(_ code: String) {
      let parts = code.split(separator: " ").map(String.init)
      guard parts.count == 3, let kind = AnswerKind(rawValue: parts[0]),
        let way = DeliveryWay(rawValue: parts[1])
      else { return nil }
      self.init(kind: kind, way: way, wasRefused: parts[2] == "refused")
    }

    var code: String { "\(kind.rawValue) \(way.rawValue) \(wasRefused ? "refused" : "edited")" }
  }

  /// - Parameter draft: kept already, with the action id that its sending will have.
  init(_ draft: Draft, file: ComplaintFile, _ session: Session) {
    self.draft = draft
    complaint = file.complaint
    answer = Scroller(draft.text)
    foundPromise = PromisedDay.found(
      in: draft.text,
      context: ReviewContext(
        file, office: session.office, today: session.today, offset: session.offset))
    promised = foundPromise
    let wording = session.wording
    let kind = draft.fields["kind"].flatMap(AnswerKind.init) ?? .final
    let way = draft.fields["way"].flatMap(DeliveryWay.init) ?? .usual(for: file.complaint)
    kinds = Choice(
      AnswerKind.allCases.map { wording.label($0) },
      chosen: AnswerKind.allCases.firstIndex(of: kind))
    ways = Choice(
      DeliveryWay.allCases.map { wording.label($0) },
      chosen: DeliveryWay.allCases.firstIndex(of: way))
    buttons = ButtonRow([wording.backToEditing, wording.handOver(by: way)])
    renewButtons(session)
  }

  /// Whether the answer goes before a supervisor first.
  func needsApproval(_ session: Session) -> Bool {
    session.office.needsApproval(kind, by: way, to: complaint, from: session.officer)
  }

  private mutating func renewButtons(_ session: Session) {
    let wording = session.wording
    let forward =
      needsApproval(session) ? wording.submitToSupervisor : wording.handOver(by: way)
    buttons = ButtonRow([wording.backToEditing, forward])
  }

  public var context: Context { .lastLook }
  public var wantsFreshKeys: Bool { true }

  var kind: AnswerKind { AnswerKind.allCases[kinds.chosen ?? 0] }
  var way: DeliveryWay { DeliveryWay.allCases[ways.chosen ?? 0] }
  var override: Answer.Override? { Answer.Override(draft) }
  var until: Day? { draft.fields["until"].flatMap { Day(iso: $0) } }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return back()
    case .command(.quit): return Reaction([], .quit)
    case .command(.otherWays):
      focus = .way
      return .none
    case .key(let key): return press(key, &session)
    case .reply(let reply, .perform): return take(reply)
    default: return .none
    }
  }

  /// Whether a promised day is offered as a deadline; a request sets the reporter's day, not the desk's.
  var showsPromise: Bool { foundPromise != nil && kind != .request }

  private func back(wasRefused: Bool = false) -> Reaction {
    .pop(.code(Outcome(kind: kind, way: way, wasRefused: wasRefused).code))
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch (focus, key) {
    case (_, .tab), (_, .backTab): moveFocus(key)
    case (.buttons, .enter), (.buttons, .character(" ")):
      return buttons.focus == 0 ? back() : send(&session)
    case (.buttons, .left), (.buttons, .right): _ = buttons.handle(key)
    case (.kind, .left), (.kind, .right):
      kinds.handle(key)
      renewButtons(session)
    case (.way, .left), (.way, .right):
      ways.handle(key)
      renewButtons(session)
    case (.promise, .left), (.promise, .right), (.promise, .delete), (.promise, .backspace):
      changePromise(key, session)
    case (_, .enter): focus = .buttons
    default:
      if !answer.handle(key) { session.tell(session.wording.unknownKey) }
    }
    return .none
  }

  /// The buttons first, then the kind and the way, round and round.
  private mutating func moveFocus(_ key: Key) {
    let isForward = key == .tab
    switch focus {
    case .buttons:
      switch buttons.handle(key) {
      case .leftForward: focus = .kind
      case .leftBackward: focus = showsPromise ? .promise : .way
      default: break
      }
    case .kind:
      focus = isForward ? .way : .buttons
      if !isForward { buttons.setFocus(1) }
    case .way:
      focus = isForward ? (showsPromise ? .promise : .buttons) : .kind
      if focus == .buttons { buttons.setFocus(0) }
    case .promise:
      focus = isForward ? .buttons : .way
      if isForward { buttons.setFocus(0) }
    }
  }

  /// From one working day to the next; what was taken away comes back with the first arrow.
  private mutating func changePromise(_ key: Key, _ session: Session) {
    guard key == .left || key == .right else {
      promised = nil
      return
    }
    guard let day = promised else {
      promised = foundPromise
      return
    }
    let next = session.calendar.workingDays(after: day, count: key == .right ? 1 : -1)
    if next > session.today { promised = next }
  }

  private mutating func send(_ session: inout Session) -> Reaction {
    guard !wasSent else { return .none }
    wasSent = true
    let answer = Answer(
      kind: kind, text: draft.text, way: way, until: kind == .request ? until : nil,
      promised: showsPromise ? promised : nil, override: override)
    return .ask(
      session.act(
        needsApproval(session) ? .submit(answer) : .answer(answer), on: complaint.id,
        seen: draft.seen, draft: draft.id, id: draft.action))
  }

  private mutating func take(_ reply: DeskReply) -> Reaction {
    switch reply {
    case .performed(let performed): return .pop(.performed(performed))
    case .refused: return back(wasRefused: true)
    default:
      // The machine failed: the same act may be asked for again, under the same id.
      wasSent = false
      return .none
    }
  }
}
