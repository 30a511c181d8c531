import Complaints

/// Reads complaints out of a CSV file in two passes, each streaming: one that checks, one that hands over.
///
/// Memory is bounded by the longest record and the problems kept, whatever the size of the file.
public struct CSVImport {
  private let file: ImportFile
  private let options: ImportOptions

  public init(path: String, options: ImportOptions) throws(ImportRefusal) {
    file = try ImportFile(path: path)
    self.options = options
  }

  /// Bytes in the file.
  public var size: Int { file.size }

  /// The first pass: decides on encoding, delimiter and columns, and finds what is wrong, row by row.
  ///
  /// - Parameter progress: is told the bytes read so far; the file is read twice here, first for its encoding.
  /// - Throws: an `ImportRefusal` where no row could be understood.
  public func check(progress: (Int) -> Void = { _ in }) throws -> ImportCheck {
    let encoding = try encoding(progress)
    var finding = DelimiterGuess.find(in: try file.head()[...])
    if let delimiter = options.delimiter { finding.delimiter = delimiter }
    var check: ImportCheck?
    var rows: RowReader?
    try records(finding, progress) { row in
      guard rows != nil else {
        let mapping = try mapping(of: row, encoding)
        check = ImportCheck(encoding: encoding, finding: finding, mapping: mapping)
        rows = RowReader(encoding, mapping, options)
        return
      }
      if row.isBlank && !row.isBroken { return }
      _ = rows?.complaint(row)
      check?.count(rows?.problems ?? [], limit: options.problemLimit)
    }
    guard let check, let rows else { throw ImportRefusal.empty }
    if let line = rows.monthFirstLine, !rows.confirmsDayFirst {
      throw ImportRefusal.monthFirst(line: line)
    }
    return check
  }

  /// The second pass: hands over every row that can come in, in the order of the file.
  ///
  /// - Parameter take: may throw to stop; its error comes back as it is.
  /// - Throws: an `ImportRefusal` if the file was changed since it was opened.
  public func deliver(
    _ check: ImportCheck, progress: (Int) -> Void = { _ in },
    to take: (ImportedComplaint) throws -> Void
  ) throws {
    try file.requireUnchanged()
    var rows = RowReader(check.encoding, check.mapping, options)
    var isHeading = true
    try records(check.finding, progress) { row in
      if isHeading {
        isHeading = false
      } else if !row.isBlank, let complaint = rows.complaint(row) {
        try take(complaint)
      }
    }
    try file.requireUnchanged()
  }

  private func encoding(_ progress: (Int) -> Void) throws -> TextEncoding {
    var guess = EncodingGuess(lineLimit: 0)
    try file.read { bytes, offset in
      guess.feed(bytes)
      progress(offset + bytes.count)
    }
    switch guess.finish() {
    case .utf16: throw ImportRefusal.utf16
    case .text(let encoding): return options.encoding ?? encoding
    }
  }

  private func mapping(of row: CSVRow, _ encoding: TextEncoding) throws -> HeaderMapping {
    let decoder = TextDecoder(encoding)
    let headings = (0..<row.count).map { Spelling.trimmed(decoder.text(row[$0]).text) }
    return try HeaderMapping(headings: headings, profile: options.profile)
  }

  private func records(
    _ finding: DelimiterGuess.Finding, _ progress: (Int) -> Void, _ take: (CSVRow) throws -> Void
  ) throws {
    var reader = CSVReader(delimiter: finding.delimiter, line: 1 + finding.skippedLines)
    try file.read { bytes, offset in
      let skipped = min(max(finding.skippedBytes - offset, 0), bytes.count)
      try reader.feed(bytes.dropFirst(skipped), take)
      progress(offset + bytes.count)
    }
    try reader.finish(take)
  }
}
