import Complaints
import Testing

@Suite("Why a deadline is on its day")
struct ExplanationTests {
  /// Rules, calendars and lives at random, and what becomes of them.
  private struct Case {
    var deadlines: Deadlines
    var complaint: Complaint
    var today: Day

    init?(seed: UInt64) {
      var life = RandomLife(seed: seed)
      for _ in 0..<25 { _ = life.step() }
      guard let complaint = life.desk.complaint else { return nil }
      var random = Sequence64(seed: seed &+ 1_000)
      self.complaint = complaint
      today = life.desk.now.day(at: .westernIndonesia)
      var free: [Day: FreeDay] = [:]
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let day =
          complaint.received.day(at: .westernIndonesia)
          + Int.random(in: -20...120, using: &random)
        free[day] = FreeDay(kind: random.any(FreeDay.Kind.self), name: "Libur")
      }
      var week = WorkingCalendar.standardWeek
      for weekday in Weekday.allCases where random.chance(25) { week[weekday] = nil }
      for weekday in Weekday.allCases where random.chance(15) {
        week[weekday] = OfficeHours.read("08:00-12:00")
      }
      let worksOn = Set(free.keys.filter { _ in random.chance(20) })
      deadlines = Deadlines(
        rules: Self.rules(&random),
        calendar: WorkingCalendar(
          weeklyHours: week, freeDays: free, worksOnCollectiveLeave: random.chance(50),
          worksOn: worksOn, knownThrough: .last),
        offset: .westernIndonesia)
      self.complaint.received = complaint.received.advanced(
        bySeconds: -Int.random(in: 0...900_000, using: &random))
    }

    private static func rules(_ random: inout Sequence64) -> [DeadlineRule] {
      Step.ofRules.map { step in
        let unit: TimeUnit = random.pick([.workingDays, .workingDays, .calendarDays, .hours])
        return DeadlineRule(
          step: step, amount: Int.random(in: 1...60, using: &random), unit: unit,
          from: DeadlineRule.start(of: step),
          pausedWhileAwaiting: DeadlineRule.canPause(step) && random.chance(70))
      }
    }
  }

  @Test("adds up to its date, whatever was lived under whatever rules", arguments: 1...300)
  func addsUp(seed: Int) throws {
    let it = try #require(Case(seed: UInt64(seed)))
    let steps = it.deadlines.steps(of: it.complaint)
    for why in it.deadlines.explanations(of: it.complaint, today: it.today) {
      if let silence = it.deadlines.silenceDay(of: it.complaint),
        why.step == .closeInSilence || why.step == .completeDetails
      {
        #expect(why.due == silence.end(at: .westernIndonesia))
        continue
      }
      if it.complaint.status == .closed {
        #expect(why.judged == it.complaint.judged[why.step])
      } else {
        #expect(why.due == steps.first { $0.step == why.step }?.due, "\(why.step)")
      }
      guard case .rule(let rule) = why.basis, rule.unit != .hours, why.due != nil else { continue }
      let counted = why.days.filter { $0.number != nil }
      #expect(counted.compactMap(\.number) == Array(1...rule.amount))
      #expect(why.days.last?.number == rule.amount)
      #expect(why.days.map(\.day) == (1...why.days.count).map { why.start.day + $0 })
      #expect(why.days.last?.day.end(at: .westernIndonesia) == why.due)
    }
  }

  @Test("tells what three quarters and nine tenths are of, in their order", arguments: 1...150)
  func notices(seed: Int) throws {
    let it = try #require(Case(seed: UInt64(seed)))
    guard let running = it.deadlines.running(of: it.complaint) else { return }
    #expect(running.at75 <= running.at90 && running.at90 <= running.due)
    #expect(running.due == it.deadlines.due(of: it.complaint))
  }

  @Test("names weekends, holidays, a receipt after hours and a pause")
  func named() throws {
    var desk = Desk.received()
    desk.office.rules = [:]
    let rule = DeadlineRule(step: .settle, amount: 4, unit: .workingDays)
    var complaint = desk.state
    complaint.received = day("2026-12-22").start(at: .westernIndonesia).advanced(byHours: 20)
    complaint.pauses = [
      Pause(
        from: day("2026-12-28").start(at: .westernIndonesia).advanced(byHours: 10),
        to: day("2026-12-29").start(at: .westernIndonesia).advanced(byHours: 10))
    ]
    let christmas = FreeDay(kind: .nationalHoliday, name: "Natal")
    let why = try #require(
      DeadlinesTests.deadlines([rule], free: [day("2026-12-25"): christmas])
        .explanations(of: complaint, today: day("2026-12-30")).first)
    #expect(why.start.day == day("2026-12-23"))
    #expect(
      why.start.moved == .afterHours(closed: try #require(ClockTime(hour: 16, minute: 30))))
    #expect(
      why.days.map { "\($0.day.iso.suffix(5)) \($0.number.map { "\($0)" } ?? "-")" } == [
        "12-24 1", "12-25 -", "12-26 -", "12-27 -", "12-28 2", "12-29 -", "12-30 3", "12-31 4",
      ])
    #expect(why.days[1].reason == .free(.holiday(christmas)))
    #expect(why.days[2].reason == .free(.weekend))
    #expect(why.days[5].reason == .paused(since: day("2026-12-28")))
  }

  @Test("a year without a known calendar is named where the counting goes into it")
  func unknown() throws {
    let rule = DeadlineRule(step: .settle, amount: 60, unit: .workingDays)
    let calendar = WorkingCalendar(
      knownFrom: day("2026-01-01"), knownThrough: day("2026-12-31"))
    let deadlines = Deadlines(rules: [rule], calendar: calendar, offset: .westernIndonesia)
    let why = deadlines.explanations(of: Desk.received().state, today: day("2026-11-24")).first
    #expect(why?.unknownYears == [2027])
  }
}

