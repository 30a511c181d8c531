import Complaints
import Seeds

/// The complaints that lie on Ratna's desk when the demo opens, each waiting for another next step.
struct Showcase {
  private enum Scene: CaseIterable {
    case identityCard, lamp, foodAid, pothole, secret, smell
  }

  private let today: Day
  private let scenes: [ComplaintID: Scene]
  let cases: [Case]

  init(today: Day, opens: Instant, telling: inout Telling) {
    self.today = today
    var cases: [Case] = []
    var scenes: [ComplaintID: Scene] = [:]
    for (place, scene) in Scene.allCases.enumerated() {
      let told = Self.tell(scene, today: today, seed: UInt64(place + 1), &telling)
      for file in told { scenes[file.id] = scene }
      cases += told
    }
    self.cases = cases
    self.scenes = scenes
  }

  func knows(_ file: Case) -> Bool { scenes[file.id] != nil }

  /// The day `count` working days before the demo's.
  private static func workingDay(_ count: Int, before today: Day) -> Day {
    Seeds.calendar.workingDays(after: today, count: -count)
  }

  private static func tell(
    _ scene: Scene, today: Day, seed: UInt64, _ telling: inout Telling
  ) -> [Case] {
    func one(
      _ story: Story, _ reporter: Reporter, on day: Day, _ hour: Int, _ minute: Int,
      _ channel: Channel = .whatsapp, _ place: UInt64 = 0, filled: [String: String] = [:]
    ) -> Case {
      let moment = day.instant(
        ClockTime(secondOfDay: (hour * 60 + minute) * 60), at: WorkingTime.offset)
      return telling.tell(
        story, received: moment, registered: moment.advanced(bySeconds: 240), channel: channel,
        course: .settled, reporter: reporter, filled: filled,
        random: SplitMix64(seed: 0x5363_656E_6500 + seed * 16 + place))
    }
    switch scene {
    case .identityCard:
      let day = workingDay(16, before: today)
      let budi = Reporter(
        salutation: "Bapak", name: "Budi S.", phone: "0810-0000-7890", rt: 3, rw: 5)
      var file = one(
        Story.awaitedCard, budi, on: day, 8, 8, filled: ["tgl": (day - 18).inShort])
      file.intake.words.externalNumber = "#9165816"
      file.intake.words.attachments = (1...2).map {
        Attachment(name: "foto-\($0).jpg", size: 412_000, note: "percakapan WhatsApp loket")
      }
      return [file]
    case .lamp:
      let wati = Reporter(salutation: "Ibu", name: "Wati", phone: "0810-0000-2231", rt: 1, rw: 3)
      return [one(Story.darkStreet, wati, on: workingDay(14, before: today), 10, 12)]
    case .foodAid:
      let nur = Reporter(salutation: "Ibu", name: "Nur K.", phone: "0810-0000-4417", rt: 4, rw: 7)
      return [one(Story.missedAid, nur, on: workingDay(11, before: today), 9, 31, .walkIn)]
    case .pothole:
      let names = [
        ("Bapak", "Joko S."), ("Ibu", "Rini H."), ("Bapak", "Agus T."), ("Ibu", "Wati M."),
        ("Bapak", "Slamet"),
      ]
      var files: [Case] = []
      for (place, person) in names.enumerated() {
        let reporter = Reporter(
          salutation: person.0, name: person.1, phone: "0810-0000-51\(20 + place)", rt: 2, rw: 5)
        var file = one(
          Story.potholes[place], reporter, on: today, 7, 36 + place * 9, .whatsapp, UInt64(place),
          filled: ["jalan": "Jl. Truntum"])
        if let lead = files.first { file.other = lead.id }
        files.append(file)
      }
      return files
    case .secret:
      let slamet = Reporter(
        salutation: "Bapak", name: "Slamet R.", phone: "0810-0000-3310", rt: 6, rw: 2)
      return [one(Story.misconduct[0], slamet, on: today, 8, 2, .walkIn)]
    case .smell:
      let endang = Reporter(
        salutation: "Ibu", name: "Endang P.", phone: "0810-0000-6050", rt: 5, rw: 4)
      return [
        one(
          Story.smell, endang, on: workingDay(3, before: today), 11, 5,
          filled: ["dekat": "SD Medono Lama"])
      ]
    }
  }
}

