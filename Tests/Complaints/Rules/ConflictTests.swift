import Complaints
import Testing

@Suite("When a colleague was faster")
struct ConflictTests {
  @Test("an answer is refused with who, what and when; and passes once that was read")
  func answered() {
    var desk = Desk.received()
    let seen = desk.state.version
    desk.wait(minutes: 3)
    desk.does(Desk.answer(.interim), by: Desk.dewi)
    desk.does(Desk.deliver, by: Desk.dewi)
    #expect(
      desk.refusal(Desk.answer(.final), seen: seen)
        == .colleagueWasFaster(officer: Desk.dewi.id, did: .delivered, at: desk.now))
    #expect(desk.refusal(Desk.answer(.final), seen: desk.state.version) == nil)
  }

  @Test("a note, a reveal and a verification in between refuse nothing but an undoing")
  func quiet() {
    var desk = Desk.received()
    desk.does(.take)
    let seen = desk.state.version
    desk.does(.note("a"), by: Desk.dewi)
    desk.does(.reveal(reason: "a"), by: Desk.dewi)
    desk.does(.verify, by: Desk.dewi)
    for action in [
      Desk.answer(.final), Desk.close(.withdrawn), .release, .note("b"),
      .forward(agency: "dpu", number: nil, text: nil),
    ] as [Action] {
      #expect(desk.refusal(action, seen: seen) == nil)
    }
    #expect(
      desk.refusal(.undo, seen: seen)
        == .colleagueWasFaster(officer: Desk.dewi.id, did: .verified, at: desk.now))
  }

  @Test("an answer taken over refuses the one it was taken from, and not the one who took it")
  func takenOver() {
    var desk = Desk.received()
    let seen = desk.state.version
    desk.does(.takeOver(from: Desk.ratna.id, reason: "mendesak"), by: Desk.dewi)
    #expect(
      desk.refusal(Desk.answer(.final), seen: seen)
        == .colleagueWasFaster(officer: Desk.dewi.id, did: .takenOver, at: desk.now))
    #expect(desk.refusal(Desk.answer(.final), by: Desk.dewi, seen: seen) == nil)
    #expect(desk.refusal(.takeOver(from: Desk.ratna.id, reason: " ")) == .missing(.reason))
  }

  @Test("a correction is refused by a correction, and stands beside all else")
  func correction() {
    var desk = Desk.received()
    let seen = desk.state.version
    var correction = Correction()
    correction.category = "adminduk.ktp"
    desk.does(.take, by: Desk.dewi)
    #expect(desk.refusal(.correct(correction), seen: seen) == nil)
    desk.does(.correct(correction), by: Desk.dewi)
    #expect(
      desk.refusal(.correct(correction), seen: seen)
        == .colleagueWasFaster(officer: Desk.dewi.id, did: .corrected, at: desk.now))
  }

  @Test("every act but those that only add says what it conflicts with")
  func declared() {
    let adding: [Action] = [
      .receive(Desk.intake), .note("a"), .reveal(reason: "a"), .verify, .part,
    ]
    for action in adding { #expect(action.conflicts.isEmpty) }
    let changing: [Action] = [
      .take, .assign(to: Desk.dewi.id), .release, Desk.answer(.final), Desk.deliver,
      Desk.close(.resolved), .join(to: Desk.id), .markDuplicate(of: Desk.id),
    ]
    for action in changing {
      #expect(
        action.conflicts.contains(.closed)
          && action.conflicts.isDisjoint(with: [.noted, .revealed]))
    }
  }
}
