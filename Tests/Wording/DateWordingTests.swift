import Complaints
import Testing
import Wording

@Suite("Dates and numbers")
struct DateWordingTests {
  let id = Wording(.id)
  let en = Wording(.en)
  let today = Sample.today

  @Test("are written as an Indonesian office writes them")
  func indonesian() {
    let due = Sample.on(2026, 11, 19)
    #expect(id.shortDate(today) == "Sen 23 Nov 2026")
    #expect(id.dayMonth(Sample.on(2026, 12, 11)) == "11 Des")
    #expect(id.weekdayDate(due) == "Kamis 19 November")
    #expect(id.fullDate(Sample.on(2026, 11, 30)) == "Senin, 30 November 2026")
    #expect(id.mediumDate(Sample.on(2026, 11, 30)) == "Senin, 30 Nov 2026")
    #expect(id.typedDate(Sample.on(2026, 2, 3)) == "03/02/2026")
    #expect(id.month(of: today) == "November 2026")
    #expect(id.clock(Sample.time(9, 14)) == "09.14")
    #expect(
      id.stamp(Sample.at(Sample.on(2026, 10, 30), 8, 12), at: Sample.offset) == "Jum 30 Okt 08.12")
  }

  @Test("are written in English with English names and a colon")
  func english() {
    #expect(en.shortDate(today) == "Mon 23 Nov 2026")
    #expect(en.weekdayDate(Sample.on(2026, 12, 11)) == "Friday 11 December")
    #expect(en.clock(Sample.time(9, 14)) == "09:14")
    #expect(
      en.stamp(Sample.at(Sample.on(2026, 10, 30), 8, 12), at: Sample.offset) == "Fri 30 Oct 08:12")
  }

  @Test("name the year only where it is not this one")
  func year() {
    let before = Sample.on(2025, 12, 30)
    #expect(id.weekdayDate(before, today: today) == "Selasa 30 Desember 2025")
    #expect(id.weekdayDate(today, today: today) == "Senin 23 November")
    let moment = Sample.at(before, 8)
    #expect(id.stamp(moment, at: Sample.offset, today: today) == "Sel 30 Des 2025 08.00")
    #expect(id.moment(Sample.at(today, 9, 38), at: Sample.offset, today: today) == "09.38")
    #expect(id.moment(moment, at: Sample.offset, today: today) == "Sel 30 Des 2025 08.00")
  }

  @Test("follow the unit's clock, not the machine's")
  func offset() {
    let lateInUTC = Instant(milliseconds: Sample.at(today, 1, 30).milliseconds)
    #expect(id.stamp(lateInUTC, at: .utc) == "Min 22 Nov 18.30")
    #expect(id.stamp(lateInUTC, at: Sample.offset) == "Sen 23 Nov 01.30")
  }

  @Test("count days back as people do")
  func ago() {
    #expect(id.ago(today, today: today) == "hari ini")
    #expect(id.ago(today - 1, today: today) == "kemarin")
    #expect(id.ago(today - 5, today: today) == "5 hari lalu")
    #expect(en.ago(today - 5, today: today) == "5 days ago")
  }

  @Test(
    "set thousands apart",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (12_345, "12.345"),
      (1_000_000, "1.000.000"), (-1234, "-1.234"),
    ])
  func thousands(number: Int, text: String) {
    #expect(id.count(number) == text)
    #expect(en.count(number) == String(text.map { $0 == "." ? "," : $0 }))
  }

  @Test(
    "greet by the hour",
    arguments: [
      (4, "Selamat pagi"), (10, "Selamat pagi"), (11, "Selamat siang"), (15, "Selamat sore"),
      (18, "Selamat malam"), (3, "Selamat malam"),
    ])
  func greeting(hour: Int, text: String) {
    #expect(id.greeting(Sample.time(hour)) == text)
  }

  @Test("counts are short where there is little room")
  func shortCounts() {
    #expect(id.shortCount(9_999) == "9.999")
    #expect(id.shortCount(33_244) == "33rb")
    #expect(Wording(.en).shortCount(1_234_567) == "1,234k")
  }

  @Test("open the day with what presses most, or say that nothing waits")
  func startLine() {
    let morning = Sample.time(9)
    #expect(
      id.startLine(morning, waiting: 7, late: 1, dueToday: 1)
        == "Selamat pagi. 1 lewat tenggat, 1 jatuh hari ini.")
    #expect(
      id.startLine(morning, waiting: 7, late: 0, dueToday: 0, undelivered: 2)
        == "Selamat pagi. 2 belum disampaikan.")
    #expect(
      id.startLine(morning, waiting: 7, late: 0, dueToday: 0)
        == "Selamat pagi. 7 menunggu Anda, belum ada yang mendesak.")
    #expect(
      id.startLine(morning, waiting: 0, late: 0, dueToday: 0)
        == "Tidak ada yang menunggu Anda. F5 mencatat aduan baru.")
  }
}
