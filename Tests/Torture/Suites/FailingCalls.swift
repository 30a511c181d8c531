import Complaints
import PseudoTerminal
import Testing

@Suite("A call of the system fails (F4, F6, F8)")
struct FailingCalls {
  /// What fails, and how many of its places are tried in a short run.
  static let failures: [(kind: Fault.Kind, call: Fault.Call)] = [
    (.full, .write), (.broken, .write), (.short, .write), (.broken, .sync), (.broken, .read),
    (.handles, .open),
  ]

  @Test(
    "an act that could not be written is refused in a sentence and can be done again, once",
    arguments: TorturedDesk.acts, [false, true])
  func faultF06(act: String, stays: Bool) throws {
    let desk = try TorturedDesk(before: act)
    var (tried, refused) = (0, 0)
    for failure in Self.failures {
      for place in stride(from: 1, to: 4000, by: Amount.stride(23, torture: 5)) {
        let fault = Fault(kind: failure.kind, call: failure.call, place: place, stays: stays)
        guard let wasRefused = try tryAct(act, fault, desk) else { break }
        tried += 1
        if wasRefused { refused += 1 }
      }
    }
    #expect(refused > 0)
    Amount.report(
      "a call fails\(stays ? " for good" : "") | \(act) | \(tried) tried, \(refused) refused")
  }

  @Test("twin: an act that is acknowledged and then refused is found")
  func twin() throws {
    let desk = try TorturedDesk(before: "note")
    withKnownIssue {
      for place in stride(from: 1, to: 2000, by: 5) {
        let fault = Fault(kind: .full, call: .write, place: place, stays: true)
        guard try tryAct("note", fault, desk, isHasty: true) != nil else { break }
      }
    }
  }

  /// Whether the act was refused; nil when the fault did not come about.
  private func tryAct(
    _ act: String, _ fault: Fault, _ desk: TorturedDesk, isHasty: Bool = false
  ) throws -> Bool? {
    let copy = try desk.copy()
    defer { copy.remove() }
    let id = KilledAtEveryWrite.newAction()
    let outcome = try copy.act(act, id: id, fault, isHasty: isHasty)
    guard copy.wasHarmed else { return nil }
    let isDone = outcome.output == "done\n"
    #expect(
      isDone || outcome.output.hasPrefix("refused: "),
      "\(act) \(fault): \(outcome.ending) \(outcome.errors)")
    let state = try copy.state(of: id)
    #expect(state.problems == [], "\(act) \(fault)")
    if isDone { #expect(state.holds(act), "\(act) \(fault)") }
    let again = try copy.act(act, id: id)
    #expect(again.output == "done\n", "\(act) \(fault): \(again.output)")
    let after = try copy.state(of: id)
    #expect(after.problems == [] && after.holds(act), "\(act) \(fault)")
    if state.holds(act) { #expect(after.entries == state.entries, "\(act) \(fault)") }
    return !isDone
  }

  @Test(
    "a command whose calls fail ends with an answer or a sentence, and never by a signal",
    arguments: [
      ["list"], ["show", "MDN-26-0001"], ["search", "lampu"], ["verify"], ["due"], ["doctor"],
    ])
  func commands(arguments: [String]) throws {
    let desk = try TorturedDesk(before: "note")
    var tried = 0
    for failure in Self.failures {
      for place in stride(from: 1, to: 4000, by: Amount.stride(41, torture: 11)) {
        let fault = Fault(kind: failure.kind, call: failure.call, place: place)
        let copy = try desk.copy()
        defer { copy.remove() }
        let outcome = try copy.run(arguments + ["--officer", "Ratna Wulandari"], fault)
        guard copy.wasHarmed else { break }
        tried += 1
        #expect(
          outcome.status.map { (0...2).contains($0) } ?? false,
          "\(arguments) \(fault): \(outcome.ending) \(outcome.errors)")
        #expect(
          outcome.status == 0 || !outcome.errors.isEmpty || !outcome.output.isEmpty,
          "\(arguments) \(fault)")
        #expect(try copy.state().problems == [], "\(arguments) \(fault)")
      }
    }
    #expect(tried > 0)
    Amount.report("a call fails | loket \(arguments[0]) | \(tried) tried")
  }
}
