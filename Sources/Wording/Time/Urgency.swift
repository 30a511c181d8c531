import Complaints

/// How pressing a deadline is on a given day.
public enum Urgency: Equatable, Sendable {
  case late, today
  /// Later, but nine tenths, or three quarters, of the time are used up.
  case nearlyOver, mostlyOver
  case soon, later
  /// No deadline runs: met, closed or paused.
  case none

  /// Up to how many working days ahead a deadline counts as soon.
  public static let soonWorkingDays = 3
}

/// A deadline measured from a given day.
struct DueDistance {
  let day: Day
  let urgency: Urgency
  /// Calendar days from today, negative when past.
  let days: Int
  /// Working days between today and the due day, never negative.
  let workingDays: Int

  /// `due` is the first instant that is too late, so a day's deadline, which ends at 24:00, belongs to that day.
  init(
    due: Instant, at75: Instant? = nil, at90: Instant? = nil, today: Day, calendar: WorkingCalendar,
    offset: UTCOffset
  ) {
    func isPast(_ notice: Instant?) -> Bool { notice.map { $0.day(at: offset) <= today } ?? false }
    day = due.advanced(byMilliseconds: -1).day(at: offset)
    days = day - today
    workingDays = abs(calendar.workingDaysBetween(today, day))
    urgency =
      switch days {
      case ..<0: .late
      case 0: .today
      case _ where isPast(at90): .nearlyOver
      case _ where isPast(at75): .mostlyOver
      case _ where workingDays <= Urgency.soonWorkingDays: .soon
      default: .later
      }
  }
}
