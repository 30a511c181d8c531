import Complaints
import Testing

@Suite("Undoing")
struct UndoTests {
  @Test("takes back the newest entry, then the one before it, never itself")
  func newestFirst() {
    var desk = Desk.received()
    let beginning = desk.state
    desk.does(.verify)
    desk.does(.take)
    desk.does(.undo)
    #expect(desk.state.assignee == nil && desk.state.status == .received)
    #expect(desk.state.verifiedAt != nil)
    desk.does(.undo)
    var now = desk.state
    #expect(now.version == 5)
    now.version = beginning.version
    #expect(now == beginning)
    #expect(desk.refusal(.undo) == .nothingToUndo)
  }

  @Test("brings back the whole state a closing put away")
  func closing() {
    var desk = Desk.received()
    desk.does(Desk.answer(.interim))
    let before = desk.state
    desk.does(Desk.close(.withdrawn))
    #expect(desk.state.undelivered == nil)
    desk.does(.undo)
    #expect(desk.state.undelivered == before.undelivered && desk.state.status == .inProgress)
    #expect(desk.state.closedAt == nil && desk.state.judged.isEmpty)
  }

  @Test("is for the author or a supervisor; another officer is told what stands on top")
  func whose() {
    var desk = Desk.received()
    desk.does(.take)
    #expect(
      desk.refusal(.undo, by: Desk.dewi)
        == .undoBlocked(by: .taken, officer: Desk.ratna.id, at: desk.now))
    #expect(desk.refusal(.undo, by: Desk.hadi) == nil)
    desk.does(.note("Pelapor menelepon."), by: Desk.dewi)
    #expect(
      desk.refusal(.undo) == .undoBlocked(by: .noted, officer: Desk.dewi.id, at: desk.now))
    desk.does(.undo, by: Desk.dewi)
    #expect(desk.refusal(.undo) == nil)
  }

  @Test("passes over a look at the reporter's data")
  func reveal() {
    var desk = Desk.received()
    desk.does(.take)
    desk.does(.reveal(reason: "menelepon"), by: Desk.dewi)
    desk.does(.undo)
    #expect(desk.state.assignee == nil)
    #expect(desk.thread.last?.facts.undoes == 2)
  }

  @Test("is anyone's where the desk itself acted")
  func desk() {
    var desk = Desk.received()
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    desk.append(
      EntryDraft(
        .closed, on: .complaint(Desk.id), at: desk.now, facts: .with { $0.outcome = .resolved }),
      by: nil)
    desk.does(.undo, by: Desk.dewi)
    #expect(desk.state.status == .answered && desk.state.outcome == nil)
  }

  @Test("leaves an answer that reached the reporter, and one taken back unsent is gone")
  func delivered() {
    var desk = Desk.received()
    desk.does(Desk.answer(.final))
    desk.does(.undo)
    #expect(desk.state.undelivered == nil && desk.state.status == .inProgress)
    desk.does(Desk.answer(.final))
    desk.does(Desk.deliver)
    #expect(desk.refusal(.undo) == .deliveredCannotBeUndone)
    #expect(desk.refusal(.undo, by: Desk.hadi) == .deliveredCannotBeUndone)
  }

  @Test("leaves the beginning and an erasure")
  func permanent() {
    var desk = Desk.received()
    #expect(desk.refusal(.undo) == .nothingToUndo)
    desk.append(EntryDraft(.erased, on: .complaint(Desk.id), at: desk.now), by: Desk.ratna.id)
    #expect(desk.refusal(.undo) == .nothingToUndo)
  }
}
