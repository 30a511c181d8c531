import Complaints
import Testing

@Suite("The rules refuse")
struct RefusalTests {
  @Test("a complaint without a story, a subject alone being enough")
  func story() {
    var intake = Desk.intake
    intake.words = words { $0.body = "  \n " }
    #expect(Desk().refusal(.receive(intake)) == .missing(.story))
    intake.words = words { $0.subject = "Lampu padam" }
    #expect(Desk().refusal(.receive(intake)) == nil)
  }

  @Test("an act on a complaint that is not there")
  func notFound() {
    #expect(Desk().refusal(.take) == .notFound)
  }

  @Test("a receipt, a reply or a delivery that lies ahead, but for a clock a little off")
  func inTheFuture() {
    var desk = Desk.received()
    let ahead = desk.now.advanced(bySeconds: 600)
    let near = desk.now.advanced(bySeconds: 200)
    var intake = Desk.intake
    intake.received = ahead
    #expect(Desk().refusal(.receive(intake)) == .inTheFuture)
    #expect(desk.refusal(.recordReply(text: "Halo", at: ahead, reopens: false)) == .inTheFuture)
    #expect(desk.refusal(.recordReply(text: "Halo", at: near, reopens: false)) == nil)
    desk.does(Desk.answer(.final))
    #expect(desk.refusal(.deliver(way: .oral, at: ahead)) == .inTheFuture)
    #expect(desk.refusal(.deliver(way: .oral, at: near)) == nil)
  }

  @Test("a reply or a delivery before the complaint was received")
  func beforeReceipt() {
    var desk = Desk.received()
    let before = Desk.morning.advanced(bySeconds: -1)
    #expect(desk.refusal(.recordReply(text: "Halo", at: before, reopens: false)) == .beforeReceipt)
    desk.does(Desk.answer(.final))
    #expect(desk.refusal(.deliver(way: .oral, at: before)) == .beforeReceipt)
  }

  @Test("taking what is taken; a supervisor may")
  func taken() {
    var desk = Desk.received()
    desk.does(.take)
    #expect(desk.refusal(.take) == .alreadyTaken(by: Desk.ratna.id))
    #expect(desk.refusal(.take, by: Desk.dewi) == .alreadyTaken(by: Desk.ratna.id))
    #expect(desk.refusal(.take, by: Desk.hadi) == nil)
  }

  @Test("releasing what nobody or a colleague holds")
  func release() {
    var desk = Desk.received()
    #expect(desk.refusal(.release) == .notYours(nil))
    desk.does(.take)
    #expect(desk.refusal(.release, by: Desk.dewi) == .alreadyTaken(by: Desk.ratna.id))
    #expect(desk.refusal(.release, by: Desk.hadi) == nil)
  }

