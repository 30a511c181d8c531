import Foundation
import PseudoTerminal

/// One run of the driver: everything is measured, Loket and the bare limit by turns.
struct Sitting {
  private let call: Call
  private let stores: Stores
  private let loket: Contender
  private let bare: Contender
  private let probe: Contender
  /// Above so many complaints an import is timed once: it takes minutes.
  private static let manyRows = 200_000

  init(_ call: Call) throws {
    self.call = call
    stores = try Stores(loket: call.loket)
    loket = Contender(
      program: call.loket, environment: stores.home.environment,
      arguments: { ["--store", $0] }, leaving: "\u{1b}")
    bare = Contender(
      program: call.bareLimit, environment: stores.home.environment, arguments: { [$0] },
      leaving: "\u{1b}OD")
    probe = Contender(
      program: call.probe, environment: stores.home.environment, arguments: { [$0] })
  }

  /// What could not be measured is told, and the rest is measured all the same.
  func run(_ report: inout Report) throws {
    var made: [(rows: Int, path: String)] = []
    for rows in call.sizes {
      attempt("importing \(rows)", &report) {
        let (path, measures) = try imported(rows)
        made.append((rows, path))
        return measures
      }
    }
    guard !made.isEmpty else { throw Unmeasurable(what: "no store could be made") }
    for (rows, path) in made {
      attempt("starting with \(rows)", &report) { try starts(path, rows) }
      attempt("pressing keys with \(rows)", &report) { try keys(path, rows) }
      attempt("asking \(rows)", &report) { try Asking(path, rows: rows).measures() }
      attempt("overseeing \(rows)", &report) {
        try Overseeing(loket: loket, store: path, runs: call.runs).measures().map { $0.at(rows) }
      }
    }
    onlyOnce(made, &report)
    for (rows, path) in made {
      attempt("acting on \(rows)", &report) { try Acting(path, rows: rows).measures() }
      attempt("eight writing on \(rows)", &report) {
        [
          try Acting(path, rows: rows).eightWriters(
            CommandLine.arguments[0], environment: stores.home.environment)
        ]
      }
    }
  }

  /// What does not depend on how many complaints there are, or is done in the middle-sized store alone.
  private func onlyOnce(_ made: [(rows: Int, path: String)], _ report: inout Report) {
    attempt("reviewing", &report) {
      [
        Measure(
          name: "review of a draft of 450 words", unit: "ms",
          loket: Reviewing.milliseconds(runs: call.runs), target: .atMost(5))
      ]
    }
    attempt("counting deadlines", &report) { try deadlines() }
    if let middle = made.last(where: { $0.rows <= Self.manyRows }) {
      attempt("proposing", &report) {
        try proposals(in: middle.path).map { $0.at(middle.rows) }
      }
      attempt("waiting for the lock", &report) {
        try Importing(
          stores: stores, file: try stores.file(rows: middle.rows), rows: middle.rows
        ).waits()
      }
    }
    for (rows, path) in made {
      attempt("proving \(rows)", &report) {
        try Proving(path: path, rows: rows, environment: stores.home.environment).measures()
      }
    }
  }

  private func attempt(_ what: String, _ report: inout Report, _ work: () throws -> [Measure]) {
    note(what)
    do { report.measures += try work() } catch { note("  not measured: \(error)") }
  }

