import Complaints
import Seeds

/// Writes down what was done about one case, stroke by stroke, at the office's pace.
struct Life {
  struct Stroke {
    let at: Instant
    let officer: Officer
    let action: Action
  }

  var file: Case
  /// Who holds the complaint.
  var handler: Officer
  var time: WorkingTime
  private(set) var strokes: [Stroke] = []
  /// When the final answer was recorded, if it was.
  private(set) var finalAt: Instant?
  private var given: [String] = []

  init(_ file: Case, handler: Officer) {
    self.file = file
    self.handler = handler
    time = WorkingTime(from: file.registered, random: file.random)
  }

  mutating func act(_ action: Action, by officer: Officer? = nil) {
    strokes.append(Stroke(at: time.now, officer: officer ?? handler, action: action))
    time.goTo(time.now.advanced(bySeconds: time.number(in: 20...150)))
  }

  /// Taken down; now and then the matter is filed only when it is verified.
  mutating func receive(by officer: Officer) {
    let isFiledLater = !file.isSecret && time.chance(9)
    var intake = file.intake
    if isFiledLater { intake.category = nil }
    act(.receive(intake), by: officer)
    guard isFiledLater else { return }
    time.goOn(days: 0)
    var correction = Correction()
    correction.category = file.story.category
    act(.correct(correction), by: officer)
  }

  /// Verified and taken, or given to its handler by the supervisor.
  mutating func begin() {
    time.goOn(days: time.pick([0, 0, 1, 1, 1, 2]))
    if time.chance(12) {
      act(.verify, by: SampleOffice.hadi)
      act(.assign(to: handler.id), by: SampleOffice.hadi)
    } else {
      act(.verify)
      act(.take)
    }
    if time.chance(14) { act(.note(time.pick(Voices.notes(on: file.story)))) }
    if file.identity == .open, time.chance(6) {
      act(.reveal(reason: time.pick(Voices.reasonsToReveal)))
    }
  }

  /// An answer of this kind, written for this case and delivered soon after.
  mutating func answer(_ kind: AnswerKind, _ outcome: Outcome = .resolved) {
    let suiting = (kind == .final ? Reply.finals : Reply.onTheWay).filter {
      $0.kind == kind && $0.outcome == outcome
        && $0.suits(file.story)
    }
    let fresh = suiting.filter { !given.contains($0.text) }
    let closest = fresh.filter { !$0.words.isEmpty }
    let replies = [closest, fresh, suiting].first { !$0.isEmpty } ?? []
    guard !replies.isEmpty else { return }
    let reply = time.pick(replies)
    given.append(reply.text)
    say(reply.text, as: kind)
  }

  mutating func say(_ text: String, as kind: AnswerKind, through way: DeliveryWay? = nil) {
    let until = kind == .request ? time.today + 10 : nil
    record(text, as: kind, through: way, until: until)
    time.goOn(minutes: time.chance(85) ? time.number(in: 2...25) : time.number(in: 60...240))
    act(.deliver(way: way ?? file.way, at: nil))
  }

  /// An answer recorded as given, and not delivered yet.
  mutating func record(
    _ text: String, as kind: AnswerKind, through way: DeliveryWay? = nil, until: Day? = nil
  ) {
    if kind == .final { finalAt = time.now }
    act(.answer(Answer(kind: kind, text: compose(text), way: way ?? file.way, until: until)))
  }

  /// What the reporter said, taken down when the office is next open.
  mutating func reply(_ text: String, after days: Int, reopens: Bool = false) {
    let said = (time.today + days).instant(
      ClockTime(secondOfDay: time.number(in: 27_000...72_000)), at: WorkingTime.offset)
    let at = max(said, time.now)
    time.goTo(at)
    time.goOn(minutes: 10)
    act(.recordReply(text: text, at: at, reopens: reopens))
  }

  mutating func forward(to code: String) {
    let agency = Seeds.agencies.first { $0.agency.code == code }
    let number = "\(code.uppercased())-\(time.number(in: 1_000...9_899))"
    file.blanks["tujuan"] = agency?.fullName ?? code
    file.blanks["nomortujuan"] = number
    act(.forward(agency: code, number: number, text: nil))
    time.goOn(minutes: 12)
    say(time.pick(Reply.forwarded), as: .interim)
  }

  /// Closed when the reporter was silent, or sooner when they said that it is enough.
  mutating func close(_ outcome: Outcome = .resolved, until: Day? = nil) {
    let improvement = time.chance(40) ? time.pick(Voices.improvements) : ""
    let isContent = file.identity != .nameless && outcome == .resolved && time.chance(38)
    if isContent { reply(time.pick(Voices.thanks(for: file.story)), after: time.number(in: 0...4)) }
    if isContent {
      time.goOn(days: 1)
      act(
        .close(
          Closing(outcome: outcome, ground: time.pick(Voices.grounds), improvement: improvement)))
    } else {
      time.goOn(calendarDays: 11)
      act(.close(Closing(outcome: outcome, improvement: improvement, until: until)))
    }
  }
}

extension Life {
  /// An answer's text with every blank filled for this case and this moment.
  private mutating func compose(_ text: String) -> String {
    let calendar = Seeds.calendar
    let checked = calendar.workingDays(after: time.today, count: -1)
    var blanks = file.blanks
    let hour = time.now.clock(at: WorkingTime.offset).hour
    blanks["waktu"] = hour < 11 ? "pagi" : hour < 15 ? "siang" : "sore"
    blanks["nomor"] = "\(file.number)"
    blanks["petugas"] = handler.shortName
    blanks["kontak"] = SampleOffice.unit.contact
    blanks["periksa"] = max(checked, file.received.day(at: WorkingTime.offset)).inFull
    blanks["janji"] = calendar.workingDays(after: time.today, count: time.number(in: 1...3)).inFull
    blanks["janji2"] = laterLook.inFull
    blanks["lengkap"] = (time.today + 10).inFull
    blanks["tahun"] = "\(time.today.year + 1)"
    blanks["buka"] = opening()
    blanks["akhir"] = time.pick(Reply.endings)
    return blanks.filling(blanks.filling(text))
  }

  /// When a conditional settlement is looked at again.
  var laterLook: Day { Seeds.calendar.nextWorkingDay(onOrAfter: time.today + 60) }

  private mutating func opening() -> String {
    let isFriendly =
      file.intake.classification == .aspiration
      || file.intake.classification == .informationRequest
    return time.pick(isFriendly ? Reply.friendlyOpenings : Reply.openings)
  }
}
