import Complaints
import Testing
import Wording

@Suite("A deadline in words")
struct DeadlineWordingTests {
  let id = Wording(.id)
  let en = Wording(.en)

  func listed(_ wording: Wording, _ day: Day, paused: Bool = false) -> ListedDeadline {
    wording.listed(
      due: day.end(at: Sample.offset), isPaused: paused, today: Sample.today,
      calendar: Sample.calendar, offset: Sample.offset)
  }

  func spelled(_ day: Day, paused: Bool = false, shouts: Bool = true) -> String {
    id.spelled(
      due: day.end(at: Sample.offset), isPaused: paused, today: Sample.today,
      calendar: Sample.calendar, offset: Sample.offset, shouts: shouts)
  }

  @Test(
    "is listed short, with its urgency",
    arguments: [
      ("2026-11-19", "!lewat 2 hk", "!late 2 wd", Urgency.late),
      ("2026-11-22", "!lewat 1 hk", "!late 1 wd", .late),
      ("2026-11-06", "!lewat 11hk", "!late 11wd", .late),
      ("2025-01-06", "!lewat >99", "!late >99", .late),
      ("2026-11-23", "*hari ini", "*today", .today),
      ("2026-11-24", "besok", "tomorrow", .soon),
      ("2026-11-26", "3 hk, Kam", "3 wd, Thu", .soon),
      ("2026-11-30", "5 hk, Sen", "5 wd, Mon", .later),
      ("2026-12-01", "1 Des", "1 Dec", .later),
      ("2026-12-11", "11 Des", "11 Dec", .later),
      ("2027-11-22", "22 Nov 2027", "22 Nov 2027", .later),
    ])
  func listed(day: String, indonesian: String, english: String, urgency: Urgency) throws {
    let day = try #require(Day(iso: day))
    #expect(listed(id, day) == ListedDeadline(text: indonesian, urgency: urgency))
    #expect(listed(en, day) == ListedDeadline(text: english, urgency: urgency))
  }

  @Test("says nothing of working days where a weekend was all that passed")
  func missedOnSaturday() {
    let saturday = Sample.on(2026, 11, 28)
    let due = (saturday - 1).end(at: Sample.offset)
    let listed = id.listed(
      due: due, isPaused: false, today: saturday, calendar: Sample.calendar, offset: Sample.offset)
    #expect(listed == ListedDeadline(text: "!lewat", urgency: .late))
    let long = id.spelled(
      due: due, isPaused: false, today: saturday, calendar: Sample.calendar, offset: Sample.offset)
    #expect(long == "Jumat 27 November, LEWAT")
  }

  @Test("stands still while the reporter is asked, and is a dash where none runs")
  func noneRuns() {
    #expect(listed(id, Sample.today, paused: true) == ListedDeadline(text: "jeda", urgency: .none))
    let none = id.listed(
      due: nil, isPaused: false, today: Sample.today, calendar: Sample.calendar,
      offset: Sample.offset)
    #expect(none == ListedDeadline(text: "-", urgency: .none))
  }

  @Test("never takes more than 11 columns, however far it lies")
  func width() {
    for distance in stride(from: -900, through: 900, by: 1) {
      for wording in [id, en] {
        #expect(listed(wording, Sample.today + distance).text.count <= 11)
      }
    }
  }

  @Test("belongs to the day that 24:00 ends, an hour's deadline to its own day")
  func endOfDay() {
    let hour = id.listed(
      due: Sample.at(Sample.today + 1, 9), isPaused: false, today: Sample.today,
      calendar: Sample.calendar, offset: Sample.offset)
    #expect(hour.text == "besok")
    #expect(listed(id, Sample.today).urgency == .today)
  }

  @Test("is spelled out with its distance")
  func spelledOut() {
    #expect(spelled(Sample.on(2026, 11, 19)) == "Kamis 19 November, LEWAT 2 hari kerja")
    #expect(
      spelled(Sample.on(2026, 11, 19), shouts: false) == "Kamis 19 November, lewat 2 hari kerja")
    #expect(spelled(Sample.today) == "Senin 23 November, hari ini")
    #expect(spelled(Sample.on(2026, 11, 24)) == "Selasa 24 November, besok")
    #expect(spelled(Sample.on(2026, 12, 11)) == "Jumat 11 Desember, 14 hari kerja lagi")
    #expect(spelled(Sample.today, paused: true) == "jeda, menunggu kelengkapan dari pelapor")
  }
}
