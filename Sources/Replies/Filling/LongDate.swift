import Complaints

/// A day as answers write it: `Jumat, 27 November 2026`.
public enum LongDate {
  public static func text(_ day: Day, names: CalendarNames = .indonesian) -> String {
    let (year, month, dayOfMonth) = day.date
    return "\(names.name(day.weekday)), \(dayOfMonth) \(names.name(month: month)) \(year)"
  }
}
