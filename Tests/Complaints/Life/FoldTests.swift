import Complaints
import Testing

@Suite("A complaint folded from its entries")
struct FoldTests {
  @Test("begins with what was taken down, its subject the first sentence of the story")
  func begins() {
    let complaint = Desk.received().state
    #expect(complaint.status == .received && complaint.nextStep == .read)
    #expect(complaint.words.subject == "Lampu jalan padam sejak Senin")
    #expect(complaint.channel == .whatsapp && complaint.number == Desk.number)
  }

  @Test("keeps nothing of a nameless reporter")
  func nameless() {
    var intake = Desk.intake
    intake.identity = .nameless
    let desk = Desk.received(intake)
    #expect(desk.state.words.reporterName == nil && desk.state.words.phone == nil)
    #expect(desk.thread[0].words?.phone == nil)
  }

  @Test("a correction to nameless neither keeps nor takes a name")
  func correctedToNameless() {
    var desk = Desk.received()
    var correction = Correction()
    correction.identity = .nameless
    correction.words = words { $0.reporterName = "Budi Santoso" }
    desk.does(.correct(correction))
    #expect(desk.state.words.reporterName == nil && desk.thread[1].words == nil)
  }

  @Test("is in progress once taken, and new again once released untouched")
  func takenAndReleased() {
    var desk = Desk.received()
    desk.does(.take)
    #expect(desk.state.status == .inProgress && desk.state.assignee == Desk.ratna.id)
    #expect(desk.state.nextStep == .reply)
    desk.does(.release)
    #expect(desk.state.status == .received && desk.state.assignee == nil)
  }

  @Test("an answer takes an untaken complaint, and is on its way until delivered")
  func answered() {
    var desk = Desk.received()
    desk.does(Desk.answer(.final))
    #expect(desk.thread.map(\.kind) == [.received, .taken, .answered])
    #expect(desk.state.status == .answered && desk.state.nextStep == .deliver)
    #expect(desk.state.settledAt == nil && Tray(of: desk.state) == .undelivered)
    desk.wait(minutes: 10)
    desk.does(Desk.deliver)
    #expect(desk.state.settledAt == desk.now && desk.state.undelivered == nil)
    #expect(desk.state.nextStep == .wait && Tray(of: desk.state) == .answered)
  }

  @Test("an acknowledgement and news of progress leave the state as it is")
  func interim() {
    var desk = Desk.received()
    desk.does(.take)
    desk.does(Desk.answer(.acknowledgement))
    desk.does(Desk.deliver)
    #expect(desk.state.status == .inProgress && desk.state.acknowledgedAt == desk.now)
    #expect(desk.state.followedUpAt == nil)
    desk.does(Desk.answer(.interim))
    desk.does(Desk.deliver)
    #expect(desk.state.followedUpAt == desk.now && desk.state.settledAt == nil)
  }

  @Test("a request stops the clock when delivered, the reporter's reply starts it again")
  func request() {
    var desk = Desk.received()
    desk.does(Desk.answer(.request))
    #expect(desk.state.status == .awaitingDetails && !desk.state.isPaused)
    #expect(desk.state.until == day("2026-12-03"))
    desk.does(Desk.deliver)
    #expect(desk.state.isPaused)
    desk.wait(days: 2)
    desk.does(.recordReply(text: "Ini fotonya.", at: nil, reopens: false))
    #expect(desk.state.status == .inProgress && !desk.state.isPaused && desk.state.hasNews)
    #expect(desk.state.pauses.count == 1 && desk.state.nextStep == .answerNews)
  }

  @Test("asking twice is one pause")
  func askedTwice() {
    var desk = Desk.received()
    for _ in 0..<2 {
      desk.does(Desk.answer(.request))
      desk.does(Desk.deliver)
      desk.wait(days: 1)
    }
    #expect(desk.state.pauses.count == 1 && desk.state.pauses[0].from == Desk.morning)
  }

  @Test(
    "whatever the desk does instead of waiting starts the clock again",
    arguments: ["forward", "final", "reopen"])
  func waitingEnds(act: String) {
    var desk = Desk.received()
    desk.does(Desk.answer(.request))
    desk.does(Desk.deliver)
    desk.wait(days: 1)
    switch act {
    case "forward": desk.does(.forward(agency: "dpu", number: nil, text: nil))
    case "final": desk.does(Desk.answer(.final))
    default:
      desk.does(Desk.close(.archived))
      desk.does(.reopen(reason: "Kelengkapan datang"))
    }
    #expect(!desk.state.isPaused && desk.state.pauses.last?.to == desk.now)
    #expect(desk.state.until == nil)
  }

