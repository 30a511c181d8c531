/// The days and hours a unit works: its weekly pattern, its free days and its exceptions.
///
/// Counting takes time in the logarithm of the exceptions, however far a range reaches.
public struct WorkingCalendar: Hashable, Sendable {
  public let weeklyHours: [Weekday: [OfficeHours]]
  public let freeDays: [Day: FreeDay]
  public let worksOnCollectiveLeave: Bool
  /// Days worked by special order, whatever else says they are free.
  public let worksOn: Set<Day>
  /// Times with other hours, by their first day.
  public let spans: [HoursSpan]
  /// The first and the last day for which the holidays are known; counts beyond may still move.
  public let knownFrom: Day
  public let knownThrough: Day

  private let patternOfWeek: [Bool]
  private let patternPerWeek: Int
  /// Days of the pattern that are not worked, and days outside it that are; both ascending.
  private let taken: [Int32]
  private let added: [Int32]

  /// A calendar of a unit.
  ///
  /// A week without any hours would let no deadline ever end: it is read as `standardWeek`.
  public init(
    weeklyHours: [Weekday: [OfficeHours]] = WorkingCalendar.standardWeek,
    freeDays: [Day: FreeDay] = [:],
    worksOnCollectiveLeave: Bool = false,
    worksOn: Set<Day> = [],
    spans: [HoursSpan] = [],
    knownFrom: Day = .first,
    knownThrough: Day
  ) {
    let open = weeklyHours.filter { !$0.value.isEmpty }
    let hours = (open.isEmpty ? WorkingCalendar.standardWeek : open)
      .mapValues { $0.sorted { $0.opens < $1.opens } }
    self.weeklyHours = hours
    self.freeDays = freeDays
    self.worksOnCollectiveLeave = worksOnCollectiveLeave
    self.worksOn = worksOn
    self.spans = spans.sorted { $0.from < $1.from }
    self.knownFrom = knownFrom
    self.knownThrough = knownThrough
    patternOfWeek = Weekday.allCases.map { hours[$0] != nil }
    patternPerWeek = hours.count
    taken =
      freeDays.compactMap { day, free in
        hours[day.weekday] != nil && !worksOn.contains(day)
          && !(worksOnCollectiveLeave && free.kind == .collectiveLeave) ? day.daysSince1970 : nil
      }.sorted()
    added = worksOn.compactMap { hours[$0.weekday] == nil ? $0.daysSince1970 : nil }.sorted()
  }

  /// Monday to Thursday 07.30–16.30, Friday 07.30–14.30, with the midday breaks (SE Walikota 800.1.6.2/54/2023).
  public static let standardWeek: [Weekday: [OfficeHours]] = {
    func span(_ from: (Int, Int), _ to: (Int, Int)) -> OfficeHours? {
      ClockTime(hour: from.0, minute: from.1).flatMap { opens in
        ClockTime(hour: to.0, minute: to.1).flatMap { OfficeHours(opens: opens, closes: $0) }
      }
    }
    let long = [span((7, 30), (12, 0)), span((13, 0), (16, 30))].compactMap { $0 }
    let friday = [span((7, 30), (11, 30)), span((13, 0), (14, 30))].compactMap { $0 }
    return [.monday: long, .tuesday: long, .wednesday: long, .thursday: long, .friday: friday]
  }()

  public func isWorkingDay(_ day: Day) -> Bool { reasonFree(day).isWorking }

  /// What the day is, and for a free one why it is free.
  public func reasonFree(_ day: Day) -> DayKind {
    let inPattern = patternOfWeek[day.weekday.rawValue - 1]
    if worksOn.contains(day) { return inPattern && freeDays[day] == nil ? .working : .extraWorking }
    guard let free = freeDays[day] else { return inPattern ? .working : .weekend }
    guard worksOnCollectiveLeave, free.kind == .collectiveLeave else { return .holiday(free) }
    return inPattern ? .workedLeave(free) : .weekend
  }

  /// Whether the holidays of this day's time are known.
  public func isKnown(_ day: Day) -> Bool { knownFrom <= day && day <= knownThrough }

  /// Whether the holidays of a year are known.
  public func isKnown(year: Int) -> Bool { Day(year: year, month: 7, day: 1).map(isKnown) ?? false }

  /// The years among these days for which the holidays are not known, ascending.
  public func unknownYears(from first: Day, through last: Day) -> [Int] {
    guard first <= last else { return [] }
    return (first.year...last.year).filter { year in
      !isKnown(max(first, Day(year: year, month: 1, day: 1) ?? first))
        || !isKnown(min(last, Day(year: year, month: 12, day: 31) ?? last))
    }
  }

  /// The hours of a day by its weekday, whether it is worked or not; empty where none are set.
  public func hours(on day: Day) -> [OfficeHours] {
    let span = spans.last { $0.from <= day && day <= $0.through }
    return span?.hours[day.weekday] ?? weeklyHours[day.weekday] ?? []
  }

  /// The same calendar with these free days added or replaced.
  public func adding(_ more: [Day: FreeDay]) -> WorkingCalendar {
    WorkingCalendar(
      weeklyHours: weeklyHours, freeDays: freeDays.merging(more) { $1 },
      worksOnCollectiveLeave: worksOnCollectiveLeave, worksOn: worksOn, spans: spans,
      knownFrom: knownFrom, knownThrough: knownThrough)
  }

  /// A count that grows by one with every working day, up to and including this one.
  func position(_ day: Day) -> Int {
    let sinceMonday = Int(day.daysSince1970) + 3
    let week = floorDivide(sinceMonday, 7)
    let rest = patternOfWeek[...floorModulo(sinceMonday, 7)].count { $0 }
    return week * patternPerWeek + rest - count(taken, through: day) + count(added, through: day)
  }

  /// The first day whose position reaches the wanted one.
  func firstDay(reaching wanted: Int, from near: Day) -> Day {
    let reach = min(abs(wanted - position(near)), 10_000_000) + taken.count + 1
    var low = near - (reach + 1) * 7
    var high = near + (reach + 1) * 7
    while low < high {
      let middle = low + (high - low) / 2
      if position(middle) >= wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func count(_ days: [Int32], through day: Day) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day.daysSince1970 { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
