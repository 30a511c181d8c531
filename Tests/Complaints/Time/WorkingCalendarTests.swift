import Testing

@testable import Complaints

/// The free days of 2026, and those of neighbouring years that the vectors meet.
let decree: [Day: FreeDay] = {
  let national = [
    "2026-01-01", "2026-01-16", "2026-02-17", "2026-03-19", "2026-03-21", "2026-03-22",
    "2026-04-03", "2026-04-05", "2026-05-01", "2026-05-14", "2026-05-27", "2026-05-31",
    "2026-06-01", "2026-06-16", "2026-08-17", "2026-08-25", "2026-12-25", "2027-01-01",
    "2027-01-05", "2027-02-06", "2027-03-08", "2027-03-10", "2027-03-11", "2025-12-25",
    "2024-04-10", "2024-04-11",
  ]
  let leave = [
    "2026-02-16", "2026-03-18", "2026-03-20", "2026-03-23", "2026-03-24", "2026-05-15",
    "2026-05-28", "2026-12-24", "2027-02-05", "2027-03-09", "2027-03-12",
    "2027-03-15", "2025-12-26", "2024-04-08", "2024-04-09",
    "2024-04-12", "2024-04-15",
  ]
  var days: [Day: FreeDay] = [:]
  for iso in national {
    if let day = Day(iso: iso) { days[day] = FreeDay(kind: .nationalHoliday, name: "Libur \(iso)") }
  }
  for iso in leave {
    if let day = Day(iso: iso) { days[day] = FreeDay(kind: .collectiveLeave, name: "Cuti \(iso)") }
  }
  return days
}()

func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

@Suite("A working calendar")
struct WorkingCalendarTests {
  let calendar = WorkingCalendar(freeDays: decree, knownThrough: day("2027-12-31"))

  @Test(
    "counts past holidays and collective leave",
    arguments: [
      ("2026-03-13", 3, "2026-03-25"), ("2026-03-13", 5, "2026-03-27"),
      ("2026-03-13", 14, "2026-04-10"), ("2025-12-22", 3, "2025-12-29"),
      ("2025-12-22", 14, "2026-01-14"), ("2026-11-23", 14, "2026-12-11"),
      ("2024-04-05", 3, "2024-04-18"), ("2026-11-23", 60, "2027-02-22"),
      ("2027-03-04", 5, "2027-03-19"), ("2026-11-23", 3, "2026-11-26"),
    ])
  func vectors(start: String, count: Int, due: String) {
    #expect(calendar.workingDays(after: day(start), count: count).iso == due)
    #expect(calendar.count(from: day(start), days: count, unit: .workingDays).due.iso == due)
  }

  @Test("says why a day is free")
  func reasons() {
    #expect(calendar.reasonFree(day("2026-11-23")) == .working)
    #expect(calendar.reasonFree(day("2026-11-28")) == .weekend)
    guard case .holiday(let eve) = calendar.reasonFree(day("2026-12-24")) else {
      Issue.record("24 December is collective leave")
      return
    }
    #expect(eve.kind == .collectiveLeave)
    #expect(calendar.nextWorkingDay(onOrAfter: day("2026-12-24")).iso == "2026-12-28")
    #expect(calendar.nextWorkingDay(onOrAfter: day("2026-12-23")).iso == "2026-12-23")
  }

  @Test("a unit may work through collective leave, and on days by order")
  func exceptions() {
    let sunday = day("2026-12-27")
    let unit = WorkingCalendar(
      freeDays: decree, worksOnCollectiveLeave: true, worksOn: [sunday, day("2026-12-25")],
      knownThrough: day("2026-12-31"))
    #expect(unit.reasonFree(day("2026-12-24")).isWorking)
    #expect(unit.reasonFree(sunday) == .extraWorking)
    #expect(unit.reasonFree(day("2026-12-25")) == .extraWorking)
    #expect(unit.workingDays(after: day("2026-12-23"), count: 3) == sunday)
    #expect(!unit.isKnown(day("2027-01-01")))
  }

  @Test("signs the distance to a deadline")
  func distance() {
    let today = day("2026-11-23")
    #expect(calendar.workingDaysBetween(today, today) == 0)
    #expect(calendar.workingDaysBetween(today, day("2026-11-26")) == 3)
    #expect(calendar.workingDaysBetween(today, day("2026-11-19")) == -2)
    #expect(calendar.workingDaysBetween(today, day("2026-11-21")) == -1)
  }

  @Test("explains a deadline day by day")
  func steps() {
    let count = calendar.count(from: day("2026-12-22"), days: 3, unit: .workingDays)
    #expect(count.due.iso == "2026-12-29")
    #expect(count.steps.map { $0.number } == [1, nil, nil, nil, nil, 2, 3])
    #expect(count.steps[3].reason == .weekend)
    let plain = calendar.count(from: day("2026-12-22"), days: 10, unit: .calendarDays)
    #expect(plain.due.iso == "2027-01-01")
    #expect(plain.steps.allSatisfy { $0.counted })
    #expect(calendar.count(from: day("2026-12-22"), days: -4, unit: .workingDays).steps.isEmpty)
  }

  @Test("receives at a closed desk on its next working day")
  func receipt() throws {
    let offset = UTCOffset.westernIndonesia
    func received(_ iso: String) throws -> String {
      calendar.receiptDay(of: try #require(Instant(iso8601: iso)), at: offset).iso
    }
    #expect(try received("2026-11-23T14:05:00+07:00") == "2026-11-23")
    #expect(try received("2026-11-23T16:30:00+07:00") == "2026-11-24")
    #expect(try received("2026-11-27T15:00:00+07:00") == "2026-11-30")
    #expect(try received("2026-11-28T09:00:00+07:00") == "2026-11-30")
    let lunch = try #require(Instant(iso8601: "2026-11-23T12:30:00+07:00"))
    #expect(!calendar.isOpen(lunch, at: offset))
    #expect(calendar.isOpen(lunch.advanced(byHours: 1), at: offset))
  }

  @Test("reads a week without hours as the standard week, so that deadlines end")
  func emptyWeek() {
    let empty = WorkingCalendar(weeklyHours: [.monday: []], knownThrough: .last)
    #expect(empty.weeklyHours == WorkingCalendar.standardWeek)
  }
}