  @Test("goes to an agency, is reminded of, and comes back as news")
  func forwarded() {
    var desk = Desk.received()
    desk.does(.forward(agency: "dpu", number: " 470/12 ", text: nil))
    #expect(desk.state.status == .forwarded && desk.state.nextStep == .remind)
    #expect(desk.state.forward?.agency == "dpu" && desk.state.words.agencyNumber == "470/12")
    #expect(desk.state.followedUpAt == desk.now && desk.state.verifiedAt == desk.now)
    desk.does(.recordReturn(text: "Sudah dijadwalkan"))
    #expect(desk.state.status == .inProgress && desk.state.nextStep == .answerNews)
  }

  @Test("closes with an outcome, and reopens without one")
  func closedAndReopened() {
    var desk = Desk.received()
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    desk.does(.close(Closing(outcome: .resolved, ground: "cukup", improvement: "jadwal baru")))
    #expect(desk.state.status == .closed && desk.state.outcome == .resolved)
    #expect(desk.state.closedAt == desk.now && desk.state.nextStep == .none)
    #expect(desk.state.words.improvement == "jadwal baru")
    desk.does(.reopen(reason: "Padam lagi"))
    #expect(desk.state.status == .inProgress && desk.state.outcome == nil)
    #expect(desk.state.wasReopened && desk.state.judged.isEmpty && desk.state.settledAt == nil)
  }

  @Test("a reply to an answer reopens only where the officer says so", arguments: [false, true])
  func replyReopens(reopens: Bool) {
    var desk = Desk.received()
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    desk.does(.recordReply(text: "Belum menyala.", at: nil, reopens: reopens))
    #expect(desk.state.status == (reopens ? .inProgress : .answered))
    #expect(desk.state.hasNews && desk.state.waitsForDesk)
  }

  @Test("joins a lead and parts from it; a duplicate closes")
  func joined() {
    var desk = Desk.received()
    var lead = desk.state
    lead = Complaint(
      id: ComplaintID(UUIDv7(high: 3, low: 2)), number: lead.number, unit: lead.unit,
      received: lead.received, version: 1)
    desk.other = lead
    desk.does(.join(to: lead.id))
    #expect(desk.state.lead == lead.id && desk.state.status == .received)
    desk.does(.part)
    #expect(desk.state.lead == nil)
    desk.does(.markDuplicate(of: lead.id))
    #expect(desk.state.status == .closed && desk.state.outcome == .duplicate)
    #expect(desk.state.duplicateOf == lead.id)
  }

  @Test("loses its words when erased, and nothing else")
  func erased() {
    var desk = Desk.received()
    desk.does(.take)
    let before = desk.state
    desk.append(EntryDraft(.erased, on: .complaint(Desk.id), at: desk.now), by: Desk.hadi.id)
    #expect(desk.state.words == Words())
    #expect(desk.state.status == before.status && desk.state.number == before.number)
  }

  @Test("a note, a look at the reporter's data and a verification change nothing but what they say")
  func quiet() {
    var desk = Desk.received()
    desk.does(.verify)
    #expect(desk.state.verifiedAt == desk.now && desk.state.status == .received)
    let before = desk.state
    desk.does(.note("Pelapor akan menelepon."))
    desk.does(.reveal(reason: "menelepon balik"))
    var after = desk.state
    #expect(after.version == 4)
    after.version = before.version
    #expect(after == before)
  }

  @Test("imported, it stands as its row says, with its own dates")
  func imported() {
    let facts = Facts.with {
      $0.number = Desk.number
      $0.unit = Desk.unit
      $0.received = Desk.morning.advanced(byHours: -240)
      $0.status = .closed
      $0.outcome = .resolved
      $0.deliveredAt = Desk.morning.advanced(byHours: -100)
      $0.closedAt = Desk.morning.advanced(byHours: -50)
    }
    var desk = Desk()
    desk.append(EntryDraft(.imported, on: .complaint(Desk.id), at: desk.now, facts: facts), by: nil)
    #expect(desk.state.status == .closed && desk.state.outcome == .resolved)
    #expect(desk.state.closedAt == facts.closedAt && desk.state.settledAt == facts.deliveredAt)
    #expect(desk.refusal(.undo) == .nothingToUndo)
  }

  @Test("nothing begins with an entry that is no beginning")
  func noBeginning() {
    let desk = Desk.received()
    var taken = desk
    taken.does(.take)
    #expect(Complaint.folding(taken.thread.dropFirst()) == nil)
    #expect(Complaint.folding([]) == nil)
  }
}
