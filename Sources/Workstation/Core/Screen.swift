import Complaints
import TerminalUI

/// One screen: a plain value that reacts to events and draws itself.
///
/// It does no I/O: what it wants done it returns as wishes, and answers come back as events.
public protocol Screen: Sendable {
  /// Which keys and commands hold here.
  var context: Context { get }
  /// Whether letters are text here rather than commands.
  var isTyping: Bool { get }
  /// Whether it is drawn over the screen below rather than instead of it.
  var isOverlay: Bool { get }
  /// Whether keys pressed before it was painted must not reach it.
  var wantsFreshKeys: Bool { get }
  /// Whether something was copied here that Ctrl-V can put in.
  var canPaste: Bool { get }
  /// The complaint that is open here, which colleagues are told of.
  var openComplaint: OpenComplaint? { get }
  /// Whether it wants to be called back about time passing, a few times a second.
  var wantsTicks: Bool { get }
  /// What commands here would act on.
  func situation(_ session: Session) -> Situation
  /// Called once, when it becomes the top screen.
  mutating func begin(_ session: inout Session) -> Reaction
  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction
  /// What must be saved when the program is ended from outside.
  mutating func lastWishes(_ session: inout Session) -> [DeskRequest]
  /// Draws itself; it may remember the layout, by which the next key is understood.
  mutating func draw(on canvas: inout Canvas, _ session: Session)
}

extension Screen {
  public var isTyping: Bool { false }
  public var isOverlay: Bool { false }
  public var wantsFreshKeys: Bool { false }
  public var wantsTicks: Bool { false }
  public var canPaste: Bool { false }
  public var openComplaint: OpenComplaint? { nil }
  public func situation(_ session: Session) -> Situation {
    Situation(context: context, session: session)
  }
  public mutating func begin(_ session: inout Session) -> Reaction { .none }
  public mutating func lastWishes(_ session: inout Session) -> [DeskRequest] { [] }
}

/// A complaint before an officer's eyes, and whether they are writing to its reporter.
public struct OpenComplaint: Equatable, Sendable {
  public var id: ComplaintID
  public var isWriting: Bool

  public init(_ id: ComplaintID, isWriting: Bool) {
    self.id = id
    self.isWriting = isWriting
  }
}

/// What a screen is told.
public enum Event: Sendable {
  /// A key that is no command here.
  case key(Key)
  case paste(String)
  case command(CommandID)
  case reply(DeskReply, to: DeskRequest)
  case outside(OutsideReply, to: OutsideRequest)
  case concluded(Conclusion, of: Consideration)
  /// The screen above it ended, with a result or without.
  case resumed(LayerResult?)
  /// Somebody, here or elsewhere, changed the store.
  case changed
  case tick
}

/// What a screen above hands back to the one that opened it.
public enum LayerResult: Sendable {
  case text(String)
  case choice(Int)
  case code(String)
  /// The same, and the form goes on to its next field.
  case codeAndOn(String)
  case confirmed
  case complaint(ComplaintID)
  case command(CommandID)
  case filter(QueueFilter, QueueOrder)
  case landmark(QueueLandmark)
  /// The desk itself, at this queue: the screens between are left.
  case queue(Queue)
  case performed(Performed)
  /// Why something is done all the same.
  case reason(String)
  case period(Period)
  case report(ReportData)
  /// A piece of an answer to be put in where one writes.
  case passage(String)
}

/// What a screen wants done, and where it leads.
public struct Reaction: Sendable {
  public var wishes: [Wish]
  public var move: Move

  public init(_ wishes: [Wish] = [], _ move: Move = .stay) {
    self.wishes = wishes
    self.move = move
  }

  public static let none = Reaction()
  public static func ask(_ request: DeskRequest) -> Reaction { Reaction([.ask(request)]) }
  public static func push(_ screen: any Screen) -> Reaction { Reaction([], .push(screen)) }
  public static func replace(_ screen: any Screen) -> Reaction { Reaction([], .replace(screen)) }
  public static func pop(_ result: LayerResult? = nil) -> Reaction { Reaction([], .pop(result)) }

  public func and(_ wish: Wish) -> Reaction { Reaction(wishes + [wish], move) }
}

public enum Move: Sendable {
  case stay
  case push(any Screen)
  case replace(any Screen)
  case pop(LayerResult?)
  case popToRoot
  case quit
}

/// Something wished of the world; the answer comes back to the screen that wished it.
public enum Wish: Equatable, Sendable {
  /// Keys wait until the answer is there.
  case ask(DeskRequest)
  /// Keys go on meanwhile; a newer wish with the same key supersedes one not yet begun.
  case askQuietly(DeskRequest, key: String)
  /// Thought through beside the loop; a newer one with the same key supersedes one not yet begun.
  case consider(Consideration, key: String)
  case outside(OutsideRequest)
}
