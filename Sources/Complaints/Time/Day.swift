/// A calendar day in the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Arithmetic saturates at both ends, so no count of days can overflow.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is 0.
  public let daysSince1970: Int32

  public static let first = Day(unchecked: -719_162)
  public static let last = Day(unchecked: 2_932_896)

  /// A day counted from 1970-01-01, held within `first ... last`.
  public init(daysSince1970 days: Int) {
    let low = Int(Day.first.daysSince1970)
    let high = Int(Day.last.daysSince1970)
    self.init(unchecked: Int32(min(max(days, low), high)))
  }

  private init(unchecked days: Int32) { daysSince1970 = days }

  /// The day with this date, or nil where there is none (30 February, month 13, year 0).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    // Years run from March, so the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(unchecked: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  /// The number of days in a month (1…12) of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Year, month 1…12 and day 1…31 in one computation.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSince1970) + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  public var year: Int { date.year }
  public var month: Int { date.month }
  public var day: Int { date.day }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(rawValue: floorModulo(Int(daysSince1970) + 3, 7) + 1) ?? .monday
  }

  /// The Monday of this day's week.
  public var startOfWeek: Day { self - (weekday.rawValue - 1) }

  public static func < (left: Day, right: Day) -> Bool { left.daysSince1970 < right.daysSince1970 }

  public static func + (day: Day, days: Int) -> Day {
    let (sum, overflow) = Int(day.daysSince1970).addingReportingOverflow(days)
    return overflow ? (days > 0 ? .last : .first) : Day(daysSince1970: sum)
  }

  public static func - (day: Day, days: Int) -> Day {
    let (difference, overflow) = Int(day.daysSince1970).subtractingReportingOverflow(days)
    return overflow ? (days > 0 ? .first : .last) : Day(daysSince1970: difference)
  }

  /// The calendar days from the right day to the left one.
  public static func - (left: Day, right: Day) -> Int {
    Int(left.daysSince1970) - Int(right.daysSince1970)
  }
}

func floorDivide(_ value: Int, _ divisor: Int) -> Int {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}

func floorModulo(_ value: Int, _ divisor: Int) -> Int {
  let remainder = value % divisor
  return remainder < 0 ? remainder + divisor : remainder
}
