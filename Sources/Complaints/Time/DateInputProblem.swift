/// Why something typed into a date blank names no day.
public enum DateInputProblem: Error, Hashable, Sendable {
  case empty
  /// Not understood at all; carries the first word that was not.
  case notADate(String)
  /// A day of the month alone.
  case missingMonth(day: Int)
  /// A month number past 12, as in `11/27`, which reads as the 11th of month 27.
  case noSuchMonth(Int)
  /// A day that month does not have; `year` where the year matters.
  case noSuchDay(day: Int, month: Int, year: Int)
  /// The weekday typed beside the date is not the weekday of that date.
  case weekdayDiffers(typed: Weekday, actual: Weekday, day: Day)
  /// `minggu depan` is "next Sunday" to some and "next week" to others.
  case nextWeekOrSunday
  /// A weekday of this week that has passed (`senin ini` on a Wednesday).
  case passedThisWeek(Weekday)
  /// More days than a promise can reach (`99999 hk`).
  case tooFar
}
