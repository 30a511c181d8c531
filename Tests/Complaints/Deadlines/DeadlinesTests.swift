import Complaints
import Testing

@Suite("The deadlines of a complaint")
struct DeadlinesTests {
  static let offset = UTCOffset.westernIndonesia

  static func deadlines(
    _ rules: [DeadlineRule] = Desk.rules, free: [Day: FreeDay] = [:]
  ) -> Deadlines {
    Deadlines(
      rules: rules, calendar: WorkingCalendar(freeDays: free, knownThrough: .last), offset: offset)
  }

  static func due(
    _ step: Step, _ complaint: Complaint, _ deadlines: Deadlines = DeadlinesTests.deadlines()
  ) -> Instant? {
    deadlines.steps(of: complaint).first { $0.step == step }?.due
  }

  @Test("end at 24:00 of the due day, counted in working days")
  func plain() {
    let complaint = Desk.received().state
    #expect(Self.due(.acknowledge, complaint) == day("2026-11-26").end(at: Self.offset))
    #expect(Self.due(.settle, complaint) == day("2026-12-11").end(at: Self.offset))
    #expect(Self.deadlines().due(of: complaint) == day("2026-11-26").end(at: Self.offset))
  }

  @Test(
    "pass over holidays and collective leave",
    arguments: [
      ("2026-12-21", 3, "2026-12-28"), ("2026-12-23", 1, "2026-12-28"),
      ("2026-12-24", 1, "2026-12-29"),
    ])
  func holidays(received: String, days: Int, expected: String) {
    let free = [
      day("2026-12-24"): FreeDay(kind: .collectiveLeave, name: "Cuti bersama Natal"),
      day("2026-12-25"): FreeDay(kind: .nationalHoliday, name: "Natal"),
    ]
    var complaint = Desk.received().state
    complaint.received = day(received).start(at: Self.offset).advanced(byHours: 9)
    let deadlines = Self.deadlines(
      [DeadlineRule(step: .settle, amount: days, unit: .workingDays)], free: free)
    #expect(Self.due(.settle, complaint, deadlines) == day(expected).end(at: Self.offset))
  }

  @Test("what comes after closing time is received on the next working day")
  func afterHours() {
    var complaint = Desk.received().state
    complaint.received = day("2026-11-27").start(at: Self.offset).advanced(byHours: 20)
    #expect(Self.due(.acknowledge, complaint) == day("2026-12-03").end(at: Self.offset))
  }

  @Test("calendar days and hours count as they say")
  func units() {
    let complaint = Desk.received().state
    let deadlines = Self.deadlines([
      DeadlineRule(step: .settle, amount: 10, unit: .calendarDays),
      DeadlineRule(step: .acknowledge, amount: 24, unit: .hours),
    ])
    #expect(Self.due(.settle, complaint, deadlines) == day("2026-12-03").end(at: Self.offset))
    #expect(Self.due(.acknowledge, complaint, deadlines) == Desk.morning.advanced(byHours: 24))
  }

  @Test(
    "a rule that names the channel goes before one that names the classification, before the general one"
  )
  func particular() {
    var complaint = Desk.received().state
    let deadlines = Self.deadlines([
      DeadlineRule(step: .settle, amount: 14, unit: .calendarDays),
      DeadlineRule(
        step: .settle, amount: 5, unit: .calendarDays, classification: .informationRequest),
      DeadlineRule(step: .settle, amount: 2, unit: .calendarDays, channel: .whatsapp),
    ])
    #expect(Self.due(.settle, complaint, deadlines) == day("2026-11-25").end(at: Self.offset))
    complaint.channel = .walkIn
    #expect(Self.due(.settle, complaint, deadlines) == day("2026-12-07").end(at: Self.offset))
    complaint.classification = .informationRequest
    #expect(Self.due(.settle, complaint, deadlines) == day("2026-11-28").end(at: Self.offset))
  }

  @Test("a step is met at the latest when a later one is")
  func implied() {
    var desk = Desk.received()
    desk.wait(minutes: 5)
    desk.does(.forward(agency: "dpu", number: nil, text: nil))
    let met = desk.deadlines.steps(of: desk.state).map(\.met)
    #expect(met == [desk.now, desk.now, desk.now, nil])
    desk.does(Desk.close(.notOurAuthority))
    #expect(desk.deadlines.steps(of: desk.state).allSatisfy { $0.met != nil })
    #expect(desk.deadlines.due(of: desk.state) == nil)
  }

