import Complaints
import PseudoTerminal
import Testing

@Suite("Eight programs write at once (F10)", .serialized)
struct EightWriters {
  @Test("none is refused because of the lock, and nothing is lost")
  func faultF10() async throws {
    let count = Amount.of(20, torture: 200)
    let result = try await write(count)
    #expect(result.refused == [])
    #expect(result.missing == 0)
    #expect(result.problems == [])
    let times = result.microseconds.sorted()
    func part(_ share: Double) -> String {
      let time = times[min(times.count - 1, Int(Double(times.count) * share))]
      return "\((Double(time) / 1000 * 10).rounded() / 10) ms"
    }
    Amount.report(
      "eight writers | \(8 * count) acts, \(result.refused.count) refused, \(result.missing) lost, "
        + "median \(part(0.5)), p99 \(part(0.99)), longest \(part(1))")
  }

  @Test("twin: without locks something is lost or broken, and that is found")
  func twin() async throws {
    for _ in 1...8 {
      let result = try await write(40, environment: Fault.unlocked)
      if !result.refused.isEmpty || result.missing > 0 || !result.problems.isEmpty { return }
    }
    Issue.record("eight writers without locks lost nothing in eight rounds")
  }

  private struct Result {
    var refused: [String] = []
    var missing = 0
    var problems: [String] = []
    var microseconds: [Int] = []
  }

  private func write(_ count: Int, environment: [String: String] = [:]) async throws -> Result {
    let desk = try TorturedDesk(before: "note")
    let copy = try desk.copy()
    defer { copy.remove() }
    let path = copy.store
    let complaint = desk.complaint.description
    let variables = desk.home.environment.merging(environment) { $1 }
    let outcomes = try await withThrowingTaskGroup(of: PseudoTerminal.Outcome.self) { group in
      for writer in 1...8 {
        group.addTask {
          try Command.run(
            TorturedDesk.actor, [path, complaint, "-", "notes", "\(count)", "penulis \(writer)"],
            environment: variables, within: 300)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    var result = Result()
    for outcome in outcomes {
      if outcome.status != 0 { result.refused.append(outcome.output + outcome.errors) }
      result.microseconds += outcome.output.split(separator: "\n").compactMap {
        $0.hasPrefix("done") ? $0.split(separator: " ").last.flatMap { Int($0) } : nil
      }
    }
    guard let state = try? copy.state() else {
      result.problems = ["cannot be opened"]
      return result
    }
    result.problems = state.problems
    for writer in 1...8 {
      for place in 1...count where !state.notes.contains("penulis \(writer) \(place)") {
        result.missing += 1
      }
    }
    return result
  }
}
