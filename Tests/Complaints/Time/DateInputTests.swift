import Testing

@testable import Complaints

@Suite("A typed date")
struct DateInputTests {
  /// A Monday.
  let today = day("2026-11-23")
  let calendar = WorkingCalendar(freeDays: decree, knownThrough: day("2027-12-31"))

  @Test(
    "is understood as officers type it",
    arguments: [
      ("27/11", "2026-11-27"), ("27/11/2026", "2026-11-27"), ("27-11-26", "2026-11-27"),
      ("27.11.2026", "2026-11-27"), ("2026-11-27", "2026-11-27"), ("2026/11/27", "2026-11-27"),
      ("27 nov", "2026-11-27"), ("27 November 2026", "2026-11-27"), ("27nov", "2026-11-27"),
      ("  27  NOPEMBER ", "2026-11-27"), ("november 27", "2026-11-27"), ("tgl 27/11", "2026-11-27"),
      ("jumat", "2026-11-27"), ("Jum'at", "2026-11-27"), ("jumat ini", "2026-11-27"),
      ("jumat depan", "2026-12-04"), ("jumat minggu depan", "2026-12-04"),
      ("next friday", "2026-12-04"), ("friday", "2026-11-27"), ("this friday", "2026-11-27"),
      ("senin", "2026-11-30"), ("minggu", "2026-11-29"), ("ahad", "2026-11-29"),
      ("Jumat, 27 November 2026", "2026-11-27"), ("fri 27 nov", "2026-11-27"),
      ("besok", "2026-11-24"), ("tomorrow", "2026-11-24"), ("lusa", "2026-11-25"),
      ("hari ini", "2026-11-23"), ("kemarin", "2026-11-22"), ("3 hk", "2026-11-26"),
      ("3hk", "2026-11-26"), ("3 hari kerja", "2026-11-26"), ("3 hari kerja lagi", "2026-11-26"),
      ("dalam 3 wd", "2026-11-26"), ("10 hari", "2026-12-03"), ("2 minggu", "2026-12-07"),
      ("14 hk", "2026-12-11"), ("0 hari", "2026-11-23"),
    ])
  func understood(typed: String, expected: String) {
    #expect(read(typed) == .success(day(expected)))
  }

  @Test("without a year means the next such day")
  func nextYear() {
    #expect(read("22/11") == .success(day("2027-11-22")))
    #expect(read("23/11") == .success(today))
    #expect(read("5 jan") == .success(day("2027-01-05")))
    #expect(read("22/11/2026") == .success(day("2026-11-22")))
  }

  @Test("that names no day says why")
  func problems() {
    #expect(read("") == .failure(.empty))
    #expect(read(" , ") == .failure(.empty))
    #expect(read("segera") == .failure(.notADate("segera")))
    #expect(read("27") == .failure(.missingMonth(day: 27)))
    #expect(read("11/27") == .failure(.noSuchMonth(27)))
    #expect(read("31/11") == .failure(.noSuchDay(day: 31, month: 11, year: 2026)))
    #expect(read("29/2") == .failure(.noSuchDay(day: 29, month: 2, year: 2026)))
    #expect(read("30 feb 2028") == .failure(.noSuchDay(day: 30, month: 2, year: 2028)))
    #expect(read("0/11") == .failure(.noSuchDay(day: 0, month: 11, year: 2026)))
    #expect(read("minggu depan") == .failure(.nextWeekOrSunday))
    #expect(read("99999 hk") == .failure(.tooFar))
    #expect(read("99999999999999999999 hari") == .failure(.tooFar))
    #expect(
      read("kamis 27 november")
        == .failure(
          .weekdayDiffers(typed: .thursday, actual: .friday, day: day("2026-11-27"))))
    #expect(
      DateInput.read("senin ini", today: today + 2, calendar: calendar)
        == .failure(.passedThisWeek(.monday)))
  }

  @Test(
    "never brings the reader down, whatever is typed", arguments: 1...400 as ClosedRange<UInt64>)
  func anything(seed: UInt64) {
    var random = Sequence64(state: seed)
    let pieces = [
      "27", "/", "-", " ", "nov", "jumat", "depan", "hk", "99999999999999999999", "0", "é", "’",
      "minggu", "2026", "tgl", "next", "\u{0}", "🙂", "1",
    ]
    let text = (0..<Int.random(in: 0...7, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    if case .success(let found) = read(text) { #expect(found >= .first) }
  }

  func read(_ text: String) -> Result<Day, DateInputProblem> {
    DateInput.read(text, today: today, calendar: calendar)
  }
}
