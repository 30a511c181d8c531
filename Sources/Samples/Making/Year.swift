import Complaints
import Seeds

/// Fourteen months of an office, put together: arrivals, numbers, lives.
struct Year {
  private(set) var acts: [SampleAct] = []
  private(set) var drafts: [Draft] = []

  private static let ordinary = 486
  private static let opened = UInt64(0x4C6F_6B65_7420_3031)

  init(endingOn today: Day, at opens: Instant) {
    var random = SplitMix64(seed: Self.opened)
    var telling = Telling()
    let closing = opens.advanced(bySeconds: -50 * 60)
    let arrivals = Arrivals(today: today, closing: closing)
    var lives = Self.ordinaryCases(arrivals, &telling, &random)
    lives += Self.particularCases(arrivals, today: today, &telling, &random)
    var cases = lives.filter { $0.registered < closing }
    let showcase = Showcase(today: today, opens: opens, telling: &telling)
    cases += showcase.cases
    Self.giveNumbers(to: &cases)
    write(cases, showcase: showcase, today: today, until: opens)
    drafts = showcase.drafts(of: cases)
  }

  private static func ordinaryCases(
    _ arrivals: Arrivals, _ telling: inout Telling, _ random: inout SplitMix64
  ) -> [Case] {
    var casting = Casting()
    var cases: [Case] = []
    for (place, moment) in arrivals.moments(ordinary, random: &random).enumerated() {
      let story = casting.story(random: &random)
      let channel = Arrivals.channel(at: moment, random: &random)
      let course = casting.course(for: story, through: channel, random: &random)
      let told = telling.tell(
        story, received: moment,
        registered: Arrivals.registration(of: moment, through: channel, random: &random),
        channel: channel, course: course, random: SplitMix64(seed: random.next()))
      cases.append(told)
      if place % 48 == 7, told.identity == .open {
        cases.append(again(told, &telling, &random))
      }
      if place % 70 == 33 { cases += others(than: &cases[cases.count - 1], &telling, &random) }
    }
    return cases
  }

  /// The same person writes the same once more, word for word, some days later.
  private static func again(
    _ first: Case, _ telling: inout Telling, _ random: inout SplitMix64
  ) -> Case {
    let moment = first.registered.advanced(bySeconds: random.number(in: 70_000...260_000))
    var second = telling.tell(
      first.story, received: moment,
      registered: Arrivals.registration(of: moment, through: .whatsapp, random: &random),
      channel: .whatsapp, course: .duplicate, reporter: first.reporter,
      random: SplitMix64(seed: random.next()))
    second.intake.words.subject = first.intake.words.subject
    second.intake.words.body = first.intake.words.body
    for blank in ["tentang", "rasa"] { second.blanks[blank] = first.blanks[blank] }
    second.other = first.id
    return second
  }

  /// Neighbours report the same place within days.
  private static func others(
    than lead: inout Case, _ telling: inout Telling, _ random: inout SplitMix64
  ) -> [Case] {
    guard lead.course == .settled || lead.course == .settledWithNews,
      lead.story.classification == .complaint
    else { return [] }
    lead.course = .lead
    let alike = Casting.stories(alike: lead.story).filter { !$0.isFixed }
    return (0..<random.number(in: 1...3)).map { _ in
      let moment = lead.registered.advanced(bySeconds: random.number(in: 3_000...90_000))
      var joined = telling.tell(
        random.pick(alike), received: moment,
        registered: Arrivals.registration(of: moment, through: .whatsapp, random: &random),
        channel: .whatsapp, course: .joined,
        filled: [
          "jalan": lead.blanks["jalan"], "gang": lead.blanks["gang"], "dekat": lead.blanks["dekat"],
        ],
        random: SplitMix64(seed: random.next()))
      joined.other = lead.id
      return joined
    }
  }

