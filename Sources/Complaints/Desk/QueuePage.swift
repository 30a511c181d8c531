/// A complaint as one row of a list: what may be seen of it by the officer who asked.
public struct QueueRow: Equatable, Sendable {
  public var id: ComplaintID
  public var number: ComplaintNumber
  /// Empty where the officer may not read it.
  public var subject: String
  /// The reporter as lists show them; empty when nameless, withheld or secret.
  public var reporter: String
  public var status: Status
  public var outcome: Outcome?
  public var nextStep: NextStep
  /// The earliest unmet deadline; nil while paused, settled or closed.
  public var due: Instant?
  /// The step that is due then.
  public var dueStep: Step?
  /// From when three quarters, and nine tenths, of its time are used up.
  public var at75: Instant?
  public var at90: Instant?
  public var isPaused: Bool
  public var received: Instant
  public var channel: Channel
  public var classification: Classification
  public var category: String?
  public var kelurahan: String?
  public var assignee: OfficerID?
  public var isSecret: Bool
  public var identity: ReporterIdentity
  public var isEmergency: Bool
  public var wasReopened: Bool
  /// How many reporters stand behind it: itself and those joined to it.
  public var reporters: Int
  public var externalNumber: String?
  public var version: Int64

  public init(
    id: ComplaintID, number: ComplaintNumber, subject: String, reporter: String, status: Status,
    outcome: Outcome?, nextStep: NextStep, due: Instant?, dueStep: Step? = nil,
    at75: Instant? = nil, at90: Instant? = nil, isPaused: Bool, received: Instant,
    channel: Channel, classification: Classification, category: String?, kelurahan: String?,
    assignee: OfficerID?, isSecret: Bool, identity: ReporterIdentity, isEmergency: Bool,
    wasReopened: Bool, reporters: Int, externalNumber: String?, version: Int64
  ) {
    self.id = id
    self.number = number
    self.subject = subject
    self.reporter = reporter
    self.status = status
    self.outcome = outcome
    self.nextStep = nextStep
    self.due = due
    self.dueStep = dueStep
    self.at75 = at75
    self.at90 = at90
    self.isPaused = isPaused
    self.received = received
    self.channel = channel
    self.classification = classification
    self.category = category
    self.kelurahan = kelurahan
    self.assignee = assignee
    self.isSecret = isSecret
    self.identity = identity
    self.isEmergency = isEmergency
    self.wasReopened = wasReopened
    self.reporters = reporters
    self.externalNumber = externalNumber
    self.version = version
  }
}

/// A place in an ordered queue: the order's key, then the id.
public struct QueueCursor: Hashable, Sendable {
  public var key: Int64
  public var id: ComplaintID

  public init(key: Int64, id: ComplaintID) {
    self.key = key
    self.id = id
  }
}

/// What one can jump to in a queue, whatever its order.
public enum QueueLandmark: Equatable, Sendable {
  case number(ComplaintNumber)
  /// A day of the deadline, of the closing, or of the receipt, as the queue is ordered.
  case day(Day)
}

/// A wish for one page of a queue.
public struct QueueRequest: Equatable, Sendable {
  /// Where the page lies.
  public enum Place: Equatable, Sendable {
    case first, last
    case after(QueueCursor)
    case before(QueueCursor)
    /// The page that begins with the row at or after this place; used to read a page again.
    case from(QueueCursor)
    /// The page that begins at a number or a day, or at the first row behind where it would stand.
    case at(QueueLandmark)
    /// The page behind a key of the order, up to which was looked before.
    case behind(Int64)
  }

  public var queue: Queue
  public var order: QueueOrder
  public var filter: QueueFilter
  public var place: Place
  public var limit: Int
  /// The officer's day, by which `overdue` is told.
  public var today: Day

  public init(
    queue: Queue, order: QueueOrder = .deadline, filter: QueueFilter = QueueFilter(),
    place: Place = .first, limit: Int, today: Day
  ) {
    self.queue = queue
    self.order = order
    self.filter = filter
    self.place = place
    self.limit = limit
    self.today = today
  }
}

/// One page of a queue, in the queue's order.
public struct QueuePage: Equatable, Sendable {
  public var rows: [QueueRow]
  public var cursors: [QueueCursor]
  public var hasEarlier: Bool
  public var hasLater: Bool
  /// The key of the order up to which was looked, where the page is not full and more may stand behind; nil elsewhere.
  public var lookedTo: Int64?
  /// Who is writing an answer to one of these, beside the officer who asked.
  public var writers: [ComplaintID: OfficerID] = [:]

  public init(rows: [QueueRow], cursors: [QueueCursor], hasEarlier: Bool, hasLater: Bool) {
    self.rows = rows
    self.cursors = cursors
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }
}
