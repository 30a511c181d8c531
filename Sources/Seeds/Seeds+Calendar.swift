import Complaints

extension Seeds {
  /// National holidays and collective leave by day, as decreed or, where marked, estimated.
  public static let freeDays: [Day: FreeDay] = {
    let rows = SeedTable(PackageResources.holidays_csv).rows
    var days: [Day: FreeDay] = [:]
    for row in rows {
      guard let day = Day(iso: row["tanggal"]), let kind = kinds[row["jenis"]] else { continue }
      days[day] = FreeDay(kind: kind, name: row["nama"], estimated: row.flag("perkiraan"))
    }
    return days
  }()

  /// The calendar a new unit starts with: the city's office hours and all known free days.
  public static let calendar = WorkingCalendar(
    freeDays: freeDays, knownThrough: lastKnownDay)

  /// The end of the last year the list covers.
  private static let lastKnownDay: Day =
    freeDays.keys.max().flatMap { Day(year: $0.year, month: 12, day: 31) } ?? .first

  private static let kinds: [String: FreeDay.Kind] = [
    "libur_nasional": .nationalHoliday, "cuti_bersama": .collectiveLeave,
  ]
}