  @Test("only a delivered answer meets one")
  func undelivered() {
    var desk = Desk.received()
    let before = desk.deadlines.due(of: desk.state)
    desk.does(Desk.answer(.final))
    #expect(desk.deadlines.due(of: desk.state) == before)
    desk.does(Desk.deliver)
    #expect(desk.deadlines.due(of: desk.state) == nil)
  }

  @Test("stand still while the reporter is asked, and move on by the working days that took")
  func pauses() {
    var desk = Desk.received()
    desk.does(Desk.answer(.request))
    desk.does(Desk.deliver)
    #expect(desk.deadlines.due(of: desk.state) == nil)
    desk.wait(days: 7)
    desk.does(.recordReply(text: "Ini fotonya.", at: nil, reopens: false))
    #expect(Self.due(.settle, desk.state) == day("2026-12-18").end(at: Self.offset))
    let steady = Self.deadlines([
      DeadlineRule(step: .settle, amount: 14, unit: .workingDays, pausedWhileAwaiting: false)
    ])
    #expect(Self.due(.settle, desk.state, steady) == day("2026-12-11").end(at: Self.offset))
    let hours = Self.deadlines([DeadlineRule(step: .settle, amount: 24, unit: .hours)])
    #expect(Self.due(.settle, desk.state, hours) == Desk.morning.advanced(byHours: 24 * 8))
  }

  @Test("a pause over a weekend or within one day costs the reporter nothing it did not take")
  func shortPauses() {
    var desk = Desk.received()
    desk.does(Desk.answer(.request))
    desk.does(Desk.deliver)
    desk.wait(minutes: 60)
    desk.does(.recordReply(text: "Ini fotonya.", at: nil, reopens: false))
    #expect(Self.due(.settle, desk.state) == day("2026-12-11").end(at: Self.offset))
  }

  @Test("a holiday announced late moves what still runs")
  func lateHoliday() {
    let complaint = Desk.received().state
    let free = [day("2026-12-09"): FreeDay(kind: .local, name: "Pilkada")]
    #expect(
      Self.due(.settle, complaint, Self.deadlines(free: free))
        == day("2026-12-14").end(at: Self.offset))
  }

  @Test("where no rule speaks of a step there is none")
  func noRules() {
    let deadlines = Self.deadlines([])
    #expect(deadlines.steps(of: Desk.received().state).isEmpty)
    #expect(deadlines.due(of: Desk.received().state) == nil)
  }

  @Test(
    "silence begins with the delivery, not with an answer on its way, and ends when the reporter speaks"
  )
  func silence() {
    var desk = Desk.received()
    desk.does(Desk.answer(.acknowledgement))
    desk.does(Desk.deliver)
    desk.does(Desk.answer(.final))
    #expect(desk.deadlines.silenceDay(of: desk.state) == nil)
    desk.wait(days: 1)
    desk.does(Desk.deliver)
    #expect(desk.deadlines.silenceDay(of: desk.state) == day("2026-12-04"))
    desk.does(.recordReply(text: "Belum.", at: nil, reopens: false))
    #expect(desk.deadlines.silenceDay(of: desk.state) == nil)
  }

  @Test("silence after a request lasts until the day that was promised")
  func archivedInSilence() {
    var desk = Desk.received()
    desk.does(
      .answer(Answer(kind: .request, text: "Mohon foto.", way: .oral, until: day("2026-12-07"))))
    #expect(desk.deadlines.silenceDay(of: desk.state) == nil)
    desk.does(Desk.deliver)
    #expect(desk.deadlines.silenceDay(of: desk.state) == day("2026-12-07"))
  }

  @Test("silence never closes what was imported")
  func imported() {
    var desk = Desk.received()
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    var complaint = desk.state
    complaint.importRun = ImportID(UUIDv7(high: 6, low: 1))
    #expect(desk.deadlines.silenceDay(of: complaint) == nil)
  }
}
