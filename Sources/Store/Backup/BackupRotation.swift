import Complaints

/// Which of the daily backups are kept: the last 7 days, the last of 4 weeks, the last of 12 months.
public enum BackupRotation {
  public static let days = 7
  public static let weeks = 4
  public static let months = 12

  /// Of the days for which there is a backup, those whose backup stays.
  public static func kept(of all: some Collection<Day>) -> Set<Day> {
    let newestFirst = Set(all).sorted(by: >)
    return Set(newestFirst.prefix(days))
      .union(newest(in: newestFirst, weeks) { $0 - ($0.weekday.rawValue - 1) })
      .union(newest(in: newestFirst, months) { $0 - ($0.day - 1) })
  }

  /// The newest day of each of the first `count` periods, a period being named by its first day.
  private static func newest(in newestFirst: [Day], _ count: Int, _ period: (Day) -> Day) -> [Day] {
    var found: [Day] = []
    for day in newestFirst where found.last.map(period) != period(day) {
      guard found.count < count else { break }
      found.append(day)
    }
    return found
  }
}
