import Complaints
import Testing

@Suite("Closing")
struct ClosingTests {
  @Test(
    "as settled needs a final answer that was delivered",
    arguments: [Outcome.resolved, .conditionallyResolved, .declined])
  func needsAnswer(outcome: Outcome) {
    var desk = Desk.received()
    let closing = Action.close(
      Closing(outcome: outcome, ground: "cukup", until: day("2027-01-29")))
    let needs = Refusal.outcomeNeeds(outcome, .finalAnswer)
    #expect(desk.refusal(closing) == needs)
    desk.does(Desk.answer(.interim))
    desk.does(Desk.deliver)
    #expect(desk.refusal(closing) == needs)
    desk.does(Desk.answer(.final))
    #expect(desk.refusal(closing) == needs)
    desk.does(Desk.deliver)
    #expect(desk.refusal(closing) == nil)
    desk.does(.reopen(reason: "belum selesai"))
    #expect(desk.refusal(closing) == needs)
  }

  @Test("as another's authority needs the forward, as archived the request")
  func otherOutcomes() {
    var desk = Desk.received()
    #expect(
      desk.refusal(Desk.close(.notOurAuthority)) == .outcomeNeeds(.notOurAuthority, .forward))
    #expect(desk.refusal(Desk.close(.archived)) == .outcomeNeeds(.archived, .request))
    #expect(desk.refusal(Desk.close(.duplicate)) == .outcomeNeeds(.duplicate, .otherNumber))
    desk.does(.forward(agency: "dpu", number: nil, text: nil))
    #expect(desk.refusal(Desk.close(.notOurAuthority, ground: "")) == nil)
    desk.does(Desk.answer(.request))
    desk.does(Desk.deliver)
    #expect(desk.refusal(Desk.close(.archived)) == nil)
  }

  @Test("on a condition needs the date it is looked at again")
  func condition() {
    var desk = Desk.received()
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    #expect(desk.refusal(Desk.close(.conditionallyResolved)) == .missing(.date))
    desk.does(
      .close(Closing(outcome: .conditionallyResolved, ground: "cukup", until: day("2027-01-29"))))
    #expect(desk.state.until == day("2027-01-29"))
  }

  @Test("asks its ground while the reporter's ten days run, and not after")
  func ground() {
    var desk = Desk.received()
    #expect(desk.refusal(Desk.close(.withdrawn, ground: " ")) == .missing(.ground))
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    desk.wait(days: 10)
    #expect(desk.refusal(Desk.close(.resolved, ground: "")) == .missing(.ground))
    desk.wait(days: 1)
    #expect(desk.refusal(Desk.close(.resolved, ground: "")) == nil)
    desk.does(.recordReply(text: "Terima kasih, sudah cukup.", at: nil, reopens: false))
    #expect(desk.refusal(Desk.close(.resolved, ground: "")) == .missing(.ground))
  }

  @Test("keeps the due instants it was judged by, as facts that never move")
  func judged() {
    var desk = Desk.received()
    let due = desk.deadlines.steps(of: desk.state)
    desk.does(Desk.close(.withdrawn))
    #expect(desk.state.judged.count == 4)
    for deadline in due { #expect(desk.state.judged[deadline.step] == deadline.due) }
    #expect(desk.thread.last?.facts.judged == desk.state.judged)
  }
}