  /// A store of so many complaints, and what its import came to.
  private func imported(_ rows: Int) throws -> (String, [Measure]) {
    let file = try stores.file(rows: rows)
    let importing = Importing(stores: stores, file: file, rows: rows)
    var speed = Measure(
      name: "import, beside sqlite3 with the same index", unit: "rows/s", rows: rows, loket: [],
      target: .timesAtLeast(oneIn: 3))
    let path = try stores.empty()
    speed.loket.append(try importing.rate { try stores.importing(file, into: path) })
    try stores.settle(path)
    speed.beside.append(try importing.bySQLite(indexOf: path))
    for _ in 1..<(rows > Self.manyRows ? 1 : max(2, min(3, call.runs))) {
      speed.loket.append(try importing.byLoket())
      speed.beside.append(try importing.bySQLite(indexOf: path))
    }
    let size = Measure(
      name: "size of the store, beside its CSV file", unit: "MB", rows: rows,
      loket: [Stores.megabytes(path)],
      beside: [Stores.megabytes(file)], target: .timesAtMost(4.5))
    return (path, [speed, size])
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

  private func note(_ what: String) { FileHandle.standardError.write(Data((what + " …\n").utf8)) }

  private func starts(_ store: String, _ rows: Int) throws -> [Measure] {
    let contenders = [loket, bare, probe]
    // Once unmeasured: the files are in memory then for all.
    for contender in contenders { _ = try Timing.start(contender, on: store) }
    var times: [[(shown: Double, spent: Double)]] = [[], [], []]
    for _ in 0..<call.runs {
      for place in contenders.indices {
        times[place].append(try Timing.start(contenders[place], on: store))
      }
    }
    return [
      Measure(
        name: "start to first full queue", unit: "ms", rows: rows, loket: times[0].map(\.shown),
        beside: times[1].map(\.shown), target: .timesAtMost(3)),
      Measure(
        name: "the same, beside a bare GRDB probe", unit: "ms", rows: rows,
        loket: times[0].map(\.shown), beside: times[2].map(\.shown), target: .timesAtMost(1.3)),
      Measure(
        name: "processor time of a start", unit: "ms", rows: rows, loket: times[0].map(\.spent),
        beside: times[1].map(\.spent), target: .atMost(25)),
    ]
  }

  /// What one session of a contender gave.
  private struct Sample {
    var list: [Timing.Stroke] = []
    var thread: [Timing.Stroke] = []
    var editor: [Timing.Stroke] = []
    var openings: [Timing.Stroke] = []
    var memory = 0.0
  }

  private func session(_ contender: Contender, on store: String) throws -> Sample {
    var sample = Sample()
    let recording = try contender.open(store)
    defer { recording.end() }
    sample.list = try Timing.strokes(call.keys, in: recording)
    sample.openings = try Timing.openings(20, in: recording, leaving: contender.leaving)
    try Timing.press("\r", quiet: 150, in: recording)
    try Timing.press("\u{1b}[18~", quiet: 400, in: recording)
    // Loket offers templates first, where nothing is written yet; the bare program has none.
    if Timing.picture(of: recording)?.shows("halaman kosong") == true {
      try Timing.press("\u{1b}", quiet: 400, in: recording)
    }
    let letters = Array("lampu jalan padam sudah kami periksa bersama petugas ")
    sample.editor = try Timing.plain(call.keys, in: recording) {
      String(letters[$0 % letters.count])
    }
    sample.memory = Double(recording.peakMemory) / 1_048_576
    sample.thread = try thread(contender, on: store)
    return sample
  }

  /// Scrolling an open complaint, in a window so small that it does not fit.
  private func thread(_ contender: Contender, on store: String) throws -> [Timing.Stroke] {
    let recording = try contender.open(store, rows: 12, columns: 40)
    defer { recording.end() }
    try Timing.press("\r", quiet: 150, in: recording)
    return try Timing.plain(100, in: recording) { $0 % 2 == 0 ? Timing.down : Timing.up }
  }

  private func keys(_ store: String, _ rows: Int) throws -> [Measure] {
    var samples: (loket: [Sample], bare: [Sample]) = ([], [])
    for run in 1...call.runs {
      note("  run \(run) of \(call.runs)")
      samples.loket.append(try session(loket, on: store))
      samples.bare.append(try session(bare, on: store))
    }
    func figures(_ samples: [Sample], _ share: Int, _ times: (Sample) -> [Double]) -> [Double] {
      samples.compactMap { times($0).percentile(share) }
    }
    func pair(_ name: String, _ share: Int, _ target: Measure.Target, _ times: (Sample) -> [Double])
      -> Measure
    {
      Measure(
        name: "\(name), p\(share)", unit: "ms", rows: rows,
        loket: figures(samples.loket, share, times), beside: figures(samples.bare, share, times),
        target: target)
    }
    func bytes(_ name: String, _ strokes: (Sample) -> [Timing.Stroke]) -> Measure {
      func median(_ sample: Sample) -> Double {
        strokes(sample).map { Double($0.bytes) }.median ?? 0
      }
      return Measure(
        name: name, unit: "bytes", rows: rows, loket: samples.loket.map(median),
        beside: samples.bare.map(median), target: .none)
    }
    let places: [(String, (Sample) -> [Timing.Stroke])] = [
      ("list", \.list), ("thread", \.thread), ("editor", \.editor),
    ]
    var measures: [Measure] = []
    for (place, strokes) in places {
      let moved: (Sample) -> [Double] = { strokes($0).map(\.moved) }
      measures += [
        pair("key in the \(place) to painted", 50, .timesAtMost(1.5), moved),
        pair("key in the \(place) to painted", 95, .timesAtMost(2), moved),
        pair("key in the \(place) to painted", 99, .none, moved),
        bytes("bytes painted for a key in the \(place), median", strokes),
      ]
    }
    return measures + [
      pair("key in the list to its preview painted", 50, .none) { $0.list.map(\.complete) },
      pair("key in the list to its preview painted", 95, .none) { $0.list.map(\.complete) },
      pair("opening a complaint to its picture", 50, .atMost(16)) { $0.openings.map(\.moved) },
      pair("opening a complaint to its picture", 95, .atMost(16)) { $0.openings.map(\.moved) },
      pair("opening a complaint to the last byte", 50, .none) { $0.openings.map(\.complete) },
      Measure(
        name: "peak memory", unit: "MB", rows: rows, loket: samples.loket.map(\.memory),
        beside: samples.bare.map(\.memory), target: .atMost(40)),
    ]
  }
}
