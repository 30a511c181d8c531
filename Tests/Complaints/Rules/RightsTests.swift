import Complaints
import Testing

@Suite("Rights")
struct RightsTests {
  @Test("an auditor reads and does nothing else")
  func auditor() {
    let desk = Desk.received()
    #expect(Rights.of(.auditor) == [.read, .oversee, .audit])
    for action in [
      .take, .note("a"), .verify, Desk.answer(.final), .reveal(reason: "a"), .undo,
      .receive(Desk.intake),
    ] as [Action] {
      #expect(desk.refusal(action, by: Desk.sari) == .readOnlyRole)
    }
    #expect(Rights.canOpen(desk.state, officer: Desk.sari))
  }

  @Test("an officer who left does nothing")
  func inactive() {
    var gone = Desk.ratna
    gone.isActive = false
    #expect(Desk.received().refusal(.take, by: gone) == .notAllowed(.handle))
  }

  @Test("only a supervisor assigns, acts for colleagues, undoes for them and reads secrets")
  func supervisor() {
    for right in [
      Right.assign, .actForColleague, .undoForColleague, .readSecret, .approve, .seal, .erase,
    ] {
      #expect(Role.allCases.filter { Rights.of($0).contains(right) } == [.supervisor])
    }
    for right in Right.allCases {
      #expect(Role.allCases.contains { Rights.of($0).contains(right) })
    }
  }

  @Test("a secret complaint is opened by its handler and the supervisor, by nobody else")
  func secret() {
    var intake = Desk.intake
    intake.isSecret = true
    var desk = Desk.received(intake)
    #expect(desk.refusal(.take) == .secret)
    desk.does(.assign(to: Desk.dewi.id), by: Desk.hadi)
    #expect(
      Desk.everyone.filter { Rights.canOpen(desk.state, officer: $0) } == [Desk.dewi, Desk.hadi])
    #expect(desk.refusal(.note("a"), by: Desk.wahyu) == .secret)
    #expect(desk.refusal(.note("a"), by: Desk.dewi) == nil)
  }

  @Test("never by the officer it accuses, whatever their role")
  func accused() {
    for accused in [Desk.dewi, Desk.hadi] {
      var intake = Desk.intake
      intake.isSecret = true
      var desk = Desk.received(intake)
      desk.does(.assign(to: Desk.dewi.id), by: Desk.hadi)
      var correction = Correction()
      correction.accused = accused.id
      desk.does(.correct(correction), by: Desk.hadi)
      #expect(!Rights.canOpen(desk.state, officer: accused))
      #expect(desk.refusal(.note("a"), by: accused) == .secret)
    }
  }
}
