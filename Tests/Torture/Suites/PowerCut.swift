import PseudoTerminal
import Testing

@Suite("The power is cut (F3)")
struct PowerCut {
  static let notes = 12

  @Test(
    "every acknowledged note is there after the cut, and the store is sound",
    arguments: [Fault.Kind.cut, .some])
  func faultF03(kind: Fault.Kind) throws {
    let cuts = try cut(kind, lies: false, times: Amount.of(10, torture: 150))
    #expect(cuts.lost == 0)
    #expect(cuts.broken == 0)
    #expect(cuts.acknowledged > 0)
    Amount.report(
      "power cut, unsynced writes \(kind == .cut ? "lost" : "lost or kept at random") | "
        + "\(cuts.times) cuts, \(cuts.acknowledged) acknowledged, \(cuts.lost) lost, \(cuts.broken) broken"
    )
  }

  @Test(
    "twin: a disk that says it has written and has not loses acknowledged notes, and that is found")
  func twin() throws {
    let cuts = try cut(.cut, lies: true, times: 10)
    #expect(cuts.lost + cuts.broken > 0)
    Amount.report("power cut, syncs skipped (planted) | \(cuts.lost) lost, \(cuts.broken) broken")
  }

  private struct Cuts {
    var times = 0
    var acknowledged = 0
    var lost = 0
    var broken = 0
  }

  private func cut(_ kind: Fault.Kind, lies: Bool, times: Int) throws -> Cuts {
    let desk = try TorturedDesk(before: "note")
    var random = SystemRandomNumberGenerator()
    var cuts = Cuts()
    while cuts.times < times {
      let copy = try desk.copy()
      defer { copy.remove() }
      let place = Int.random(in: 1...(lies ? 300 : 400), using: &random)
      var fault = Fault(kind: kind, call: .change, place: place, lies: lies)
      fault.seed = place
      let outcome = try copy.writeNotes(Self.notes, fault)
      let acknowledged = outcome.output.split(separator: "\n").count
      cuts.times += 1
      cuts.acknowledged += acknowledged
      guard let state = try? copy.state(), state.problems == [] else {
        cuts.broken += 1
        continue
      }
      let missing = (0..<acknowledged).filter { !state.notes.contains("catatan \($0 + 1)") }
      cuts.lost += missing.count
    }
    return cuts
  }
}
