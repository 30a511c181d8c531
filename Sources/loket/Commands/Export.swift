import ArgumentParser
import Complaints
import Door
import Exchange
import Glibc
import Store
import TerminalUI
import Wording

/// Writes complaints out as CSV or JSON, masked as on the screen.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Menulis aduan ke CSV atau JSON, dengan data pelapor tersamar.")

  @OptionGroup var options: Options
  @Argument(help: "The file to write; it must not exist yet. Without it: standard output.")
  var file: String?
  @Option(help: "csv or json.")
  var format = "csv"
  @Option(help: "Which queue; all without it.")
  var queue = "all"
  @Option(help: "What stands between cells: comma or semicolon.")
  var separator = "comma"
  @Option(help: "What it is for; it is recorded with the number of complaints.")
  var reason: String?
  @Flag(help: "With NIK and telephones whole: for whoever may give out citizens' data.")
  var whole = false
  @Flag(help: "Past the day's limit: for a supervisor.")
  var beyondLimit = false
  @Flag(help: "Replaces a file that is there.")
  var force = false

  func run() throws {
    try options.run { wording in
      guard let queue = Queue(rawValue: queue) else {
        throw Trouble(sentence: wording.unknownQueue(self.queue), status: 2)
      }
      for (option, value, choices) in [
        ("--format", format, ["csv", "json"]), ("--separator", separator, ["comma", "semicolon"]),
      ] where !choices.contains(value) {
        throw Trouble(
          sentence: wording.unknownChoice(option, value, of: choices.joined(separator: ", ")),
          status: 2)
      }
      guard let reason, !reason.trimmed.isEmpty else {
        throw Trouble(sentence: wording.exportNeedsReason, status: 2)
      }
      let reading = try Reading(options)
      let request = QueueRequest(queue: queue, order: .age, limit: 500, today: reading.today)
      let output = try ExportFile(file, wording, replacing: force)
      do {
        var complaints: [ComplaintID] = []
        try reading.rows(request) { row in
          complaints.append(row.id)
          return true
        }
        // Before a line leaves the store it stands in the journal that it does.
        try record(complaints, reason, reading)
        if format == "csv" {
          try csv(reading, request, output)
        } else {
          try json(reading, request, output)
        }
        try output.finish()
      } catch {
        output.abandon()
        throw error
      }
    }
  }

  private func record(_ complaints: [ComplaintID], _ reason: String, _ reading: Reading) throws {
    let code = "\(queue) \(format) \(whole ? "whole" : "masked")"
    try reading.proven {
      try reading.store.record(
        ExportRecord(
          complaints: complaints, code: code, reason: reason, beyondLimit: beyondLimit,
          isWhole: whole), by: reading.officer.id, now: reading.now)
    }
  }

  private func csv(_ reading: Reading, _ request: QueueRequest, _ output: ExportFile) throws {
    let writer = CSVWriter(
      delimiter: separator == "comma" ? UInt8(ascii: ",") : UInt8(ascii: ";"),
      endsLinesWithCRLF: true,
      textColumns: [4, 5])
    var bytes = CSVWriter.byteOrderMark
    CSVWriter(delimiter: writer.delimiter).write(
      [
        "id", "received", "channel", "name", "phone", "nik", "kelurahan", "category",
        "classification",
        "subject", "body", "status", "outcome", "closed", "external_id",
      ], to: &bytes)
    try reading.rows(request) { row in
      guard let file = try? reading.store.file(of: row.id, for: reading.officer) else {
        return true
      }
      writer.write(cells(file.complaint, row, reading), to: &bytes)
      if bytes.count > 1 << 16 {
        try output.write(bytes)
        bytes = []
      }
      return true
    }
    try output.write(bytes)
  }

  private func cells(_ complaint: Complaint, _ row: QueueRow, _ reading: Reading) -> [String] {
    let words = complaint.isSecret ? Words() : complaint.words
    return [
      row.number.description, row.received.iso8601(offset: reading.offset), row.channel.rawValue,
      row.reporter,
      words.phone.map { whole ? $0 : PhoneNumber.masked($0) } ?? "",
      words.nik.map { whole ? $0 : NIK.masked($0) } ?? "",
      row.kelurahan.map { reading.office.places[$0]?.name ?? $0 } ?? "", row.category ?? "",
      row.classification.rawValue, shown(words.subject), shown(words.body),
      row.status.rawValue, row.outcome?.rawValue ?? "",
      complaint.closedAt?.iso8601(offset: reading.offset) ?? "", row.externalNumber ?? "",
    ]
  }

  private func shown(_ text: String?) -> String {
    whole ? text ?? "" : PersonalNumbers.masking(text ?? "")
  }

  private func json(_ reading: Reading, _ request: QueueRequest, _ output: ExportFile) throws {
    var isFirst = true
    try reading.rows(request) { row in
      guard let file = try? reading.store.file(of: row.id, for: reading.officer) else {
        return true
      }
      let text = (isFirst ? "[" : ",\n") + reading.json.listed(file, row: row).text
      isFirst = false
      try output.write(Array(text.utf8))
      return true
    }
    try output.write(Array((isFirst ? "[]\n" : "]\n").utf8))
  }
}

/// Where an export goes: standard output, or a private file that is whole or not there.
final class ExportFile {
  private let path: String?
  private let file: OutputFile?
  private let wording: Wording

  /// Refuses a place that is taken; where it is `replacing`, only what is no plain file.
  init(_ path: String?, _ wording: Wording, replacing: Bool = false) throws {
    self.path = path
    self.wording = wording
    guard let path else {
      file = nil
      return
    }
    do { file = try OutputFile(PlacedFile(at: path, replacing: replacing, of: .user)) } catch {
      throw Self.trouble(error, path, wording)
    }
  }

  private static func trouble(_ failure: StoreFailure, _ path: String, _ wording: Wording)
    -> Trouble
  {
    switch failure {
    case .alreadyExists: Trouble(sentence: wording.fileExists(path))
    default: Trouble(sentence: wording.cannotWriteFile(path))
    }
  }

  func write(_ bytes: [UInt8]) throws {
    if let file, let path {
      do { return try file.write(bytes) } catch { throw Self.trouble(error, path, wording) }
    }
    var rest =
      isatty(STDOUT_FILENO) == 1
      ? Array(TextGate.sanitised(String(decoding: bytes, as: UTF8.self), keepNewlines: true).utf8)[
        ...]
      : bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Trouble(sentence: wording.cannotWriteFile("stdout")) }
      rest = rest.dropFirst(count)
    }
  }

  func finish() throws {
    guard let file, let path else { return }
    do { try file.finish() } catch { throw Self.trouble(error, path, wording) }
  }

  /// Takes back a file that did not become whole.
  func abandon() { file?.abandon() }
}
