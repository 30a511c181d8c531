import Complaints
import TerminalUI
import Wording

/// The steps by which an answer that was recorded reaches the reporter, and the one place where it is
/// marked as delivered.
public struct HandOverScreen: Screen {
  let id: ComplaintID
  /// Whether the answer was handed over before and is only copied once more.
  let isAgain: Bool
  /// Whether it was recorded a moment ago: a letter is then printed without asking again.
  let isFresh: Bool
  var complaint: Complaint?
  /// How many complaints joined to it still wait for the same answer.
  var waiting = 0
  var text = ""
  var way = DeliveryWay.whatsapp
  /// Where letters were printed last.
  var printer: Printer?
  /// What came of the last thing done.
  var done: String?
  var buttons = ButtonRow([])

  public init(_ id: ComplaintID, copyAgain: Bool = false, isFresh: Bool = false) {
    self.id = id
    isAgain = copyAgain
    self.isFresh = isFresh
  }

  public var context: Context { .handOver }
  public var isOverlay: Bool { true }
  public var wantsFreshKeys: Bool { true }

  public mutating func begin(_ session: inout Session) -> Reaction {
    if session.notice?.kind == .notice { session.clearNotice() }
    return Reaction([.ask(.recall(Printer.rememberedAs)), .ask(.file(id))])
  }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return leave(&session)
    case .command(.quit): return Reaction([], .quit)
    case .command(.otherWays):
      return complaint == nil ? .none : .push(OtherWaysScreen(isAgain: isAgain))
    case .key(let key): return press(key, &session)
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .outside(let reply, _): return take(reply, &session)
    case .resumed(.code(let code)): return OtherWay(code: code).map { use($0, session) } ?? .none
    default: return .none
    }
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch buttons.handle(key) {
    case .pressed(let index): return run(actions[index], &session)
    case .leftForward: buttons.setFocus(0)
    case .leftBackward: buttons.setFocus(buttons.labels.count - 1)
    case .moved: break
    case nil: session.tell(session.wording.unknownKey)
    }
    return .none
  }

  /// What a button does.
  enum Button: Equatable {
    case later, close, printLetter, delivered
  }

  var actions: [Button] {
    guard complaint != nil else { return [] }
    if isAgain { return [.close] }
    return way == .printedLetter ? [.later, .printLetter, .delivered] : [.later, .delivered]
  }

  private mutating func run(_ button: Button, _ session: inout Session) -> Reaction {
    switch button {
    case .later, .close: return leave(&session)
    case .printLetter: return printLetter()
    case .delivered:
      guard let complaint else { return .none }
      return .ask(session.act(.deliver(way: way, at: nil), on: id, seen: complaint.version))
    }
  }

  private func leave(_ session: inout Session) -> Reaction {
    if complaint != nil, !isAgain { session.tell(session.wording.notDelivered) }
    return .pop()
  }

  mutating func renewButtons(_ session: Session) {
    let labels = actions.map { session.wording.label(of: $0) }
    if labels != buttons.labels { buttons = ButtonRow(labels) }
  }
}
