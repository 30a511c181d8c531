import PseudoTerminal

/// How long a supervisor waits for figures: the dashboard over a full store, and one month's report.
struct Overseeing {
  let loket: Contender
  let store: String
  let runs: Int
  /// Milliseconds without a byte after which nothing more will come, also of a million.
  private static let quiet = 4_000

  func measures() throws -> [Measure] {
    [
      Measure(
        name: "dashboard, from Enter to painted", unit: "ms",
        loket: try (0..<runs).map { _ in try dashboard() }, target: .atMost(150)),
      Measure(
        name: "report of one month as HTML, from start to end", unit: "ms",
        loket: try (0..<runs).map { _ in try report() }, target: .atMost(1_000)),
    ]
  }

  /// Milliseconds from Enter on the command until all of it is painted.
  private func dashboard() throws -> Double {
    let recording = try loket.open(store)
    defer { recording.end() }
    _ = try recording.send("\u{10}")
    recording.read(quiet: 60, within: 5)
    for letter in "dasbor" {
      _ = try recording.send(String(letter))
      recording.read(quiet: 40, within: 5)
    }
    let sent = try recording.send("\r")
    // Its frame stands before its figures do.
    let pieces = recording.read(quiet: Self.quiet, within: 20)
    guard let last = pieces.last, Timing.picture(of: recording)?.shows("Lewat tenggat") == true
    else { throw Unmeasurable(what: "no dashboard was shown") }
    return (last.time - sent).milliseconds
  }

  private func report() throws -> Double {
    let clock = ContinuousClock()
    var status: Int32?
    let time = try clock.measure {
      status = try Command.run(
        loket.program, ["report", "--store", store, "--month", "2026-10", "--format", "html"],
        environment: loket.environment
      ).status
    }
    guard status == 0 else { throw Unmeasurable(what: "no report was made") }
    return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1_000
  }
}
