import Complaints
import Replies
import TerminalUI
import Wording

/// An answer being written, with the reporter's words beside it.
public struct ReplyScreen: Screen {
  let id: ComplaintID
  let wantedKind: AnswerKind
  /// Whether the officer said why they write what a colleague has open.
  private(set) var hasTakenOver: Bool
  /// Whether a colleague has taken over what is written here.
  var wasTakenOver = false
  var file: ComplaintFile?
  var editor = TextEditor()
  /// Nil until the complaint has come.
  var draft: ReplyDraft?
  /// The blanks of the templates used, for their types and proposals.
  var blanks: [String: Blank] = [:]
  /// The blank being filled.
  var field: BlankField?
  /// The editor's revision when a template had just filled it: untouched, it may be replaced by another.
  var untouchedRevision: Int?
  /// What waits for a saving to come about.
  var pending: Pending?
  /// Whether the refusal of a sending has just named what happened meanwhile.
  var knowsNews = false
  var pane = ReviewPane()
  /// Whether the supervisor's remark was shown last.
  var isAtSentBackRemark = false
  /// Whether it was just said that the review holds the answer back.
  var wasHeldBack = false

  /// What is done once the draft is safe.
  enum Pending: Equatable, Sendable {
    case sayWhen, lastLook
  }

  public init(_ id: ComplaintID, kind: AnswerKind = .final, hasTakenOver: Bool = false) {
    self.hasTakenOver = hasTakenOver
    self.id = id
    wantedKind = kind
  }

  public var context: Context { .reply }
  public var isTyping: Bool { true }
  public var canPaste: Bool { !editor.clipboard.isEmpty }
  public var openComplaint: OpenComplaint? {
    file == nil ? nil : OpenComplaint(id, isWriting: !wasTakenOver)
  }
  public var wantsTicks: Bool { draft?.isDirty ?? false }

  public func situation(_ session: Session) -> Situation {
    Situation(
      context: .reply, session: session, target: file.map { Situation.Target($0.complaint) })
  }

  public mutating func begin(_ session: inout Session) -> Reaction {
    Reaction([.ask(.drafts), .ask(.file(id)), .askQuietly(.sentLately(besides: id), key: "sent")])
  }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .paste(let text): return paste(text, &session)
    case .command(let command): return run(command, &session)
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .outside(let reply, let request): return take(reply, to: request, &session)
    case .concluded(let conclusion, let consideration):
      conclude(conclusion, of: consideration)
      return .none
    case .resumed(let result): return resume(with: result, &session)
    case .changed: return Reaction([.askQuietly(.file(id), key: "file")])
    case .tick: return Reaction(draft?.isDue(at: session.now) == true ? saving(&session) : [])
    }
  }

  public mutating func lastWishes(_ session: inout Session) -> [DeskRequest] {
    guard draft?.isDirty == true else { return [] }
    return keeping(&session)
  }
}
