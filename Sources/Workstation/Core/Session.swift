import Complaints
import TerminalUI
import Wording

/// What every screen may know and change: who works, with what, when, and what was last said to them.
public struct Session: Sendable {
  public var wording: Wording
  public var officer: Officer
  public var office: Office
  public var offset: UTCOffset
  public var now: Instant
  public var size: Size
  public var isReadOnly: Bool
  /// Whether the disk was full when something was to be saved last.
  public var lacksRoom = false
  /// What the program waits for, when that takes so long that it is said.
  public var delay: Delay?
  /// Whether this is the store of sample data, which every screen then says.
  public var isSample: Bool
  public var counts = QueueCounts()
  public var drafts: [Draft] = []
  public private(set) var notice: Notice?
  /// The last fifty things said, newest last.
  public private(set) var said: [Notice] = []
  /// Where identifiers come from; a test gives its own.
  public var randomness: any RandomNumberGenerator & Sendable

  public init(
    wording: Wording, officer: Officer, office: Office, now: Instant, size: Size,
    isReadOnly: Bool = false, isSample: Bool = false,
    randomness: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
  ) {
    self.wording = wording
    self.officer = officer
    self.office = office
    self.offset = office.offset(of: officer.unit)
    self.now = now
    self.size = size
    self.isReadOnly = isReadOnly
    self.isSample = isSample
    self.randomness = randomness
  }

  /// What takes long.
  public enum Delay: Equatable, Sendable {
    case reading, saving
    /// Somebody else's saving, by whom.
    case holder(String)
  }

  public var today: Day { now.day(at: offset) }

  /// The calendar by which this officer's days are counted.
  public var calendar: WorkingCalendar { office.calendar(of: officer.unit) }

  public var unit: ServiceUnit? { office.units[officer.unit] }

  /// An identifier made now.
  public mutating func newID<Owner>() -> Identifier<Owner> {
    Identifier(at: now, using: &randomness)
  }

  /// An act of this officer under a new action id.
  public mutating func act(
    _ action: Action, on complaint: ComplaintID?, seen: Int64, draft: DraftID? = nil,
    id: ActionID? = nil
  ) -> DeskRequest {
    .perform(
      ActRequest(
        id: id ?? newID(), action: action, complaint: complaint, seen: seen, officer: officer.id,
        draft: draft))
  }
}

/// Something said to the officer on the message line.
public struct Notice: Equatable, Sendable {
  /// Either stands until the next key; Esc on a refusal only takes it away.
  public enum Kind: Equatable, Sendable {
    case notice, refusal
  }

  /// Where Enter leads as long as the message stands.
  public enum Way: Equatable, Sendable {
    case complaint(ComplaintID)
    case command(CommandID)
    case queue(Queue)
  }

  /// A complaint as an act left it, so that undoing takes back that act and nothing newer.
  public struct Act: Equatable, Sendable {
    public var complaint: ComplaintID
    public var version: Int64
  }

  public var kind: Kind
  public var text: String
  public var at: Instant
  public var onEnter: Way?
  /// What the undo key takes back as long as the message stands.
  public var undoes: [Act] = []
}

extension Session {
  public mutating func tell(
    _ text: String, onEnter way: Notice.Way? = nil, undoing acts: [Notice.Act] = []
  ) {
    say(Notice(kind: .notice, text: text, at: now, onEnter: way, undoes: acts))
  }

  /// Puts something among the last messages without taking the line from what stands there.
  public mutating func note(_ text: String) {
    said = (said + [Notice(kind: .notice, text: text, at: now)]).suffix(50)
  }

  public mutating func refuse(
    _ text: String, onEnter way: Notice.Way? = nil, undoing acts: [Notice.Act] = []
  ) {
    say(Notice(kind: .refusal, text: text, at: now, onEnter: way, undoes: acts))
  }

  public mutating func clearNotice() { notice = nil }

  /// Somebody else begins to work: what was said and counted for whoever worked before is forgotten.
  mutating func begin(_ officer: Officer, in office: Office, drafts: [Draft]) {
    self.officer = officer
    self.office = office
    offset = office.offset(of: officer.unit)
    self.drafts = drafts
    counts = QueueCounts()
    notice = nil
    said = []
  }

  private mutating func say(_ said: Notice) {
    notice = said
    self.said = (self.said + [said]).suffix(50)
  }
}
