import ArgumentParser
import CSystem
import Complaints
import Door
import Exchange
import Glibc
import Seeds
import Store
import Wording

/// Takes in complaints from a CSV file: one pass checks and writes nothing, the second brings the rows in.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memasukkan aduan dari berkas CSV.",
    discussion:
      "Kolom: id, received, channel, name, phone, nik, address, kelurahan, category, classification, subject, body, status, reply, replied, closed, outcome."
  )

  @OptionGroup var options: Options
  @Argument(help: "The CSV file.")
  var file: String?
  @Option(help: "What the rows come from; an id is known again within its source.")
  var source = "csv"
  @Option(
    name: .customLong("map"),
    help: "A column's heading, such as received=\"Tanggal masuk\"; repeatable.")
  var mappings: [String] = []
  @Option(help: "A profile of headings, as saved before.")
  var profile: String?
  @Option(help: "Saves the headings given as a profile.")
  var saveProfile: String?
  @Flag(help: "Checks and writes nothing.")
  var dryRun = false
  @Flag(help: "Brings in the good rows and leaves the bad ones out.")
  var keepGood = false
  @Flag(help: "Brings changed rows up to date where no officer has acted.")
  var update = false
  @Option(help: "Takes back an import, by its id.")
  var undo: String?
  @Flag(name: .customLong("list"), help: "Lists the imports there were.")
  var lists = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      do {
        if lists { return list(try reading.store.imports(), reading) }
        if let undo { return try takeBack(undo, reading) }
        guard let file else { throw Trouble(sentence: wording.importNeedsFile, status: 2) }
        try bringIn(file, reading)
      } catch let refusal as ImportRefusal {
        throw Trouble(sentence: wording.sentence(refusal))
      } catch let refusal as Refusal {
        throw Trouble(
          sentence: wording.refusal(refusal, office: reading.office, offset: reading.offset))
      }
    }
  }

  private func bringIn(_ file: String, _ reading: Reading) throws {
    let wording = reading.wording
    let columns = try headings()
    if let saveProfile { try save(columns, to: saveProfile, wording) }
    let places = PlaceIndex(Array(reading.office.places.values))
    let known = Set(reading.office.categories.keys)
    let source = try CSVImport(
      path: file,
      options: ImportOptions(
        offset: reading.offset, today: reading.today, profile: columns,
        category: { name in
          Seeds.category(named: name).map(\.category.code).flatMap { known.contains($0) ? $0 : nil }
        }, kelurahan: { places.place(named: $0)?.code }))
    let meter = Meter(total: source.size, wording)
    let check = try source.check { meter.show($0, wording.checking) }
    meter.end()
    let mayGo = !check.hasBadRows || keepGood
    guard mayGo, !dryRun else {
      report(check, tally: nil, run: nil, wording)
      if check.hasBadRows, !keepGood { throw ExitCode(1) }
      return
    }
    let now = options.clock.now
    let run = try reading.store.beginImport(
      from: self.source, into: reading.officer.unit, by: reading.officer.id, now: now)
    // Used by the reading thread alone until it has ended.
    nonisolated(unsafe) let (given, shown) = (source, meter)
    let rows = ReadAhead<ImportedComplaint> { give in
      try given.deliver(check, progress: { shown.show($0, wording.bringingIn) }) { row in
        var row = row
        if row.words.subject?.isEmpty ?? true {
          row.words.subject = row.words.body?.firstSentence(atMost: 72)
        }
        try give(row)
      }
    }
    let tally = try reading.store.importRows(rows, run: run, update: update, now: now)
    try rows.finish()
    meter.end()
    report(check, tally: tally, run: run, wording)
  }

  private func headings() throws -> ImportProfile {
    var columns = ImportProfile()
    if let profile {
      guard let bytes = UserFile.bytes(of: profile),
        let text = UserFile.text(bytes)
      else {
        throw ImportRefusal.needsFile(profile)
      }
      columns = try ImportProfile(parsing: text)
    }
    for mapping in mappings { try columns.set(mapping) }
    return columns
  }

  private func save(_ columns: ImportProfile, to path: String, _ wording: Wording) throws {
    let output = try ExportFile(path, wording)
    try output.write(Array(columns.text.utf8))
    try output.finish()
  }

  private func takeBack(_ id: String, _ reading: Reading) throws {
    guard let run = ImportID(id) else {
      throw Trouble(sentence: reading.wording.unknownImport(id), status: 2)
    }
    let undoing = try reading.store.undoImport(run, by: reading.officer.id, now: options.clock.now)
    if json {
      Printing.json(
        .object([
          .init("takenBack", .integer(Int64(undoing.takenBack))),
          .init("kept", .array(undoing.kept.map { .string($0.description) })),
        ]))
    } else {
      Printing.line(reading.wording.importTakenBack(undoing.takenBack, kept: undoing.kept.count))
      for number in undoing.kept { Printing.line("  \(number)") }
    }
  }

  private func list(_ runs: [ImportSummary], _ reading: Reading) {
    if json {
      Printing.json(
        .array(
          runs.map {
            .object([
              .init("id", .string($0.id.description)), .init("source", .string($0.source)),
              .init("begun", .string($0.begun.iso8601(offset: reading.offset))),
              .init("standing", .integer(Int64($0.standing))), .init("undone", .bool($0.isUndone)),
            ])
          }))
    } else {
      for run in runs {
        Printing.line(
          "\(run.id)  \(run.source)  \(reading.wording.stamp(run.begun, at: reading.offset, today: reading.today))  \(run.standing)"
        )
      }
    }
  }

  /// The rows in which each unrecognised word is met first.
  private func strangers(_ notes: [RowProblem]) -> [RowProblem] {
    var seen: Set<RowProblem> = []
    return notes.filter { note in
      guard case .unknownWord = note.reason else { return false }
      return seen.insert(RowProblem(line: 0, column: note.column, note.reason)).inserted
    }
  }

  private func problem(_ problem: RowProblem) -> JSON {
    .object([
      .init("line", .integer(Int64(problem.line))),
      .init("column", problem.column.map { .string($0.rawValue) } ?? .null),
      .init("reason", .string(problem.reason.code)),
    ])
  }

  private func report(_ check: ImportCheck, tally: ImportTally?, run: ImportID?, _ wording: Wording)
  {
    let worth = check.problems.filter { $0.reason.weight != .noted }
    if json {
      Printing.json(
        .object([
          .init("read", .integer(Int64(check.rows))),
          .init("imported", .integer(Int64(tally?.imported ?? 0))),
          .init("changed", .integer(Int64(tally?.changed ?? 0))),
          .init("skipped", .integer(Int64(tally?.skipped ?? 0))),
          .init("refused", .array(worth.map(problem))),
          .init("notices", .array(check.notes.map(problem))),
          .init("id", run.map { .string($0.description) } ?? .null),
        ]))
      return
    }
    for problem in strangers(check.notes).prefix(20) { Printing.line(wording.problem(problem)) }
    for problem in worth.prefix(20) { Printing.line(wording.problem(problem)) }
    if worth.count > 20 { Printing.line(wording.moreProblems(check.refused + check.repaired)) }
    if let tally, let run {
      Printing.line(
        wording.imported(
          read: check.rows, imported: tally.imported, changed: tally.changed,
          skipped: tally.skipped,
          refused: check.refused))
      Printing.line(wording.howToTakeBack(run.description))
    } else {
      Printing.line(
        wording.checked(read: check.rows, good: check.good, bad: check.refused + check.repaired))
      if check.hasBadRows, !keepGood { Printing.line(wording.nothingImported) }
    }
  }
}

/// How far a long job is, on standard error where that is a terminal.
final class Meter {
  private let total: Int
  private let isShown = lk_is_terminal(STDERR_FILENO)
  private var last = -1

  init(total: Int, _ wording: Wording) { self.total = max(1, total) }

  func show(_ done: Int, _ what: String) {
    let percent = min(100, done * 100 / total)
    guard isShown, percent != last else { return }
    last = percent
    put("\r\(what) \(percent) %")
  }

  func end() {
    if isShown, last >= 0 { put("\n") }
    last = -1
  }

  private func put(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