extension Showcase {
  /// What was done about one of these until the demo opens.
  func write(_ life: inout Life) {
    guard let scene = scenes[life.file.id] else { return }
    life.handler = SampleOffice.ratna
    life.act(
      .receive(life.file.intake), by: scene == .secret ? SampleOffice.dewi : SampleOffice.ratna)
    switch scene {
    case .identityCard: writeIdentityCard(&life)
    case .lamp:
      take(&life)
      life.answer(.acknowledgement)
      go(&life, 10, 9, 20)
      life.answer(.interim)
      go(&life, 0, 8, 57)
      life.record(Reply.lampMended, as: .final)
    case .foodAid:
      take(&life)
      life.answer(.acknowledgement)
      go(&life, 7, 10, 40)
      life.answer(.interim)
    case .pothole:
      go(&life, 0, 8, 40)
      life.act(.verify, by: SampleOffice.dewi)
      if let lead = life.file.other { life.act(.join(to: lead), by: SampleOffice.dewi) }
    case .secret:
      go(&life, 0, 8, 20)
      life.act(.verify, by: SampleOffice.hadi)
      life.act(.assign(to: SampleOffice.ratna.id), by: SampleOffice.hadi)
    case .smell:
      take(&life)
      life.forward(to: "dlh")
      go(&life, 0, 8, 31)
      life.act(
        .recordReturn(
          text: "Pengangkutan ditambah jadi dua kali sehari mulai besok; kontainer diganti Kamis."))
    }
  }

  private func writeIdentityCard(_ life: inout Life) {
    life.act(.verify)
    life.act(.take)
    life.answer(.acknowledgement)
    life.time.goTo(clock(9, 13, 20))
    life.reply("Gimana Bu? Sudah 10 hari tidak ada kabar.", after: 0)
    life.time.goOn(days: 1)
    life.say(Reply.cardAtPrinter, as: .interim)
    go(&life, 0, 8, 40)
    life.act(
      .note("Sebutkan tanggal KTP-el dapat diambil. Kalimat empatinya jangan lupa."),
      by: SampleOffice.hadi)
  }

  private func take(_ life: inout Life) {
    life.time.goOn(minutes: 9)
    life.act(.verify)
    life.act(.take)
  }

  /// Goes on to a time of the day `days` working days before the demo's.
  private func go(_ life: inout Life, _ days: Int, _ hour: Int, _ minute: Int) {
    life.time.goTo(clock(days, hour, minute))
  }

  private func clock(_ days: Int, _ hour: Int, _ minute: Int) -> Instant {
    let day = days == 0 ? today : Self.workingDay(days, before: today)
    return day.instant(ClockTime(secondOfDay: (hour * 60 + minute) * 60), at: WorkingTime.offset)
  }
}

extension Showcase {
  /// An unfinished answer and an unfinished intake of Ratna's.
  func drafts(of cases: [Case]) -> [Draft] {
    var random = SplitMix64(seed: 0x4472_6166_74)
    let ratna = SampleOffice.ratna.id
    let intakeAt = clock(0, 8, 50)
    var drafts = [
      Draft(
        id: DraftID(at: intakeAt, using: &random), officer: ratna, purpose: .intake,
        text: Story.unfinished, cursor: Story.unfinished.utf8.count, savedAt: intakeAt)
    ]
    if let card = cases.first(where: { scenes[$0.id] == .identityCard }) {
      let text = card.blanks.filling(Reply.unfinishedCard)
      let at = clock(0, 9, 8)
      drafts.append(
        Draft(
          id: DraftID(at: at, using: &random), officer: ratna, purpose: .reply(to: card.id),
          text: text, cursor: text.utf8.count, fields: ["kind": AnswerKind.final.rawValue],
          seen: .max, savedAt: at))
    }
    return drafts
  }
}
