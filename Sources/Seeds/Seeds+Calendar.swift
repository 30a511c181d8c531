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
  public static let calendar = Office.calendar(of: freeDays)

  private static let kinds: [String: FreeDay.Kind] = [
    "libur_nasional": .nationalHoliday, "cuti_bersama": .collectiveLeave,
  ]
}
