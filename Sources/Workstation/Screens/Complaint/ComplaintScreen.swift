import Complaints
import Replies
import TerminalUI
import Wording

/// One complaint opened: what it is, all that was said about it, and the next step.
public struct ComplaintScreen: Screen {
  let id: ComplaintID
  var file: ComplaintFile?
  var thread = Scroller("")
  var wasOpened = false
  /// The width the thread was wrapped for; 0 when it must be wrapped again.
  var threadWidth = 0
  var showsNewest = false
  /// How many characters of it are drawn as tokens, for no terminal is given them.
  var hidden = 0
  /// What is alike, and for which state of the complaint that was asked.
  var alike: Suggestions?
  private var askedAlike: SuggestionRequest?

  /// Whether it is looked at from a text that is being written, to which one goes back.
  let isOnlyToRead: Bool

  public init(_ id: ComplaintID, onlyToRead isOnlyToRead: Bool = false) {
    self.id = id
    self.isOnlyToRead = isOnlyToRead
  }

  public var context: Context { isOnlyToRead ? .reading : .complaint }
  public var openComplaint: OpenComplaint? {
    isOnlyToRead ? nil : OpenComplaint(id, isWriting: false)
  }

  public func situation(_ session: Session) -> Situation {
    Situation(
      context: context, session: session, target: file.map { Situation.Target($0.complaint) })
  }

  public mutating func begin(_ session: inout Session) -> Reaction {
    .ask(.file(id))
  }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .command(let command): return run(command, &session)
    case .reply(let reply, _): return take(reply, &session)
    case .paste where isOnlyToRead: return .none
    case .paste(let text): return .push(PasteOffer(text, on: id))
    case .changed, .resumed: return Reaction([.askQuietly(.file(id), key: "file")])
    case .outside, .tick, .concluded: return .none
    }
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    if !thread.handle(key) { session.tell(session.wording.unknownKey) }
    return .none
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return .pop()
    case .quit: return Reaction([], .quit)
    case .find: return .push(SearchScreen())
    case .receive: return .push(IntakeScreen())
    case .alike:
      guard let complaint = file?.complaint else { return .none }
      return .push(
        AlikeScreen(
          SuggestionRequest(complaint), for: .complaint, number: complaint.number.description,
          target: Situation.Target(complaint)))
    default:
      guard let file else { return .none }
      return ComplaintCommands.reaction(to: command, on: Situation.Target(file.complaint), &session)
    }
  }

  private mutating func take(_ reply: DeskReply, _ session: inout Session) -> Reaction {
    switch reply {
    case .file(let file):
      let isNew = file.thread.count != self.file?.thread.count
      self.file = file
      threadWidth = 0
      if isNew || !wasOpened { showsNewest = true }
      wasOpened = true
      return askAlike(file.complaint)
    case .suggestions(let suggestions):
      alike = suggestions
      return .none
    case .refused:
      return file == nil ? .pop() : .none
    default: return .none
    }
  }

  /// Looks for what is alike once what was told has come, and again when it was corrected.
  private mutating func askAlike(_ complaint: Complaint) -> Reaction {
    let request = SuggestionRequest(complaint)
    guard !isOnlyToRead, request != askedAlike else { return .none }
    askedAlike = request
    return Reaction([.askQuietly(.suggest(request), key: "alike")])
  }
}
