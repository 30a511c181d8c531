import Complaints

/// A row of a survey that was answered elsewhere: which complaint, and what its reporter answered.
public struct SurveyRow: Equatable, Sendable {
  public var line: Int
  public var number: ComplaintNumber
  public var ratings: Ratings
  public var text: String?
}

/// What is wrong with a line of a survey's file.
public enum SurveyProblem: Error, Equatable, Sendable {
  case noNumberColumn
  case noElementColumn
  /// Quotes or fields that cannot be trusted.
  case broken(line: Int)
  case noNumber(line: Int, found: String)
  /// An answer that is not 1 to 4.
  case offScale(line: Int, element: SurveyElement, found: String)
  case noAnswer(line: Int)
  /// The same complaint on an earlier line.
  case doubled(line: Int, number: ComplaintNumber)
}

/// Reads a CSV file with the columns number, U3, U6, U7, U8 and comment, in any order, headed in Indonesian or English.
public struct SurveyFile {
  private let file: ImportFile

  public init(path: String) throws(ImportRefusal) { file = try ImportFile(path: path) }

  /// All rows, or all that is wrong with them: a file comes in whole or not at all.
  public func rows() throws -> (rows: [SurveyRow], problems: [SurveyProblem]) {
    let finding = DelimiterGuess.find(in: try file.head()[...])
    var guess = EncodingGuess(lineLimit: 0)
    try file.read { bytes, _ in guess.feed(bytes) }
    guard case .text(let encoding) = guess.finish() else { throw ImportRefusal.utf16 }
    var table = SurveyTable(decoder: TextDecoder(encoding))
    var reader = CSVReader(delimiter: finding.delimiter, line: 1 + finding.skippedLines)
    try file.read { bytes, offset in
      let skipped = min(max(finding.skippedBytes - offset, 0), bytes.count)
      reader.feed(bytes.dropFirst(skipped)) { table.take($0) }
    }
    reader.finish { table.take($0) }
    return (table.rows, table.problems)
  }
}

/// The rows of the file as they are read.
private struct SurveyTable {
  let decoder: TextDecoder
  var rows: [SurveyRow] = []
  var problems: [SurveyProblem] = []
  private var columns: Columns?
  private var isHopeless = false
  private var seen: Set<ComplaintNumber> = []

  init(decoder: TextDecoder) { self.decoder = decoder }

  private struct Columns {
    var number: Int
    var elements: [SurveyElement: Int]
    var text: Int?
  }

  mutating func take(_ row: CSVRow) {
    guard !isHopeless else { return }
    guard let columns else { return readHeadings(row) }
    guard !row.isBlank || row.isBroken else { return }
    guard !row.isBroken else {
      problems.append(.broken(line: row.line))
      return
    }
    let number = cell(row, columns.number)
    guard let known = ComplaintNumber(number) else {
      problems.append(.noNumber(line: row.line, found: number))
      return
    }
    guard let ratings = ratings(row, columns) else { return }
    guard seen.insert(known).inserted else {
      problems.append(.doubled(line: row.line, number: known))
      return
    }
    let text = columns.text.map { cell(row, $0) } ?? ""
    rows.append(
      SurveyRow(
        line: row.line, number: known, ratings: ratings, text: text.isEmpty ? nil : text))
  }

  private func cell(_ row: CSVRow, _ column: Int) -> String {
    DefusedCell.restored(Spelling.trimmed(decoder.text(row[column]).text))
  }

  private mutating func readHeadings(_ row: CSVRow) {
    let headings = (0..<row.count).map { cell(row, $0).lowercased() }
    var elements: [SurveyElement: Int] = [:]
    for element in SurveyElement.allCases {
      elements[element] = headings.firstIndex { $0.hasPrefix(element.rawValue.lowercased()) }
    }
    let number = headings.firstIndex { ["nomor", "nomor aduan", "number", "id"].contains($0) }
    if number == nil { problems.append(.noNumberColumn) }
    if elements.isEmpty { problems.append(.noElementColumn) }
    guard let number, !elements.isEmpty else {
      isHopeless = true
      return
    }
    let text = headings.firstIndex {
      ["komentar", "kata pelapor", "saran", "comment", "words"].contains($0)
    }
    columns = Columns(number: number, elements: elements, text: text)
  }

  /// What was answered; an empty cell is no answer.
  private mutating func ratings(_ row: CSVRow, _ columns: Columns) -> Ratings? {
    var values: [SurveyElement: Int] = [:]
    for element in SurveyElement.allCases {
      guard let column = columns.elements[element] else { continue }
      let found = cell(row, column)
      if found.isEmpty { continue }
      guard let value = Int(found), (1...4).contains(value) else {
        problems.append(.offScale(line: row.line, element: element, found: found))
        return nil
      }
      values[element] = value
    }
    let ratings = Ratings(values)
    if ratings == nil { problems.append(.noAnswer(line: row.line)) }
    return ratings
  }
}
