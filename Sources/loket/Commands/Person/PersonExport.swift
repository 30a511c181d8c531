import ArgumentParser
import Complaints
import Store
import Wording

/// Writes all that is held of a citizen, for them: what they said, what was answered, and who saw it when.
struct PersonExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Semua data satu warga beserta jejak pemrosesannya (UU PDP), untuk diserahkan kepadanya.")

  @OptionGroup var options: Options
  @OptionGroup var person: PersonOptions
  @Option(help: "The file to write.")
  var output: String
  @Option(help: "text or json.")
  var format = "text"
  @Option(help: "Why, such as the number of the citizen's letter.")
  var reason: String
  @Flag(help: "Replaces a file that is there.")
  var force = false

  func run() throws {
    try options.run { wording in
      guard ["text", "json"].contains(format) else {
        throw Trouble(
          sentence: wording.unknownChoice("--format", format, of: "text, json"), status: 2)
      }
      let reading = try Reading(options)
      let file = try ExportFile(output, wording, replacing: force)
      do {
        let holding = try reading.holding(of: person)
        let report = PersonReport(holding, reading)
        let text =
          format == "json" ? report.json.prettyText : report.lines.joined(separator: "\n")
        try file.write(Array((text + "\n").utf8))
        try reading.proven {
          try reading.store.record(
            ExportRecord(
              complaints: holding.complaints.map(\.id), code: "person \(format)", reason: reason,
              beyondLimit: true, isWhole: true), by: reading.officer.id, now: reading.now)
        }
        try file.finish()
        Printing.line(wording.personExported(holding.complaints.count, to: output))
      } catch {
        file.abandon()
        throw error
      }
    }
  }
}
