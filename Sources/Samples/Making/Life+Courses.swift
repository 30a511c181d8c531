import Complaints
import Seeds

extension Life {
  /// The whole life of the case, as its course has it.
  mutating func run(registrar: Officer) {
    if file.course == .misconduct { return runMisconduct(registrar: registrar) }
    receive(by: registrar)
    switch file.course {
    case .settledAtOnce: settleAtOnce()
    case .handedOver: handOver()
    default: begin()
    }
    switch file.course {
    case .settledAtOnce: break
    case .settled, .lead, .handedOver:
      if time.chance(70) { answer(.acknowledgement) }
      time.goOn(days: time.number(in: 1...3))
      answer(.final)
      close()
    case .settledWithNews:
      answer(.acknowledgement)
      time.goOn(days: time.number(in: 2...3))
      answer(.interim)
      if time.chance(25) { reply(time.pick(Voices.impatience), after: time.number(in: 2...5)) }
      time.goOn(days: time.number(in: 2...6))
      answer(.final)
      close()
    case .slow:
      answer(.acknowledgement)
      reply(time.pick(Voices.impatience), after: 10)
      time.goOn(days: time.number(in: 6...9))
      answer(.interim)
      time.goOn(days: time.number(in: 3...5))
      answer(.final)
      close()
    case .forwardedAndReturned: runForwarded()
    case .conditional: runConditional()
    case .declined:
      time.goOn(days: time.number(in: 2...3))
      answer(.final, .declined)
      close(.declined)
    case .elsewhere: runElsewhere()
    case .archived, .completed: runIncomplete()
    case .withdrawn:
      reply(
        "Sudah selesai dirembuk dengan tetangga, laporannya saya cabut. Terima kasih.", after: 2)
      act(.close(Closing(outcome: .withdrawn, ground: time.pick(Voices.withdrawals))))
    case .reopened: runReopened()
    case .duplicate: runDuplicate()
    case .joined, .misconduct: break
    }
  }

  /// Joined to the case it belongs to, answered under its own number when that one is, closed with it.
  mutating func runJoined(to lead: ComplaintID, answeredAt: Instant?, registrar: Officer) {
    act(.receive(file.intake), by: registrar)
    time.goOn(days: 0)
    act(.verify)
    act(.join(to: lead))
    guard let answeredAt else { return }
    if answeredAt > time.now { time.goTo(answeredAt) }
    time.goOn(minutes: 8)
    answer(.final)
    close()
  }

  private mutating func settleAtOnce() {
    time.goOn(minutes: 6)
    act(.verify)
    say(time.pick(Voices.spoken), as: .final, through: .oral)
    act(
      .close(
        Closing(outcome: .resolved, ground: "dijelaskan lisan di loket, pelapor menyatakan cukup")))
  }

  private mutating func handOver() {
    time.goOn(days: 0)
    let first = handler.id == SampleOffice.dewi.id ? SampleOffice.joko : SampleOffice.dewi
    act(.take, by: first)
    if time.chance(50) {
      act(.undo, by: first)
    } else {
      act(.note("Saya cuti mulai besok, mohon dilanjutkan."), by: first)
      act(.release, by: first)
    }
    act(.verify, by: SampleOffice.hadi)
    act(.assign(to: handler.id), by: SampleOffice.hadi)
  }

  private mutating func runForwarded() {
    let agency = Seeds.category(named: file.story.category)?.category.agency ?? "dinkominfo"
    if time.chance(50) { answer(.acknowledgement) }
    time.goOn(days: 1)
    forward(to: agency)
    if time.chance(25) { reply(time.pick(Voices.impatience), after: time.number(in: 3...6)) }
    time.goOn(days: time.number(in: 5...10))
    act(.recordReturn(text: time.pick(Voices.returns(on: file.story))))
    time.goOn(days: time.number(in: 1...2))
    answer(.final)
    close()
  }

  private mutating func runConditional() {
    answer(.acknowledgement)
    time.goOn(days: time.number(in: 2...3))
    let until = laterLook
    answer(.final, .conditionallyResolved)
    close(.conditionallyResolved, until: until)
  }

  /// Sent where it belongs, told so, and closed as not ours.
  private mutating func runElsewhere() {
    let agencies = Self.agencies(beyondUs: file.story)
    guard !agencies.isEmpty else { return }
    let agency = time.pick(agencies)
    time.goOn(days: 1)
    forward(to: agency)
    time.goOn(days: time.number(in: 3...6))
    act(.close(Closing(outcome: .notOurAuthority)))
  }

  /// The offices of province and state that such a matter may belong to.
  static func agencies(beyondUs story: Story) -> [String] {
    switch story.category {
    case "infrastruktur.jalan": ["dpubmck", "bbpjn"]
    case "pendidikan.sekolah": ["disdikprov"]
    case "bansos.kis": ["bpjs"]
    case "ketertiban.gangguan", "perhubungan.parkir": ["polres"]
    default: []
    }
  }

  /// Asked for details: they come, or they never do.
  private mutating func runIncomplete() {
    answer(.request)
    guard file.course == .completed else {
      time.goOn(calendarDays: 11)
      return act(.close(Closing(outcome: .archived)))
    }
    reply(time.pick(Voices.details(of: file.story)), after: time.number(in: 4...9))
    time.goOn(days: time.number(in: 1...4))
    answer(.final)
    close()
  }

  private mutating func runReopened() {
    time.goOn(days: time.number(in: 1...3))
    answer(.final)
    if time.chance(60) {
      time.goOn(calendarDays: 11)
      act(.close(Closing(outcome: .resolved)))
    }
    let objection = time.pick(Voices.objections)
    if time.chance(75) {
      reply(objection, after: time.number(in: 1...9), reopens: true)
    } else {
      time.goOn(days: 2)
      act(.reopen(reason: "dicek di lapangan, ternyata belum beres"))
    }
    if time.chance(50) { answer(.interim) }
    time.goOn(days: time.number(in: 2...5))
    answer(.final)
    close()
  }

  private mutating func runDuplicate() {
    guard let other = file.other else { return }
    say(
      """
      Yth. {sapaan}, terima kasih. Laporan tentang {tentang} sudah kami catat sebelumnya dengan \
      nomor {nomorlain} dan sedang kami kerjakan. Supaya kabarnya satu, nomor {nomor} kami \
      satukan dengan nomor itu. {petugas}, Kelurahan Medono, {kontak}
      """, as: .interim)
    act(.markDuplicate(of: other))
  }

  /// Secret from the start: verified and given out by the supervisor, examined by the Inspectorate.
  private mutating func runMisconduct(registrar: Officer) {
    act(.receive(file.intake), by: registrar)
    time.goOn(days: 0)
    act(.verify, by: SampleOffice.hadi)
    if time.chance(40) {
      var correction = Correction()
      correction.accused = SampleOffice.joko.id
      act(.correct(correction), by: SampleOffice.hadi)
    }
    act(.assign(to: handler.id), by: SampleOffice.hadi)
    answer(.acknowledgement)
    time.goOn(days: 2)
    forward(to: "inspektorat")
    time.goOn(days: time.number(in: 18...34))
    act(.recordReturn(text: "Hasil pemeriksaan terlampir, bersifat rahasia."))
    time.goOn(days: 2)
    let outcome: Outcome = time.chance(60) ? .resolved : .declined
    answer(.final, outcome)
    close(outcome)
  }
}
