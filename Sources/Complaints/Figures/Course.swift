/// One course of handling: from a complaint's receipt, or a reopening, to the end it came to.
///
/// All figures are counted over courses, so that what a month came to stays what it was when a complaint comes back
/// later. Days are those of the unit's own clock.
public struct Course: Equatable, Sendable {
  public var complaint: ComplaintID
  /// 1 begins with the receipt, each later one with a reopening.
  public var nth: Int
  public var unit: UnitID
  /// Who handled it last in this course.
  public var officer: OfficerID?
  public var category: String?
  public var kelurahan: String?
  public var channel: Channel
  public var classification: Classification
  public var isImported = false
  /// The tray it lies in, if it is the newest course.
  public var tray: Tray
  public var begun: Day
  /// When it was closed, or reopened before it was.
  public var ended: Day?
  /// Nil as long as it is not closed.
  public var outcome: Outcome?
  /// When the first answer of any kind was delivered in it.
  public var firstAnswered: Day?
  /// When its final answer was delivered.
  public var answered: Day?
  /// When each step was taken in it.
  public var taken = Steps<Day>()
  /// Whether each step was taken in time; nil where nothing says so.
  public var inTime = Steps<Bool>()
  /// Whether its closing kept the judgement of its own time.
  public var isJudged = false
  /// When it was forwarded last, and when that ended: it came back, or was answered or closed here.
  public var forwarded: Day?
  public var back: Day?
  /// Whether a deadline has passed, told only of what is still open.
  public var isOverdue = false
  public var cause: Cause?
  /// Whether the closing notes what was changed so that it does not happen again.
  public var isImproved = false
  /// When an answer last went out against the review, with a reason.
  public var overridden: Day?
  public var rated: Day?
  public var ratings: Ratings?

  /// A value for each step the desk must take.
  public struct Steps<Value: Equatable & Sendable>: Equatable, Sendable {
    public var acknowledge: Value?
    public var verify: Value?
    public var followUp: Value?
    public var settle: Value?
    /// What was promised in an answer.
    public var promised: Value?

    public init() {}

    public static var all: [Step] { [.acknowledge, .verify, .followUp, .settle, .promised] }

    public subscript(step: Step) -> Value? {
      get {
        switch step {
        case .acknowledge: acknowledge
        case .verify: verify
        case .followUp: followUp
        case .settle: settle
        case .promised: promised
        default: nil
        }
      }
      set {
        switch step {
        case .acknowledge: acknowledge = newValue
        case .verify: verify = newValue
        case .followUp: followUp = newValue
        case .settle: settle = newValue
        case .promised: promised = newValue
        default: break
        }
      }
    }
  }

  public init(
    complaint: ComplaintID, nth: Int, unit: UnitID, channel: Channel,
    classification: Classification, tray: Tray, begun: Day
  ) {
    self.complaint = complaint
    self.nth = nth
    self.unit = unit
    self.channel = channel
    self.classification = classification
    self.tray = tray
    self.begun = begun
  }

  /// Whether it was under way at the end of a day.
  public func isOpen(on day: Day) -> Bool { begun <= day && ended.map { $0 > day } ?? true }

  /// Whether another agency had it at the end of a day.
  public func isAway(on day: Day) -> Bool {
    guard isOpen(on: day), let forwarded, forwarded <= day else { return false }
    return back.map { $0 > day } ?? true
  }
}
