import Complaints
import Foundation
import GRDB

/// Writes many new complaints into the read tables: what they share is written once, at the end of the transaction.
struct BulkWriter {
  private let tables: ReadTableWriter
  private var cells: [Tally.Cell: Int] = [:]
  private var last: [NumberSeries: ComplaintNumber] = [:]
  /// Texts not yet indexed, with their rows.
  private var texts: [(row: Int64, text: SearchText)] = []
  private var gathered = 0
  /// The last row whose text was indexed.
  private var indexedTo = Int64.min
  /// Bytes of text that are kept back at most; as much as the full-text index gathers itself.
  private static let mostGathered = 1 << 20

  init(_ tables: ReadTableWriter) { self.tables = tables }

  /// Adds the complaint that a thread makes; a thread that makes none still uses up its number.
  mutating func add(_ thread: FoldedThread) throws {
    for number in thread.numbers { remember(number) }
    guard let folded = thread.folded else { return }
    try take(folded.text, row: try tables.insert(folded))
    cells[tables.cell(of: folded.record), default: 0] += 1
  }

  /// Indexes a text at once where it comes behind those before it, and keeps it back where it does not.
  private mutating func take(_ text: SearchText, row: Int64) throws {
    guard row < indexedTo || !texts.isEmpty else {
      indexedTo = row
      return try tables.insert(text, row: row)
    }
    texts.append((row, text))
    gathered += text.utf8Count
    if gathered >= Self.mostGathered { try writeTexts() }
  }

  /// Indexes the texts that were kept back, in the order of their rows.
  ///
  /// For a row that comes before the last one FTS5 writes out all it has gathered, and every such piece costs more to
  /// merge than to make.
  private mutating func writeTexts() throws {
    texts.sort { $0.row < $1.row }
    for (row, text) in texts { try tables.insert(text, row: row) }
    indexedTo = max(indexedTo, texts.last?.row ?? indexedTo)
    texts.removeAll(keepingCapacity: true)
    gathered = 0
  }

  /// The number that follows the last of its series.
  mutating func nextNumber(prefix: String, year: Int) throws -> ComplaintNumber {
    let series = NumberSeries(prefix: prefix, year: year)
    let former = try last[series]?.serial ?? tables.lastSerial(of: series)
    let number = ComplaintNumber(prefix: prefix, year: year, serial: former + 1)
    remember(number)
    return number
  }

  /// Writes the texts, the counts and the numbers of what was added so far.
  mutating func finish() throws {
    try writeTexts()
    for (cell, count) in cells { try Tally.add(cell, tables.db, count: count) }
    for number in last.values { try tables.remember(number) }
    cells = [:]
    last = [:]
  }

  private mutating func remember(_ number: ComplaintNumber) {
    let series = NumberSeries(number)
    if number.serial > last[series]?.serial ?? 0 { last[series] = number }
  }
}
