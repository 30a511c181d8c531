import Testing

@testable import Complaints

@Suite("A day")
struct DayTests {
  @Test("is the same there and back, for every day of its range, leap years and all")
  func roundTrip() {
    var number = Int(Day.first.daysSince1970)
    while number <= Int(Day.last.daysSince1970) {
      let day = Day(daysSince1970: number)
      let (year, month, dayOfMonth) = day.date
      if Day(year: year, month: month, day: dayOfMonth) != day { Issue.record("\(number) is lost") }
      number += 37
    }
    #expect(Day.first.iso == "0001-01-01")
    #expect(Day.last.iso == "9999-12-31")
  }

  @Test(
    "knows its weekday",
    arguments: [
      ("1970-01-01", Weekday.thursday), ("2026-11-23", .monday), ("2024-02-29", .thursday),
      ("1945-08-17", .friday), ("2000-01-01", .saturday),
    ])
  func weekday(iso: String, weekday: Weekday) {
    #expect(day(iso).weekday == weekday)
  }

  @Test(
    "refuses dates that do not exist",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-4-1", "2026-04-31", "0000-01-01",
      "2026-04-01 ", "", "2026-04-0١",
    ])
  func impossible(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test("saturates at the ends of its range")
  func saturates() {
    #expect(Day.last + 1 == .last)
    #expect(Day.first - Int.max == .first)
    #expect(day("2026-03-01") - day("2026-02-01") == 28)
    #expect(day("2026-11-26").startOfWeek.iso == "2026-11-23")
  }
}

@Suite("An instant")
struct InstantTests {
  let offset = UTCOffset.westernIndonesia

  @Test("reads and prints ISO 8601 with the unit's offset")
  func iso() throws {
    let instant = try #require(Instant(iso8601: "2026-11-23T14:05:00+07:00"))
    #expect(instant.iso8601(offset: offset) == "2026-11-23T14:05:00+07:00")
    #expect(instant.iso8601(offset: .utc) == "2026-11-23T07:05:00+00:00")
    #expect(Instant(iso8601: "2026-11-23T07:05Z") == instant)
    #expect(Instant(iso8601: "2026-11-23T07:05:00.000Z") == instant)
    #expect(Instant(iso8601: "2026-11-23T14:05:00+0700") == instant)
    #expect(Instant(iso8601: "2026-11-23T07:05:00.25Z") == instant.advanced(byMilliseconds: 250))
    #expect(Instant(iso8601: "1970-01-01T00:00:00Z")?.milliseconds == 0)
  }

  @Test(
    "refuses what leaves the moment open",
    arguments: [
      "2026-11-23T14:05:00", "2026-11-23", "2026-11-23T25:00Z", "2026-11-23T14:60Z",
      "2026-02-30T10:00Z", "2026-11-23T14:05:00+7", "2026-11-23T14:05:00.Z", "besok",
      "2026-11-23T14:05:00Zx",
    ])
  func refuses(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test("falls on the day of the unit's clock, also before 1970")
  func days() throws {
    let late = try #require(Instant(iso8601: "2026-11-23T23:59:59Z"))
    #expect(late.day(at: offset).iso == "2026-11-24")
    #expect(late.clock(at: offset) == ClockTime(hour: 6, minute: 59, second: 59))
    let old = Instant(milliseconds: -1)
    #expect(old.day(at: .utc).iso == "1969-12-31")
    #expect(old.clock(at: .utc) == ClockTime(hour: 23, minute: 59, second: 59))
    #expect(Instant(milliseconds: .max).day(at: offset) == .last)
    #expect(Instant(milliseconds: .min).day(at: offset) == .first)
  }

  @Test("a day ends at 24:00 of the unit's clock, where the next begins")
  func ends() {
    let today = day("2026-11-23")
    #expect(today.end(at: offset) == (today + 1).start(at: offset))
    #expect(today.end(at: offset).iso8601(offset: .utc) == "2026-11-23T17:00:00+00:00")
    #expect(today.end(at: offset) - today.start(at: offset) == 86_400_000)
  }
}