  /// Misconduct, long stories, hostile texts, and one of each channel.
  private static func particularCases(
    _ arrivals: Arrivals, today: Day, _ telling: inout Telling, _ random: inout SplitMix64
  ) -> [Case] {
    var planned: [(story: Story, course: Course, daysAgo: Int, channel: Channel)] = []
    for (place, story) in (Story.misconduct + Story.misconduct).enumerated() {
      let channel: Channel = place % 3 == 0 ? .lapor : .suggestionBox
      planned.append((story, .misconduct, 9 + place * 37, channel))
    }
    for (place, story) in (Story.atLength + Story.atLength.filter { !$0.isFixed }).enumerated() {
      planned.append((story, place == 1 ? .conditional : .settledWithNews, 6 + place * 61, .email))
    }
    for (place, story) in Story.hostile.enumerated() {
      planned.append((story, .settledWithNews, 3 + place * 4, .other))
    }
    for (place, channel) in Channel.allCases.enumerated() {
      planned.append((Story.roads[place], .settled, 40 + place * 9, channel))
    }
    for (place, story) in Story.civilRegistration.prefix(12).enumerated() where !story.isFixed {
      planned.append((story, .settledAtOnce, 25 + place * 31, .walkIn))
    }
    for (place, daysAgo) in [1, 5, 9, 6, 7].enumerated() {
      let story = Story.lightsAndDrains[place]
      planned.append((story, place < 3 ? .archived : .forwardedAndReturned, daysAgo, .whatsapp))
    }
    return planned.map { plan in
      let day = Seeds.calendar.nextWorkingDay(onOrAfter: today - plan.daysAgo)
      let moment = day.instant(
        ClockTime(secondOfDay: random.number(in: 27_600...41_000)), at: WorkingTime.offset)
      return telling.tell(
        plan.story, received: moment,
        registered: Arrivals.registration(of: moment, through: plan.channel, random: &random),
        channel: plan.channel, course: plan.course, random: SplitMix64(seed: random.next()))
    }
  }

  /// Numbers in the order of registration, each year of receipt from one.
  private static func giveNumbers(to cases: inout [Case]) {
    cases.sort { ($0.registered, $0.id) < ($1.registered, $1.id) }
    var last: [Int: Int] = [:]
    for place in cases.indices {
      let year = cases[place].received.day(at: WorkingTime.offset).year
      last[year, default: 0] += 1
      cases[place].number = ComplaintNumber(
        prefix: SampleOffice.unit.prefix, year: year, serial: last[year] ?? 1)
    }
  }

  private mutating func write(_ cases: [Case], showcase: Showcase, today: Day, until opens: Instant)
  {
    let numbers = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.number) })
    var answered: [ComplaintID: Instant] = [:]
    var all: [SampleAct] = []
    var approvals = Approvals(today: today)
    for var file in cases {
      if let other = file.other {
        guard let number = numbers[other] else { continue }
        file.blanks["nomorlain"] = "\(number)"
      }
      let isRecent = file.registered > opens.advanced(byHours: -26 * 24)
      let shares = isRecent ? [4, 50, 46] : [44, 30, 26]
      let handler = Self.handlers[file.random.place(among: shares)]
      let registrar = file.random.chance(60) ? handler : file.random.pick(Self.handlers)
      var life = Life(file, handler: handler)
      if file.isSecret, handler.id == SampleOffice.joko.id { life.handler = SampleOffice.dewi }
      if showcase.knows(file) {
        showcase.write(&life)
      } else if file.course == .joined, let lead = file.other {
        life.runJoined(to: lead, answeredAt: answered[lead], registrar: registrar)
      } else {
        life.run(registrar: registrar)
      }
      answered[file.id] = life.finalAt
      if !showcase.knows(file) { approvals.note(life, until: opens) }
      var random = SplitMix64(seed: file.id.uuid.low)
      for (place, stroke) in life.strokes.enumerated() where stroke.at < opens {
        let id = place == 0 ? ActionID(file.id.uuid) : ActionID(at: stroke.at, using: &random)
        all.append(
          SampleAct(
            at: stroke.at, officer: stroke.officer.id, complaint: file.id, id: id,
            action: stroke.action))
      }
    }
    // A stable order: strokes of one complaint never share a moment, and the id settles the rest.
    acts = (all + approvals.acts).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  private static let handlers = [SampleOffice.ratna, SampleOffice.dewi, SampleOffice.joko]
}

extension Casting {
  /// Stories about the same kind of matter.
  static func stories(alike story: Story) -> [Story] {
    let all =
      Story.roads + Story.lightsAndDrains + Story.surroundings + Story.orderAndService
      + Story.socialAid + Story.civilRegistration + Story.healthAndSchool
    return all.filter { $0.category == story.category && $0.classification == .complaint }
  }
}
