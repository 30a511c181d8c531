import Testing

@testable import Complaints

@Suite("Counting agrees with a walk day by day")
struct WorkingCalendarPropertyTests {
  /// A random but repeatable calendar around 2026.
  static func calendar(seed: UInt64) -> (WorkingCalendar, Sequence64) {
    var random = Sequence64(state: seed)
    let span = OfficeHours(opens: .midnight, closes: .endOfDay).map { [$0] } ?? []
    var hours: [Weekday: [OfficeHours]] = [:]
    for weekday in Weekday.allCases where Int.random(in: 0..<3, using: &random) > 0 {
      hours[weekday] = span
    }
    if hours.isEmpty { hours[.thursday] = span }
    let start = day("2026-06-01")
    var free: [Day: FreeDay] = [:]
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let kind = FreeDay.Kind.allCases.randomElement(using: &random) ?? .local
      free[start + Int.random(in: -200...200, using: &random)] = FreeDay(kind: kind, name: "libur")
    }
    let extra = Set((0..<8).map { _ in start + Int.random(in: -200...200, using: &random) })
    return (
      WorkingCalendar(
        weeklyHours: hours, freeDays: free, worksOnCollectiveLeave: Bool.random(using: &random),
        worksOn: extra, knownThrough: .last), random
    )
  }

  @Test("for any calendar, start and count", arguments: 1...150 as ClosedRange<UInt64>)
  func agrees(seed: UInt64) {
    var (calendar, random) = Self.calendar(seed: seed)
    for _ in 0..<6 {
      let start = day("2026-06-01") + Int.random(in: -250...250, using: &random)
      let count = Int.random(in: -40...40, using: &random)
      var expected = start
      var left = abs(count)
      while left > 0 {
        expected = expected + count.signum()
        if calendar.isWorkingDay(expected) { left -= 1 }
      }
      #expect(calendar.workingDays(after: start, count: count) == expected)

      let end = start + Int.random(in: -120...120, using: &random)
      var between = 0
      var walker = min(start, end)
      while walker < max(start, end) {
        walker = walker + 1
        if calendar.isWorkingDay(walker) { between += 1 }
      }
      #expect(calendar.workingDaysBetween(start, end) == (start <= end ? between : -between))

      let explained = calendar.count(from: start, days: abs(count), unit: .workingDays)
      #expect(explained.steps.count { $0.counted } == abs(count))
      #expect(explained.steps.last?.day == (count == 0 ? nil : explained.due))
    }
  }

  @Test("far ranges cost no walk and never overflow")
  func far() {
    let calendar = WorkingCalendar(knownThrough: .last)
    let start = day("2026-11-23")
    #expect(calendar.workingDays(after: start, count: 5 * 100_000) == start + 7 * 100_000)
    #expect(calendar.workingDays(after: start, count: .max) == .last)
    #expect(calendar.workingDays(after: start, count: .min) == .first)
  }
}

/// A small repeatable source of random numbers (SplitMix64).
struct Sequence64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
