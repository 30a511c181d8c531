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
      let reading = try Reading(options)
      let output = try ExportFile(file, wording)
      let request = QueueRequest(queue: queue, order: .age, limit: 500, today: reading.today)
      do {
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
      words.phone.map { PhoneNumber.masked($0) } ?? "", words.nik.map { NIK.masked($0) } ?? "",
      row.kelurahan.map { reading.office.places[$0]?.name ?? $0 } ?? "", row.category ?? "",
      row.classification.rawValue, PersonalNumbers.masking(row.subject), PersonalNumbers.masking(words.body ?? ""),
      row.status.rawValue, row.outcome?.rawValue ?? "",
      complaint.closedAt?.iso8601(offset: reading.offset) ?? "", row.externalNumber ?? "",
    ]
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

/// Where an export goes: standard output, or a new private file that is whole or not there.
final class ExportFile {
  private let path: String?
  private let descriptor: Int32
  private let wording: Wording

  init(_ path: String?, _ wording: Wording) throws {
    self.path = path
    self.wording = wording
    guard let path else {
      descriptor = STDOUT_FILENO
      return
    }
    do throws(UserFile.Failure) { descriptor = try UserFile.create(path) } catch {
      throw Trouble(
        sentence: error == .alreadyThere ? wording.fileExists(path) : wording.cannotWriteFile(path))
    }
  }

  func write(_ bytes: [UInt8]) throws {
    let clean =
      path == nil && isatty(descriptor) == 1
      ? Array(TextGate.sanitised(String(decoding: bytes, as: UTF8.self), keepNewlines: true).utf8)
      : bytes
    var rest = clean[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Trouble(sentence: wording.cannotWriteFile(path ?? "stdout")) }
      rest = rest.dropFirst(count)
    }
  }

  func finish() throws {
    guard let path else { return }
    guard fsync(descriptor) == 0, close(descriptor) == 0 else {
      throw Trouble(sentence: wording.cannotWriteFile(path))
    }
  }

  /// Takes back a file that did not become whole.
  func abandon() {
    guard let path else { return }
    close(descriptor)
    UserFile.remove(path)
  }
}
