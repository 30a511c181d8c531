import Complaints

/// Reads when something came in, as it is typed: `23/11/2026 09.22`, `kemarin 14.30`, `09.22`.
enum MomentInput {
  /// A day without a time means noon, or now if it is today; a day to come without a year means last year's.
  static func read(
    _ text: String, now: Instant, offset: UTCOffset, calendar: WorkingCalendar
  ) -> Result<Instant, DateInputProblem> {
    let today = now.day(at: offset)
    var words = text.split(separator: " ").filter {
      !["pukul", "jam", "at"].contains($0.lowercased())
    }
    let clock = words.last.flatMap(clock)
    if clock != nil { words.removeLast() }
    guard !words.isEmpty else {
      return clock.map { .success(today.instant($0, at: offset)) } ?? .failure(.empty)
    }
    let typed = words.joined(separator: " ")
    return DateInput.read(typed, today: today, calendar: calendar).map { read in
      let day = past(read, typed, today: today)
      if let clock { return day.instant(clock, at: offset) }
      let noon = ClockTime(hour: 12, minute: 0) ?? .midnight
      return day == today ? now : day.instant(noon, at: offset)
    }
  }

  /// A day that was typed without a year and lies ahead in another year means the one before.
  static func past(_ day: Day, _ typed: String, today: Day) -> Day {
    let hasYear = typed.split { !$0.isNumber }.contains { $0.count == 4 }
    let date = day.date
    guard day > today, date.year > today.year, !hasYear else { return day }
    return Day(year: date.year - 1, month: date.month, day: date.day) ?? day
  }

  private static func clock(_ word: Substring) -> ClockTime? {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    return ClockTime(hour: hour, minute: minute)
  }
}
