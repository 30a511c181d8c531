import Complaints
import PseudoTerminal
import Testing

@Suite("Killed at every write and sync of an act (F1)")
struct KilledAtEveryWrite {
  @Test(
    "an act is whole or not there, an acknowledged one is there, and doing it again does it once",
    arguments: TorturedDesk.acts)
  func faultF01(act: String) throws {
    let desk = try TorturedDesk(before: act)
    var kills = 0
    for place in stride(from: 1, to: 2000, by: Amount.stride(9)) {
      guard try killed(act, at: place, desk) else { break }
      kills += 1
    }
    #expect(kills > 0)
    Amount.report("killed at every write | \(act) | \(kills) kills, nothing lost or half done")
  }

  @Test("twin: an act that is acknowledged before it is written is found")
  func twin() throws {
    let desk = try TorturedDesk(before: "note")
    withKnownIssue {
      for place in stride(from: 1, to: 2000, by: 5) {
        guard try killed("note", at: place, desk, isHasty: true) else { break }
      }
    }
  }

  /// False when the act came to its end before that write.
  private func killed(
    _ act: String, at place: Int, _ desk: TorturedDesk, isHasty: Bool = false
  ) throws -> Bool {
    let copy = try desk.copy()
    defer { copy.remove() }
    let id = Self.newAction()
    let outcome = try copy.act(
      act, id: id, Fault(kind: .kill, call: .change, place: place), isHasty: isHasty)
    let state = try copy.state(of: id)
    #expect(
      isSound(state, act, wasAcknowledged: outcome.output == "done\n"), "\(act), write \(place)")
    let again = try copy.act(act, id: id)
    #expect(again.output == "done\n", "\(act), write \(place): \(again.output)\(again.errors)")
    let after = try copy.state(of: id)
    #expect(after.problems == [] && after.holds(act), "\(act), write \(place)")
    if state.holds(act) { #expect(after.entries == state.entries, "\(act), write \(place)") }
    return outcome.ending == .killed(signal: 9)
  }

  private func isSound(_ state: Copy.State, _ act: String, wasAcknowledged: Bool) -> Bool {
    state.problems == [] && (state.holds(act) || !wasAcknowledged)
  }

  static func newAction() -> ActionID {
    var random = SystemRandomNumberGenerator()
    return ActionID(at: TorturedDesk.now, using: &random)
  }
}
