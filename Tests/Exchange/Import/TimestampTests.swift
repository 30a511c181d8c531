import Complaints
import Exchange
import Testing

@Suite("Dates as files have them") struct TimestampTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first

  private func read(_ text: String, order: DateOrder = .dayFirst) throws(RowProblem.Reason)
    -> String
  {
    let reader = TimestampReader(offset: .westernIndonesia, today: today, order: order)
    let time = try reader.read(text)
    let iso = time.instant.iso8601(offset: .westernIndonesia)
    return time.hasClock ? String(iso.dropLast(6)) : String(iso.prefix(10))
  }

  @Test(
    "are read in every form offices, forms and spreadsheets write",
    arguments: [
      ("2026-11-23T14:05:00+07:00", "2026-11-23T14:05:00"),
      ("2026-11-23T07:05:00Z", "2026-11-23T14:05:00"),
      ("2026-11-23T07:05:00.123Z", "2026-11-23T14:05:00"),
      ("2026-11-23 14:05", "2026-11-23T14:05:00"),
      ("2026-11-23", "2026-11-23"),
      ("23/11/2026 14.05.33", "2026-11-23T14:05:33"),
      ("23/11/2026, 14.05", "2026-11-23T14:05:00"),
      ("2026/11/23 2:05:33 PM GMT+7", "2026-11-23T14:05:33"),
      ("2026/11/23 2:05:33 PM GMT+8", "2026-11-23T13:05:33"),
      ("2026/11/23 12:05:33 AM GMT+7", "2026-11-23T00:05:33"),
      ("2026/11/23 2:05\u{202F}PM", "2026-11-23T14:05:00"),
      ("SENIN, 2025/07/14", "2025-07-14"),
      ("23-11-2026", "2026-11-23"),
      ("23.11.2026 14:05", "2026-11-23T14:05:00"),
      ("3/4/2026", "2026-04-03"),
      ("23/11/26 14:05", "2026-11-23T14:05:00"),
      ("23 November 2026 14.05", "2026-11-23T14:05:00"),
      ("Senin, 23 November 2026 pukul 14.05 WIB", "2026-11-23T14:05:00"),
      ("Jum'at, 20 November 2026", "2026-11-20"),
      ("23-Nov-26", "2026-11-23"),
      ("7 Agt 2026 15.00 WITA", "2026-08-07T14:00:00"),
      ("November 23, 2026 2:05 PM", "2026-11-23T14:05:00"),
      ("  23/11/2026\u{A0}14.05 ", "2026-11-23T14:05:00"),
      ("01/02/99", "1999-02-01"),
    ])
  func forms(text: String, expected: String) throws {
    #expect(try read(text) == expected)
  }

  @Test(
    "are refused with the reason",
    arguments: [
      ("", "unreadableDate"), ("besok", "unreadableDate"), ("31/02/2026", "unreadableDate"),
      ("23/11", "unreadableDate"), ("23/11/2026 25.00", "unreadableDate"),
      ("23/11/2026 14.05 dan", "unreadableDate"), ("2026-11-23T14:05:00+99:00", "unreadableDate"),
      ("7 jam yang lalu", "relativeDate"), ("Kemarin, 02:19", "relativeDate"),
      ("Jumat, 13:53", "relativeDate"), ("46349", "spreadsheetDate"),
      ("46349,586", "spreadsheetDate"), ("46349.586", "spreadsheetDate"),
      ("11/23/2026", "monthBeforeDay"), ("24/11/2026", "future"), ("01/01/1989", "longAgo"),
    ])
  func refusals(text: String, code: String) {
    #expect {
      _ = try read(text)
    } throws: { ($0 as? RowProblem.Reason)?.code == code }
  }

  @Test("put the month first only where the mapping says so")
  func monthFirst() throws {
    #expect(try read("11/23/2026 2:05 PM", order: .monthFirst) == "2026-11-23T14:05:00")
    #expect(try read("3/4/2026", order: .monthFirst) == "2026-03-04")
    #expect(throws: RowProblem.Reason.self) { try read("23/11/2026", order: .monthFirst) }
  }
}
