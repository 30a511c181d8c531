import ArgumentParser
import Complaints
import Door
import Exchange
import Store
import Wording
import Workstation

/// Makes the report of a period, of one store or of several added up.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Laporan satu masa: HTML yang siap cetak, CSV, JSON, atau teks.")

  @OptionGroup var options: Options
  @OptionGroup var span: PeriodOptions
  @Option(help: "html, csv, json or text.")
  var format = "text"
  @Option(help: "The file to write; it must not exist yet. Without it: standard output.")
  var output: String?

  func run() throws {
    try options.run { wording in
      guard ["html", "csv", "json", "text"].contains(format) else {
        throw Trouble(
          sentence: wording.unknownChoice("--format", format, of: "html, csv, json, text"),
          status: 2)
      }
      let data = try data(wording)
      let file = try ExportFile(output, wording)
      do {
        try file.write(bytes(of: data, wording))
        try file.finish()
      } catch {
        file.abandon()
        throw error
      }
    }
  }

  private func bytes(of data: ReportData, _ wording: Wording) -> [UInt8] {
    let report = ReportComposer(data, wording: wording).report
    switch format {
    case "html": return Array(report.html.utf8)
    case "csv": return report.csv()
    case "json": return Array((ReportJSON(data).value.prettyText + "\n").utf8)
    default: return Array(report.text().utf8)
    }
  }

  private func data(_ wording: Wording) throws -> ReportData {
    let paths = Door.isHere || options.store.isEmpty ? [options.path] : options.store
    if let twice = paths.enumerated().first(where: { paths[..<$0.offset].contains($0.element) }) {
      throw Trouble(sentence: wording.storeTwice(twice.element), status: 2)
    }
    var whole: ReportData?
    for path in paths {
      let data = try data(ofStoreAt: path, isAlone: paths.count == 1, wording)
      if whole == nil { whole = data } else { whole?.add(data) }
    }
    guard let whole else { throw Trouble(sentence: wording.storeNotFound(options.path)) }
    return whole
  }

  private func data(ofStoreAt path: String, isAlone: Bool, _ wording: Wording) throws
    -> ReportData
  {
    let store = try Store.open(at: path)
    let office = try store.office()
    let officer = try reader(in: store, office, isAlone: isAlone, wording)
    guard Rights.of(officer.role).contains(.oversee) else {
      throw Trouble(sentence: wording.reportForSupervisors)
    }
    let today = options.clock.now.day(at: office.offset(of: officer.unit))
    return try store.report(on: try span.period(today: today, wording), for: officer, today: today)
  }

  /// Who reads several desks is an officer of none or of one of them: elsewhere they read as an auditor does, where
  /// nobody proves who they are.
  private func reader(
    in store: Store, _ office: Office, isAlone: Bool, _ wording: Wording
  ) throws -> Officer {
    do { return try options.officer(in: store, office) } catch {
      let usesPINs = office.officers.values.contains { $0.isActive && $0.hasPIN }
      guard !isAlone, !usesPINs, let unit = office.units.keys.min() else { throw error }
      return Officer(
        id: OfficerID(UUIDv7(high: 0, low: 0)), name: "", role: .auditor, unit: unit)
    }
  }
}

/// Which period a command is about; the month before where none is named.
struct PeriodOptions: ParsableArguments {
  @Option(help: "A month, such as 2026-10.")
  var month: String?
  @Option(help: "A quarter, such as 2026-3.")
  var quarter: String?
  @Option(help: "A year, such as 2026.")
  var year: String?
  @Option(help: "The first day, such as 2026-10-01; with --to.")
  var from: String?
  @Option(help: "The last day.")
  var to: String?

  func period(today: Day, _ wording: Wording) throws -> Period {
    let named = [month, quarter, year].compactMap { $0 }.count
    guard named + (from == nil && to == nil ? 0 : 1) <= 1, (from == nil) == (to == nil) else {
      throw Trouble(sentence: wording.onePeriodOnly, status: 2)
    }
    let kinds: [(Period.Kind, String, String?, String)] = [
      (.month, "--month", month, "2026-10"), (.quarter, "--quarter", quarter, "2026-3"),
      (.year, "--year", year, "2026"),
    ]
    for (kind, option, text, example) in kinds {
      guard let text else { continue }
      guard let period = Period(kind, text) else {
        throw Trouble(sentence: wording.notAPeriod(option, text, such: example), status: 2)
      }
      return period
    }
    guard let from, let to else { return Period(.month, containing: today).previous }
    guard let first = Day(iso: from), let last = Day(iso: to),
      let period = Period(from: first, to: last)
    else {
      throw Trouble(
        sentence: wording.notAPeriod("--from/--to", "\(from) \(to)", such: "2026-10-01 2026-10-31"),
        status: 2)
    }
    return period
  }
}