  @Test("assigning by an officer, to nobody known, to the holder, to the accused, to an auditor")
  func assign() {
    var desk = Desk.received()
    let stranger = OfficerID(UUIDv7(high: 9, low: 9))
    #expect(desk.refusal(.assign(to: Desk.dewi.id)) == .notAllowed(.assign))
    #expect(desk.refusal(.assign(to: stranger), by: Desk.hadi) == .unknownOfficer)
    #expect(desk.refusal(.assign(to: Desk.sari.id), by: Desk.hadi) == .unknownOfficer)
    desk.does(.assign(to: Desk.dewi.id), by: Desk.hadi)
    #expect(desk.state.assignee == Desk.dewi.id)
    #expect(
      desk.refusal(.assign(to: Desk.dewi.id), by: Desk.hadi) == .alreadyTaken(by: Desk.dewi.id))
    var correction = Correction()
    correction.accused = Desk.ratna.id
    desk.does(.correct(correction))
    #expect(desk.refusal(.assign(to: Desk.ratna.id), by: Desk.hadi) == .secret)
  }

  @Test("texts that say nothing")
  func nothingSaid() {
    var desk = Desk.received()
    #expect(desk.refusal(.note(" \n")) == .missing(.text))
    #expect(desk.refusal(.reveal(reason: "")) == .missing(.reason))
    #expect(desk.refusal(Desk.answer(.final, " ")) == .missing(.text))
    #expect(desk.refusal(.recordReply(text: "", at: nil, reopens: false)) == .missing(.text))
    #expect(desk.refusal(.correct(Correction())) == .nothingSaid)
    var correction = Correction()
    correction.words = words { $0.subject = " " }
    #expect(desk.refusal(.correct(correction)) == .missing(.text))
    desk.does(Desk.answer(.final))
    #expect(desk.refusal(.reopen(reason: " ")) == .missing(.reason))
  }

  @Test("forwarding to no agency, to an unknown one, to one that is no more")
  func forward() {
    let desk = Desk.received()
    #expect(desk.refusal(.forward(agency: " ", number: nil, text: nil)) == .missing(.agency))
    #expect(desk.refusal(.forward(agency: "xyz", number: nil, text: nil)) == .unknownAgency)
    #expect(desk.refusal(.forward(agency: "old", number: nil, text: nil)) == .unknownAgency)
    #expect(desk.refusal(.recordReturn(text: nil)) == .notForwarded)
  }

  @Test("an answer with an open blank or without end")
  func answer() {
    let desk = Desk.received()
    #expect(
      desk.refusal(Desk.answer(.final, "Selesai ‹tanggal selesai›."))
        == .answerHasBlank("tanggal selesai"))
    #expect(desk.refusal(Desk.answer(.final, "Harga < 5 dan > 3 ‹ belum")) == nil)
    let limit = Rules.longestAnswer
    #expect(
      desk.refusal(Desk.answer(.final, String(repeating: "a", count: limit + 1)))
        == .answerTooLong(limit: limit))
    #expect(desk.refusal(Desk.answer(.final, String(repeating: "a", count: limit))) == nil)
  }

  @Test("a second answer or a forward while one is on its way, and delivering what is not there")
  func delivery() {
    var desk = Desk.received()
    #expect(desk.refusal(Desk.deliver) == .nothingToDeliver)
    desk.does(Desk.answer(.interim))
    #expect(desk.refusal(Desk.answer(.final)) == .answerNotDelivered)
    #expect(
      desk.refusal(.forward(agency: "dpu", number: nil, text: nil)) == .answerNotDelivered)
    desk.does(Desk.deliver)
    #expect(desk.refusal(Desk.deliver) == .nothingToDeliver)
    #expect(desk.refusal(Desk.answer(.final)) == nil)
  }

  @Test("handling what is closed, and reopening what is not")
  func closed() {
    var desk = Desk.received()
    #expect(desk.refusal(.reopen(reason: "lagi")) == .notClosed)
    desk.does(Desk.close(.withdrawn))
    for action in [
      .take, .verify, Desk.answer(.final), Desk.close(.withdrawn),
      .forward(agency: "dpu", number: nil, text: nil), .release, .join(to: Desk.id),
      .markDuplicate(of: Desk.id),
    ] as [Action] {
      #expect(desk.refusal(action) == .closedAlready)
    }
    #expect(desk.refusal(.note("Ia menelepon lagi.")) == nil)
    #expect(desk.refusal(.reopen(reason: "Ia menelepon lagi.")) == nil)
  }

  @Test("joining and duplicates without another complaint, or with itself")
  func other() {
    var desk = Desk.received()
    #expect(desk.refusal(.join(to: Desk.id)) == .unknownOther)
    #expect(desk.refusal(.part) == .notJoined)
    desk.other = desk.state
    #expect(desk.refusal(.join(to: Desk.id)) == .sameComplaint)
    var follower = Complaint(
      id: ComplaintID(UUIDv7(high: 3, low: 2)), number: Desk.number, unit: Desk.unit,
      received: desk.now, version: 1)
    follower.lead = Desk.id
    desk.other = follower
    #expect(desk.refusal(.join(to: follower.id)) == .sameComplaint)
    follower.lead = nil
    follower.isSecret = true
    desk.other = follower
    #expect(desk.refusal(.markDuplicate(of: follower.id)) == .secret)
  }
}
