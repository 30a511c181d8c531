/// A complaint as its entries have made it: the fold of its part of the journal.
public struct Complaint: Equatable, Sendable {
  public let id: ComplaintID
  public var number: ComplaintNumber
  public var unit: UnitID
  public var received: Instant
  public var channel: Channel = .walkIn
  public var classification: Classification = .complaint
  public var category: String?
  public var kelurahan: String?
  public var identity: ReporterIdentity = .open
  /// The way the reporter wants the answer; nil leaves it to the channel.
  public var repliesBy: DeliveryWay?
  public var isSecret = false
  public var isEmergency = false
  public var accused: OfficerID?

  public var status: Status = .received
  public var outcome: Outcome?
  public var assignee: OfficerID?
  /// The newest answer that was recorded but not yet delivered.
  public var undelivered: PendingAnswer?
  /// An answer that waits for a supervisor's word.
  public var submission: Submission?
  /// The newest answer a supervisor gave back, until its author writes anew.
  public var sentBack: SentBack?
  /// A supervisor's word that its addressee has not read yet.
  public var advice: Advice?
  /// What the citizen answered to the survey after the closing.
  public var ratings: Ratings?
  /// The newest answer that was delivered.
  public var lastDelivered: DeliveredAnswer?
  public var forward: Forward?
  /// Whether the reporter or an agency has spoken since the desk last did.
  public var hasNews = false
  public var wasReopened = false
  public var lead: ComplaintID?
  public var duplicateOf: ComplaintID?
  public var importRun: ImportID?

  public var verifiedAt: Instant?
  /// When the first answer of any kind was delivered.
  public var acknowledgedAt: Instant?
  /// When the first interim or final answer was delivered, or the complaint was forwarded.
  public var followedUpAt: Instant?
  /// When the final answer was delivered, or the complaint closed.
  public var settledAt: Instant?
  public var closedAt: Instant?
  /// The times during which the clock stood still; the last may be open.
  public var pauses: [Pause] = []
  /// Until when the reporter is asked to complete, or a conditional settlement rests.
  public var until: Day?
  /// What the newest answer promised that promised anything.
  public var promise: Promise?
  /// A closing in silence was taken back: it does not end in silence until another answer is delivered.
  public var isKeptOpen = false
  /// The due instants its closing was judged by.
  public var judged: [Step: Instant] = [:]

  /// Kept because it is in dispute: nothing of it is erased until that is over.
  public var isHeld = false
  /// When the words were last erased; nil where they never were.
  public var erasedAt: Instant?

  /// Text and identity; empty where it was erased or never given.
  public var words = Words()
  /// The sequence of the newest entry.
  public var version: Int64

  public init(
    id: ComplaintID, number: ComplaintNumber, unit: UnitID, received: Instant, version: Int64
  ) {
    self.id = id
    self.number = number
    self.unit = unit
    self.received = received
    self.version = version
  }
}

/// An answer on its way: recorded as given, not yet in the reporter's hands.
public struct PendingAnswer: Equatable, Sendable {
  public var entry: Int64
  public var kind: AnswerKind
  public var officer: OfficerID?
  public var at: Instant
  public var way: DeliveryWay?
  public var promised: Day?
}

/// A day that a delivered answer promised.
public struct Promise: Equatable, Sendable {
  public var day: Day
  public var given: Instant
  /// When the next news or the final answer was delivered, or the complaint closed.
  public var kept: Instant?

  public init(day: Day, given: Instant, kept: Instant? = nil) {
    self.day = day
    self.given = given
    self.kept = kept
  }
}

/// An answer laid before a supervisor.
public struct Submission: Equatable, Sendable {
  public var entry: Int64
  public var kind: AnswerKind
  public var way: DeliveryWay?
  public var officer: OfficerID?
  public var at: Instant
}

/// An answer a supervisor gave back with a remark.
public struct SentBack: Equatable, Sendable {
  /// The entry with the remark, and the one with the text it is about.
  public var entry: Int64
  public var submission: Int64
  public var officer: OfficerID?
  public var at: Instant
}

/// What a supervisor said to the one who handles a complaint.
public struct Advice: Equatable, Sendable {
  public var entry: Int64
  public var from: OfficerID?
  public var to: OfficerID
  public var at: Instant
}

/// An answer the reporter has.
public struct DeliveredAnswer: Equatable, Sendable {
  public var kind: AnswerKind
  public var way: DeliveryWay?
  public var at: Instant

  public init(kind: AnswerKind, way: DeliveryWay?, at: Instant) {
    self.kind = kind
    self.way = way
    self.at = at
  }
}

/// Where a complaint was sent on to.
public struct Forward: Equatable, Sendable {
  public var agency: String
  public var at: Instant
}

/// A time during which the reporter was asked for details and the clock stood still.
public struct Pause: Equatable, Sendable {
  public var from: Instant
  public var to: Instant?

  public init(from: Instant, to: Instant?) {
    self.from = from
    self.to = to
  }
}
