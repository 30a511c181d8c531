/// What a unit has of its own in the calendar: its week, its days, its times with other hours.
public struct UnitCalendar: Equatable, Sendable {
  /// Nil keeps the standard week.
  public var weeklyHours: [Weekday: [OfficeHours]]?
  public var worksOnCollectiveLeave = false
  /// Days on which this unit alone is closed.
  public var freeDays: [Day: FreeDay] = [:]
  /// Days worked by special order, with the reason.
  public var worksOn: [Day: String] = [:]
  /// Times with other hours, by their first day.
  public var spans: [Day: HoursSpan] = [:]

  public init() {}

  public var isEmpty: Bool { self == UnitCalendar() }
}

extension Office {
  /// The calendar by which a unit's deadlines count.
  public func calendar(of unit: UnitID) -> WorkingCalendar { calendars[unit] ?? calendar }

  /// The years of free days that count as known: a year's decree names more than this many national holidays, so that
  /// one day that was added by hand makes no year known.
  static let fewestHolidays = 10

  /// The calendar of all free days alone; known are the years without a gap up to the last that has its decree.
  public static func calendar(
    of freeDays: [Day: FreeDay], with own: UnitCalendar = UnitCalendar()
  ) -> WorkingCalendar {
    var holidays: [Int: Int] = [:]
    for (day, free) in freeDays where free.kind == .nationalHoliday {
      holidays[day.year, default: 0] += 1
    }
    let known = Set(holidays.filter { $0.value >= fewestHolidays }.keys)
    var first = known.max() ?? 0
    while known.contains(first - 1) { first -= 1 }
    return WorkingCalendar(
      weeklyHours: own.weeklyHours ?? WorkingCalendar.standardWeek,
      freeDays: freeDays.merging(own.freeDays) { $1 },
      worksOnCollectiveLeave: own.worksOnCollectiveLeave, worksOn: Set(own.worksOn.keys),
      spans: Array(own.spans.values),
      knownFrom: Day(year: first, month: 1, day: 1) ?? .last,
      knownThrough: Day(year: known.max() ?? 0, month: 12, day: 31) ?? .first)
  }
}
