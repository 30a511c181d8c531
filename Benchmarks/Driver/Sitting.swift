import Foundation
import PseudoTerminal

/// One run of the driver: everything is measured, Loket and the bare limit by turns.
struct Sitting {
  private let call: Call
  private let stores: Stores
  private let loket: Contender
  private let bare: Contender
  private let small = 1000

  init(_ call: Call) throws {
    self.call = call
    stores = try Stores(loket: call.loket)
    loket = Contender(
      program: call.loket, environment: stores.home.environment,
      arguments: { ["--store", $0] }, leaving: "\u{1b}")
    bare = Contender(
      program: call.bareLimit, environment: stores.home.environment, arguments: { [$0] },
      leaving: "\u{1b}OA")
  }

  /// What was measured before something could not be stands in the report all the same.
  func run(_ report: inout Report) throws {
    note("making stores")
    let few = try store(rows: small)
    let many = try store(rows: call.rows)
    note("starting")
    report.measures += try starts(few: few, many: many)
    note("pressing keys")
    report.measures += try keys(few: few, many: many)
    note("overseeing")
    report.measures += try Overseeing(loket: loket, store: many, runs: call.runs).measures()
    note("importing")
    report.measures.append(try imports())
    note("reviewing")
    report.measures.append(
      Measure(
        name: "review of a draft of 450 words", unit: "ms",
        loket: Reviewing.milliseconds(runs: call.runs), target: .atMost(5)))
    note("counting deadlines")
    report.measures += try deadlines()
    note("proposing")
    report.measures += try proposals(in: many)
  }

  private func deadlines() throws -> [Measure] {
    let holidays = try Holidays(stores, loket: call.loket)
    let times = try (0..<call.runs).map { try holidays.milliseconds(run: $0) }
    return [
      Measure(
        name: "a holiday added, 20,000 open, beside a command that changes nothing", unit: "ms",
        loket: times.map(\.moving), beside: times.map(\.starting), target: .atMost(200)),
      Measure(
        name: "deadlines of a page of 50", unit: "ms",
        loket: Counting.milliseconds(runs: call.runs), target: .atMost(1)),
    ]
  }

  private func store(rows: Int) throws -> String {
    let store = try stores.empty()
    try stores.importing(try stores.file(rows: rows), into: store)
    return store
  }

  private func proposals(in store: String) throws -> [Measure] {
    let proposing = try Proposing(store)
    let learning = try proposing.learning()
    // Once unmeasured: the pages are in memory then, as on a desk that is at work.
    _ = try proposing.milliseconds()
    let times = try (0..<call.runs).map { _ in try proposing.milliseconds() }
    return [
      Measure(
        name: "learning from all closed complaints", unit: "s", loket: [learning],
        target: .atMost(60)),
      Measure(
        name: "proposals, twins and past answers for one complaint, p50", unit: "ms",
        loket: times.compactMap { $0.percentile(50) }, target: .atMost(50)),
      Measure(
        name: "the same, the slowest of eight", unit: "ms", loket: times.compactMap { $0.max() },
        target: .atMost(50)),
    ]
  }

  private func imports() throws -> Measure {
    let importing = Importing(
      stores: stores, file: try stores.file(rows: call.rows), rows: call.rows)
    var measure = Measure(
      name: "import, beside sqlite3 with the same index", unit: "rows/s", loket: [],
      target: .timesAtLeast(oneIn: 6))
    for run in 1...call.runs {
      note("  run \(run) of \(call.runs)")
      measure.loket.append(try importing.byLoket())
      measure.beside.append(try importing.bySQLite())
    }
    return measure
  }

  private func note(_ what: String) { FileHandle.standardError.write(Data((what + " …\n").utf8)) }

  /// Each run of each contender once by turns, so that what else the machine does meets both alike.
  private func byTurns<Result>(_ each: (Contender) throws -> Result) throws -> (
    loket: [Result], bare: [Result]
  ) {
    var results: (loket: [Result], bare: [Result]) = ([], [])
    for run in 1...call.runs {
      note("  run \(run) of \(call.runs)")
      results.loket.append(try each(loket))
      results.bare.append(try each(bare))
    }
    return results
  }

  private func starts(few: String, many: String) throws -> [Measure] {
    // Once unmeasured: the files are in memory then for both.
    for store in [few, many] {
      for contender in [loket, bare] { _ = try Timing.start(contender, on: store) }
    }
    let times = try byTurns { contender in
      (
        many: try Timing.start(contender, on: many), few: try Timing.start(contender, on: few)
      )
    }
    let (loketMany, loketFew) = (times.loket.map(\.many), times.loket.map(\.few))
    return [
      Measure(
        name: "start to first full queue", unit: "ms", loket: loketMany,
        beside: times.bare.map(\.many), target: .timesAtMost(4)),
      Measure(
        name: "the same with \(small)", unit: "ms", loket: loketFew, beside: times.bare.map(\.few),
        target: .timesAtMost(4)),
      Measure(
        name: "start: \(call.rows) beside \(small), both Loket", unit: "ms", loket: loketMany,
        beside: loketFew, target: .same),
    ]
  }

  /// What one session of a contender gave.
  private struct Sample {
    var strokes: [Timing.Stroke] = []
    var openings: [Double] = []
    var searches: [Double] = []
    var memory = 0.0
  }

  private func session(_ contender: Contender, on store: String) throws -> Sample {
    var sample = Sample()
    let recording = try contender.open(store)
    defer { recording.end() }
    sample.strokes = try Timing.strokes(200, in: recording)
    sample.openings = try Timing.openings(20, in: recording, leaving: contender.leaving)
    if contender.program == call.loket {
      for word in ["lampu", "banjir", "ktp", "sampah"] {
        if let time = try? Timing.search(word, in: recording) { sample.searches.append(time) }
      }
    }
    sample.memory = Double(recording.peakMemory) / 1_048_576
    return sample
  }

  private func keys(few: String, many: String) throws -> [Measure] {
    let samples = try byTurns { try session($0, on: many) }
    var small: [Double] = []
    for _ in 0..<call.runs { small.append(try session(loket, on: few).memory) }
    func figures(_ samples: [Sample], _ share: Int, _ times: (Sample) -> [Double]) -> [Double] {
      samples.compactMap { times($0).percentile(share) }
    }
    func pair(_ name: String, _ share: Int, _ target: Measure.Target, _ times: (Sample) -> [Double])
      -> Measure
    {
      Measure(
        name: "\(name), p\(share)", unit: "ms", loket: figures(samples.loket, share, times),
        beside: figures(samples.bare, share, times), target: target)
    }
    let moved: (Sample) -> [Double] = { $0.strokes.map(\.moved) }
    let complete: (Sample) -> [Double] = { $0.strokes.map(\.complete) }
    let memory = samples.loket.map(\.memory)
    return [
      pair("key in the list to painted", 50, .timesAtMost(2), moved),
      pair("key in the list to painted", 95, .timesAtMost(2), moved),
      pair("key to preview painted", 50, .none, complete),
      pair("key to preview painted", 95, .none, complete),
      pair("opening a complaint", 50, .atMost(16), \.openings),
      pair("opening a complaint", 95, .atMost(16), \.openings),
      pair("search word to first hits", 50, .atMost(50), \.searches),
      pair("search word to first hits", 95, .atMost(50), \.searches),
      Measure(
        name: "peak memory", unit: "MB", loket: memory, beside: samples.bare.map(\.memory),
        target: .atMost(60)),
      Measure(
        name: "peak memory: \(call.rows) beside \(self.small), both Loket", unit: "MB",
        loket: memory, beside: small, target: .same),
    ]
  }
}
