/// The figures of a period: what a dashboard shows and a report says.
public struct Figures: Equatable, Sendable {
  public var period: Period
  public var today: Day
  public private(set) var counts: [Figure: Int]
  /// Working days from receipt to the first answer, of those first answered in the period.
  public private(set) var toFirstAnswer = Spread()
  /// Working days from receipt or reopening to settling, of those settled in the period.
  public private(set) var toSettle = Spread()
  /// Working days to each step taken in the period.
  public private(set) var toStep: [Step: Spread] = [:]
  /// The eight weeks up to the period's end, oldest first.
  public private(set) var weeks: [Week]
  public private(set) var rows: [Dimension: [String?: Row]] = [:]
  /// What was received in the period, by kelurahan and group of categories.
  public private(set) var places: [Place: Int] = [:]
  public private(set) var satisfaction = SatisfactionSums()

  /// What came in and what was closed in a week.
  public struct Week: Equatable, Sendable {
    public let first: Day
    public var received = 0
    public var closed = 0

    /// The days of the week that lie before the period's end.
    public var period: Period {
      Period(from: first, to: first + 6) ?? Period(.range, containing: first)
    }
  }

  /// The figures under one key of a dimension.
  public struct Row: Equatable, Sendable {
    public var received = 0
    public var answered = 0
    public var closed = 0
    public var answeredInTime = 0
    public var answeredLate = 0
    public var open = 0
    public var overdue = 0

    public init() {}

    public static let figures: [Figure] = [
      .received, .answered, .closed, .answeredInTime, .answeredLate, .open, .overdue,
    ]

    public subscript(figure: Figure) -> Int {
      get {
        switch figure {
        case .received: received
        case .answered: answered
        case .closed: closed
        case .answeredInTime: answeredInTime
        case .answeredLate: answeredLate
        case .open: open
        case .overdue: overdue
        default: 0
        }
      }
      set {
        switch figure {
        case .received: received = newValue
        case .answered: answered = newValue
        case .closed: closed = newValue
        case .answeredInTime: answeredInTime = newValue
        case .answeredLate: answeredLate = newValue
        case .open: open = newValue
        case .overdue: overdue = newValue
        default: break
        }
      }
    }
  }

  public struct Place: Hashable, Sendable {
    public let kelurahan: String?
    public let category: String?

    public init(kelurahan: String?, category: String?) {
      self.kelurahan = kelurahan
      self.category = category
    }
  }

  public subscript(figure: Figure) -> Int { counts[figure] ?? 0 }

  /// What of the answered was judged at all.
  public var answeredJudged: Int { self[.answeredInTime] + self[.answeredLate] }
}

extension Figures {
  /// The first day any figure of a period looks at.
  public static func earliest(for frame: FigureFrame) -> Day {
    min(frame.period.first, firstWeek(of: frame))
  }

  private static func firstWeek(of frame: FigureFrame) -> Day { frame.end.startOfWeek - 7 * 7 }

  /// Counts courses: all that were under way at any time from `earliest` on.
  public init(
    of courses: some Sequence<Course>, in frame: FigureFrame, by dimensions: Set<Dimension>
  ) {
    period = frame.period
    today = frame.today
    let first = Self.firstWeek(of: frame)
    weeks = (0..<8).map { Week(first: first + 7 * $0) }
    // Of the bands of age just one holds, found by counting days once.
    let singly = Figure.all.filter { !$0.isAge }
    var numbers = Array(repeating: 0, count: singly.count)
    var ages: [Figure.AgeBand: Int] = [:]
    counts = [:]
    for course in courses {
      countWeeks(course, upTo: frame.end)
      guard course.mayCount(in: frame) else { continue }
      for place in singly.indices where singly[place].counts(course, in: frame) {
        numbers[place] += 1
      }
      if Figure.open.counts(course, in: frame) {
        ages[Figure.AgeBand(workingDays: frame.age(of: course)), default: 0] += 1
      }
      measure(course, frame)
      countRows(course, frame, dimensions)
      if Figure.received.counts(course, in: frame) {
        let place = Place(kelurahan: course.kelurahan, category: course.key(of: .category))
        places[place, default: 0] += 1
      }
      if let ratings = course.ratings, Figure.rated.counts(course, in: frame) {
        satisfaction.add(ratings)
      }
    }
    counts = Dictionary(uniqueKeysWithValues: zip(singly, numbers))
    for band in Figure.AgeBand.allCases { counts[.aged(band)] = ages[band] ?? 0 }
  }

  private mutating func countWeeks(_ course: Course, upTo end: Day) {
    func week(of day: Day?) -> Int? {
      guard let day, day <= end, day >= weeks[0].first else { return nil }
      return (day - weeks[0].first) / 7
    }
    if course.nth == 1, let week = week(of: course.begun) { weeks[week].received += 1 }
    if course.outcome != nil, let week = week(of: course.ended) { weeks[week].closed += 1 }
  }

  private mutating func measure(_ course: Course, _ frame: FigureFrame) {
    func days(to day: Day?) -> Int? {
      guard let day, frame.period.contains(day) else { return nil }
      return frame.workingDays(of: course, to: day)
    }
    if course.nth == 1, let days = days(to: course.firstAnswered) { toFirstAnswer.add(days) }
    if let days = days(to: course.taken.settle) { toSettle.add(days) }
    for step in Course.Steps<Day>.all {
      if let days = days(to: course.taken[step]) { toStep[step, default: Spread()].add(days) }
    }
  }

  /// What a course counts for is found once, and its keys are made only where it counts for something.
  private mutating func countRows(
    _ course: Course, _ frame: FigureFrame, _ dimensions: Set<Dimension>
  ) {
    var row: Row?
    for figure in Row.figures where figure.counts(course, in: frame) {
      if row == nil { row = Row() }
      row?[figure] += 1
    }
    guard let row else { return }
    for dimension in dimensions {
      rows[dimension, default: [:]][course.key(of: dimension), default: Row()].add(row)
    }
  }
}

extension Course {
  /// Whether anything can count: it is still open at the end, or something happened since the period began.
  fileprivate func mayCount(in frame: FigureFrame) -> Bool {
    guard let ended else { return true }
    let first = min(frame.period.first, frame.end)
    let days = [
      begun, ended, firstAnswered, answered, taken.acknowledge, taken.verify, taken.followUp,
      taken.settle, taken.promised, forwarded, back, overridden, rated,
    ]
    return days.contains { $0.map { $0 >= first } ?? false }
  }
}

extension Figures {
  /// Adds the figures of another desk for the same period.
  public mutating func add(_ other: Figures) {
    counts.merge(other.counts, uniquingKeysWith: +)
    toFirstAnswer.add(other.toFirstAnswer)
    toSettle.add(other.toSettle)
    for (step, spread) in other.toStep { toStep[step, default: Spread()].add(spread) }
    for week in weeks.indices where other.weeks.indices.contains(week) {
      weeks[week].received += other.weeks[week].received
      weeks[week].closed += other.weeks[week].closed
    }
    for (dimension, theirs) in other.rows {
      for (key, row) in theirs { rows[dimension, default: [:]][key, default: Row()].add(row) }
    }
    places.merge(other.places, uniquingKeysWith: +)
    satisfaction.add(other.satisfaction)
  }
}

extension Figures.Row {
  mutating func add(_ other: Figures.Row) {
    for figure in Self.figures { self[figure] += other[figure] }
  }
}
