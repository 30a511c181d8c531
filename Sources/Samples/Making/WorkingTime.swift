import Complaints
import Seeds

/// Walks on through the office's time, never backwards.
struct WorkingTime: Sendable {
  static let offset = UTCOffset.westernIndonesia
  private(set) var now: Instant
  private(set) var random: SplitMix64

  init(from now: Instant, random: SplitMix64) {
    self.now = now
    self.random = random
  }

  var today: Day { now.day(at: Self.offset) }

  /// Goes on to some time of the working day that lies `days` working days ahead.
  mutating func goOn(days: Int) {
    guard days > 0 else { return goOn(minutes: random.number(in: 15...70)) }
    let day = Seeds.calendar.workingDays(after: today, count: days)
    now = day.instant(clock(on: day), at: Self.offset)
  }

  /// Goes on by minutes, or to when the office opens again.
  mutating func goOn(minutes: Int) {
    settle(at: now.advanced(bySeconds: minutes * 60 + random.number(in: 0...59)))
  }

  /// Goes on by calendar days, then to when the office is open.
  mutating func goOn(calendarDays: Int) {
    settle(at: (today + calendarDays).instant(clock(on: today), at: Self.offset))
  }

  mutating func goTo(_ instant: Instant) { now = max(now, instant) }

  /// At `instant` if the office is open then; else soon after it opens again.
  private mutating func settle(at instant: Instant) {
    let day = instant.day(at: Self.offset)
    let late = random.number(in: 60...2_400)
    let spans =
      Seeds.calendar.isWorkingDay(day) ? Seeds.calendar.weeklyHours[day.weekday] ?? [] : []
    if Seeds.calendar.isOpen(instant, at: Self.offset) {
      now = instant
    } else if let next = spans.first(where: { $0.opens >= instant.clock(at: Self.offset) }) {
      now = day.instant(Self.clock(next.opens, late: late), at: Self.offset)
    } else {
      let next = Seeds.calendar.workingDays(after: day, count: 1)
      let opens = Seeds.calendar.weeklyHours[next.weekday]?.first?.opens ?? .midnight
      now = next.instant(Self.clock(opens, late: late), at: Self.offset)
    }
  }

  private static func clock(_ opens: ClockTime, late seconds: Int) -> ClockTime {
    ClockTime(secondOfDay: opens.secondOfDay + seconds)
  }

  private mutating func clock(on day: Day) -> ClockTime {
    if random.chance(60) { return ClockTime(secondOfDay: random.number(in: 27_600...41_000)) }
    let closing = day.weekday == .friday ? 51_600 : 58_500
    return ClockTime(secondOfDay: random.number(in: 46_900...closing))
  }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { random.pick(choices) }
  mutating func number(in range: ClosedRange<Int>) -> Int { random.number(in: range) }
  mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }
}