@Suite("What an answer promised")
struct PromiseTests {
  private func answered(_ kind: AnswerKind, promised: Day?) -> Desk {
    var desk = Desk.received()
    desk.does(
      .answer(Answer(kind: kind, text: "Paling lambat Jumat.", way: .oral, promised: promised)))
    return desk
  }

  private func promised(_ desk: Desk) -> Deadline? {
    desk.deadlines.steps(of: desk.state).first { $0.step == .promised }
  }

  @Test("is a deadline once the answer is delivered")
  func delivered() {
    var desk = answered(.interim, promised: day("2026-11-27"))
    #expect(promised(desk) == nil)
    desk.does(Desk.deliver)
    #expect(promised(desk)?.due == day("2026-11-27").end(at: .westernIndonesia))
    #expect(promised(desk)?.met == nil)
    #expect(desk.deadlines.running(of: desk.state)?.step == .promised)
  }

  @Test("is kept by the next news delivered, or by closing; a receipt's text keeps nothing")
  func kept() {
    var desk = answered(.interim, promised: day("2026-11-27"))
    desk.does(Desk.deliver)
    desk.wait(days: 1)
    desk.does(Desk.answer(.acknowledgement))
    desk.does(Desk.deliver)
    #expect(promised(desk)?.met == nil)
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    #expect(promised(desk)?.met == desk.now)
  }

  @Test("goes with the answer through approval, and into the judgement of the closing")
  func approved() {
    var desk = Desk.received()
    desk.does(
      .submit(
        Answer(kind: .final, text: "Jumat.", way: .whatsapp, promised: day("2026-11-27"))))
    desk.does(.approve(text: nil), by: Desk.hadi)
    desk.does(Desk.deliver)
    desk.wait(days: 5)
    desk.does(Desk.close(.resolved))
    #expect(desk.state.judged[.promised] == day("2026-11-27").end(at: .westernIndonesia))
    #expect(promised(desk)?.met == desk.now)
  }
}

@Suite("Rules that cannot be taken")
struct RuleProblemTests {
  @Test("nothing, less, too much, and what would never end are refused with the reason")
  func problems() {
    func rule(_ step: Step, _ amount: Int, paused: Bool = false, from: DeadlineRule.Start? = nil)
      -> DeadlineRule.Problem?
    {
      DeadlineRule(
        step: step, amount: amount, unit: .workingDays, from: from ?? DeadlineRule.start(of: step),
        pausedWhileAwaiting: paused
      ).problem
    }
    #expect(rule(.settle, 14, paused: true) == nil)
    #expect(rule(.settle, 0) == .amountOutOfRange(most: 260))
    #expect(rule(.settle, -3) == .amountOutOfRange(most: 260))
    #expect(rule(.settle, .max) == .amountOutOfRange(most: 260))
    #expect(rule(.completeDetails, 10, paused: true) == .neverEnds(.completeDetails))
    #expect(rule(.closeInSilence, 10, paused: true) == .neverEnds(.closeInSilence))
    #expect(rule(.settle, 10, from: .delivery) == .cannotStart(.settle, from: .delivery))
    #expect(rule(.promised, 10) == .noRuleForStep(.promised))
  }
}

@Suite("Hours as they are written")
struct OfficeHoursTextTests {
  @Test(
    "are read with dots or colons, in any order",
    arguments: [
      ("07.30-12.00, 13.00-16.30", "07:30-12:00, 13:00-16:30"),
      ("13-16:30;7.30-12", "07:30-12:00, 13:00-16:30"),
      ("", ""), ("08.00–15.15", "08:00-15:15"),
    ])
  func read(text: String, expected: String) {
    #expect(OfficeHours.read(text).map { OfficeHours.text($0) } == expected)
  }

  @Test(
    "are refused where they end before they begin, overlap, or are no hours",
    arguments: ["16.00-07.00", "07.00-12.00, 11.00-15.00", "25.00-26.00", "pagi", "7.5-8", "7-8-9"])
  func refused(text: String) { #expect(OfficeHours.read(text) == nil) }
}
