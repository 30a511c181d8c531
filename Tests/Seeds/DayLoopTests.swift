import Complaints
import Foundation
import Testing

@testable import Seeds

@Suite("Counting agrees with an independent loop over the days")
struct DayLoopTests {
  /// What the Python script answers, a line for each question.
  private static func answers(to questions: [String]) throws -> [String] {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", here.appendingPathComponent("Oracle/day_loop.py").path,
      here.appendingPathComponent("../../Sources/Seeds/Data/holidays.csv").path,
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(questions.joined(separator: "\n").utf8))
    try input.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Day after day of the years whose holidays are known, by a fixed seed.
  private static func random(_ count: Int) -> [(start: Day, minute: Int, days: Int)] {
    var state: UInt64 = 2026
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let first = Day(year: 2024, month: 1, day: 1) ?? .first
    return (0..<count).map { _ in (first + next(1_360), next(24 * 60), 1 + next(60)) }
  }

  @Test("the vectors worked out by hand, and three hundred at random, free days among the starts")
  func counting() throws {
    let byHand = [
      ("2026-03-13", 3), ("2026-03-13", 5), ("2026-03-13", 14), ("2025-12-22", 3),
      ("2025-12-22", 14), ("2026-11-23", 14), ("2026-11-23", 60), ("2024-04-05", 3),
      ("2027-03-04", 5),
    ].compactMap { start, days in Day(iso: start).map { (start: $0, days: days) } }
    let random = Self.random(300)
    let starts = byHand + random.map { ($0.start, $0.days) }
    #expect(starts.count == 309)
    #expect(random.count { !Seeds.calendar.isWorkingDay($0.start) } > 50)
    for (unit, word) in [(DayUnit.workingDays, "working"), (.calendarDays, "calendar")] {
      let answers = try Self.answers(
        to: starts.map { "count \($0.start.iso) \($0.days) \(word)" })
      #expect(answers.count == starts.count)
      for ((start, days), expected) in zip(starts, answers) {
        let count = Seeds.calendar.count(from: start, days: days, unit: unit)
        #expect(count.due.iso == expected, "\(start.iso) + \(days) \(word)")
        #expect(count.steps.count { $0.counted } == days)
      }
    }
  }

  @Test("a receipt at any hour of any day is moved and counted alike")
  func receipts() throws {
    let offset = UTCOffset.westernIndonesia
    let cases = Self.random(300)
    let answers = try Self.answers(
      to: cases.map {
        let clock = ClockTime(secondOfDay: $0.minute * 60)
        let hour = String(format: "%02d:%02d", clock.hour, clock.minute)
        return "receipt \($0.start.iso) \(hour) \($0.days)"
      })
    #expect(answers.count == cases.count)
    for (it, expected) in zip(cases, answers) {
      let deadlines = Deadlines(
        rules: [DeadlineRule(step: .settle, amount: it.days, unit: .workingDays)],
        calendar: Seeds.calendar, offset: offset)
      let at = it.start.instant(ClockTime(secondOfDay: it.minute * 60), at: offset)
      let complaint = Complaint(
        id: ComplaintID(UUIDv7(high: 0, low: 1)),
        number: ComplaintNumber(prefix: "MDN", year: 2026, serial: 1),
        unit: UnitID(UUIDv7(high: 0, low: 2)), received: at, version: 1)
      let due = deadlines.due(of: complaint)?.advanced(byMilliseconds: -1).day(at: offset)
      #expect(due?.iso == expected, "\(it.start.iso) \(it.minute) + \(it.days)")
    }
  }
}
