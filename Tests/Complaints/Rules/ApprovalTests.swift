import Complaints
import Testing

@Suite("Approval of answers")
struct ApprovalTests {
  private let draft = Answer(kind: .final, text: "Lampu kami perbaiki Jumat.", way: .whatsapp)

  private func desk(_ policy: ApprovalPolicy = ApprovalPolicy(isForAll: true)) -> Desk {
    var desk = Desk.received()
    desk.office.units[Desk.unit]?.approval = policy
    return desk
  }

  private func submitted() -> Desk {
    var desk = desk()
    desk.does(.submit(draft))
    return desk
  }

  @Test("an answer that needs approval is not given by its author alone")
  func needed() {
    let desk = desk()
    #expect(desk.refusal(.answer(draft)) == .needsApproval)
    #expect(desk.refusal(.answer(draft), by: Desk.hadi) == nil)
    var oral = draft
    oral.way = .oral
    #expect(desk.refusal(.answer(oral)) == nil)
    var acknowledgement = draft
    acknowledgement.kind = .acknowledgement
    #expect(desk.refusal(.answer(acknowledgement)) == nil)
    #expect(Desk.received().refusal(.answer(draft)) == nil)
  }

  @Test("a unit may want it for some categories, classifications or officers only")
  func policies() {
    func refused(_ policy: ApprovalPolicy, _ change: (inout Desk) -> Void = { _ in }) -> Bool {
      var desk = desk(policy)
      change(&desk)
      return desk.refusal(.answer(draft)) == .needsApproval
    }
    let civil = ApprovalPolicy(categories: ["adminduk"])
    #expect(!refused(civil))
    #expect(refused(civil) { $0.complaint?.category = "adminduk.ktp" })
    #expect(!refused(civil) { $0.complaint?.category = "infra.lampu" })
    #expect(refused(ApprovalPolicy(classifications: [Desk.received().state.classification])))
    #expect(refused(.none) { $0.office.officers[Desk.ratna.id]?.isInTraining = true } == false)
    var trainee = Desk.ratna
    trainee.isInTraining = true
    #expect(desk(.none).refusal(.answer(draft), by: trainee) == .needsApproval)
  }

  @Test("what a policy says is kept as terms and read back")
  func terms() {
    let policy = ApprovalPolicy(
      isForAll: true, categories: ["adminduk", "bansos.bpnt"],
      classifications: Set(Classification.allCases.prefix(2)))
    #expect(ApprovalPolicy(terms: policy.terms) == policy)
    var empty = ApprovalPolicy.none
    #expect(!empty.take("entah") && !empty.take("class:entah") && !empty.take("category:A B"))
    #expect(empty == .none)
  }

  @Test("a submitted answer waits for the supervisor, in a queue of its own")
  func waiting() {
    let desk = submitted()
    #expect(desk.thread.map(\.kind) == [.received, .taken, .submitted])
    #expect(desk.state.nextStep == .approve)
    #expect(!desk.state.waitsForDesk)
    #expect(Tray(of: desk.state) == .approval)
    #expect(desk.state.status == .inProgress)
    #expect(desk.refusal(.answer(draft)) == .waitsForApproval)
    #expect(desk.refusal(.submit(draft)) == .waitsForApproval)
  }

  @Test("approved it is the author's to deliver, and may be changed on the way")
  func approving() {
    var desk = submitted()
    #expect(desk.refusal(.approve(text: nil)) == .notAllowed(.approve))
    desk.does(.approve(text: "Lampu kami perbaiki Jumat, 27 November."), by: Desk.hadi)
    #expect(desk.thread.suffix(2).map(\.kind) == [.approved, .answered])
    #expect(desk.thread.last?.words?.text == "Lampu kami perbaiki Jumat, 27 November.")
    #expect(desk.state.undelivered?.officer == Desk.ratna.id)
    #expect(desk.state.nextStep == .deliver)
    desk.does(Desk.deliver)
    #expect(desk.state.lastDelivered?.kind == .final)
  }

  @Test("an approval that changed nothing keeps no second text")
  func unchanged() {
    var desk = submitted()
    desk.does(.approve(text: draft.text), by: Desk.hadi)
    #expect(desk.thread.first { $0.kind == .approved }?.words == nil)
    #expect(desk.thread.last?.words?.text == draft.text)
  }

  @Test("what is open may not slip through approval either")
  func blanks() {
    let desk = submitted()
    #expect(
      desk.refusal(.approve(text: "Selesai ‹tanggal›."), by: Desk.hadi)
        == .answerHasBlank("tanggal"))
  }

  @Test("sent back with a remark it is its author's again, and can be laid before them anew")
  func sendingBack() {
    var desk = submitted()
    #expect(
      desk.refusal(.sendBack(remark: " ", quote: nil), by: Desk.hadi) == .missing(.text))
    desk.does(.sendBack(remark: "Sebutkan jamnya.", quote: "Jumat"), by: Desk.hadi)
    #expect(desk.state.nextStep == .mend)
    #expect(desk.state.waitsForDesk)
    #expect(desk.state.sentBack?.submission == 3)
    #expect(Tray(of: desk.state) == .inProgress)
    desk.does(.submit(draft))
    #expect(desk.state.sentBack == nil && desk.state.nextStep == .approve)
  }

  @Test("the author takes a submission back, the supervisor their approval while it is undelivered")
  func undoing() {
    var desk = submitted()
    desk.does(.undo)
    #expect(desk.state.submission == nil && desk.state.nextStep == .reply)
    desk.does(.submit(draft))
    desk.does(.approve(text: nil), by: Desk.hadi)
    desk.does(.undo, by: Desk.hadi)
    #expect(desk.state.nextStep == .approve)
    #expect(desk.refusal(.approve(text: nil), by: Desk.hadi) == nil)
  }

  @Test("an approval is refused when the reporter wrote meanwhile")
  func news() {
    var desk = submitted()
    let seen = desk.state.version
    desk.does(.recordReply(text: "Sudah menyala.", at: nil, reopens: false))
    guard
      case .colleagueWasFaster(_, .reporterReplied, _) = desk.refusal(
        .approve(text: nil), by: Desk.hadi, seen: seen)
    else {
      Issue.record("it was not refused")
      return
    }
    #expect(desk.refusal(.approve(text: nil), by: Desk.hadi) == nil)
  }
}
