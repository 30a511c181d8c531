/// Something that is counted: one definition for the number and for the list behind it.
///
/// `docs/figures.md` says each in words.
public enum Figure: Hashable, Sendable {
  // What happened in the period.
  case received, firstAnswered, answered, settled, closed, reopened, forwarded, rated, improved,
    overridden
  case closedAs(Outcome)
  case caused(Cause)
  /// Answered in the period, and settled in time or late.
  case answeredInTime, answeredLate
  /// Answered in the period, and judged at all.
  case answeredJudged
  /// A step taken in the period, in time or late.
  case inTime(Step)
  case late(Step)
  // How it stood at the period's end, or stands now.
  case open, notReturned
  case aged(AgeBand)
  // How it stands now.
  case overdue, awaitingApproval, undelivered

  /// How long what is open has been so, in working days.
  public enum AgeBand: Int, CaseIterable, Sendable {
    case upTo5, upTo14, upTo60, longer

    public init(workingDays: Int) {
      switch workingDays {
      case ...5: self = .upTo5
      case ...14: self = .upTo14
      case ...60: self = .upTo60
      default: self = .longer
      }
    }
  }

  public static let all: [Figure] =
    [
      .received, .firstAnswered, .answered, .settled, .closed, .reopened, .forwarded, .rated,
      .improved, .overridden, .answeredInTime, .answeredLate, .answeredJudged, .open, .notReturned,
      .overdue, .awaitingApproval,
      .undelivered,
    ] + Outcome.allCases.map(Figure.closedAs) + Cause.allCases.map(Figure.caused)
    + AgeBand.allCases.map(Figure.aged) + Course.Steps<Day>.all.map(Figure.inTime)
    + Course.Steps<Day>.all.map(Figure.late)

  /// The figure's name in files, such as `closed.resolved`.
  public var code: String {
    switch self {
    case .received: "received"
    case .answered: "answered"
    case .firstAnswered: "firstAnswered"
    case .settled: "settled"
    case .answeredJudged: "answered.judged"
    case .closed: "closed"
    case .reopened: "reopened"
    case .forwarded: "forwarded"
    case .rated: "rated"
    case .improved: "improved"
    case .overridden: "overridden"
    case .closedAs(let outcome): "closed.\(outcome.rawValue)"
    case .caused(let cause): "cause.\(cause.rawValue)"
    case .answeredInTime: "answered.inTime"
    case .answeredLate: "answered.late"
    case .inTime(let step): "inTime.\(step.rawValue)"
    case .late(let step): "late.\(step.rawValue)"
    case .open: "open"
    case .notReturned: "notReturned"
    case .aged(let band): "open.\(band)"
    case .overdue: "overdue"
    case .awaitingApproval: "awaitingApproval"
    case .undelivered: "undelivered"
    }
  }

  var isAge: Bool { if case .aged = self { true } else { false } }

  /// Whether it can only be told of the present.
  public var isOfNow: Bool {
    switch self {
    case .overdue, .awaitingApproval, .undelivered: true
    default: false
    }
  }
}

extension Figure {
  /// Whether a course counts for it.
  public func counts(_ course: Course, in frame: FigureFrame) -> Bool {
    let period = frame.period
    func within(_ day: Day?) -> Bool { day.map { period.contains($0) } ?? false }
    switch self {
    case .received: return course.nth == 1 && period.contains(course.begun)
    case .reopened: return course.nth > 1 && period.contains(course.begun)
    case .answered: return within(course.answered)
    case .firstAnswered: return course.nth == 1 && within(course.firstAnswered)
    case .settled: return within(course.taken.settle)
    case .answeredJudged: return within(course.answered) && course.inTime.settle != nil
    case .answeredInTime: return within(course.answered) && course.inTime.settle == true
    case .answeredLate: return within(course.answered) && course.inTime.settle == false
    case .closed: return course.outcome != nil && within(course.ended)
    case .closedAs(let outcome): return course.outcome == outcome && within(course.ended)
    case .caused(let cause): return course.cause == cause && within(course.ended)
    case .improved: return course.isImproved && course.outcome != nil && within(course.ended)
    case .forwarded: return within(course.forwarded)
    case .rated: return course.ratings != nil && within(course.rated)
    case .overridden: return within(course.overridden)
    case .inTime(let step): return course.inTime[step] == true && within(course.taken[step])
    case .late(let step): return course.inTime[step] == false && within(course.taken[step])
    case .open: return course.isOpen(on: frame.end)
    case .notReturned: return course.isAway(on: frame.end)
    case .aged(let band):
      return course.isOpen(on: frame.end) && AgeBand(workingDays: frame.age(of: course)) == band
    case .overdue: return frame.isRunning && course.isOpen(on: frame.end) && course.isOverdue
    case .awaitingApproval:
      return frame.isRunning && course.isOpen(on: frame.end) && course.tray == .approval
    case .undelivered:
      return frame.isRunning && course.isOpen(on: frame.end) && course.tray == .undelivered
    }
  }
}

/// The period that is counted, seen from a day, with the calendars that count working days.
public struct FigureFrame: Sendable {
  public let period: Period
  public let today: Day
  private let office: Office

  public init(_ period: Period, today: Day, office: Office) {
    self.period = period
    self.today = today
    self.office = office
  }

  /// The day whose end the standing figures tell: the period's last, or today.
  public var end: Day { min(period.last, today) }

  /// Whether the period reaches today, so that it can tell how things stand now.
  public var isRunning: Bool { period.contains(today) }

  /// The working days of its unit after a course began, through a day.
  func workingDays(of course: Course, to day: Day) -> Int {
    office.calendar(of: course.unit).workingDaysBetween(course.begun, day)
  }

  /// The working days a course has been under way at the end.
  func age(of course: Course) -> Int { workingDays(of: course, to: end) }
}
