/// The names of weekdays and months in one language; every date a person reads or types uses these.
public struct CalendarNames: Hashable, Sendable {
  /// Seven names each, Monday first.
  public let weekdays: [String]
  public let shortWeekdays: [String]
  /// Twelve names each, January first.
  public let months: [String]
  public let shortMonths: [String]

  public func name(_ weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }
  public func shortName(_ weekday: Weekday) -> String { shortWeekdays[weekday.rawValue - 1] }

  /// The name of a month 1…12, "" for any other number.
  public func name(month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : ""
  }

  public func shortName(month: Int) -> String {
    shortMonths.indices.contains(month - 1) ? shortMonths[month - 1] : ""
  }

  public static let indonesian = CalendarNames(
    weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    shortWeekdays: ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"],
    months: [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
    ])

  public static let english = CalendarNames(
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ])
}
