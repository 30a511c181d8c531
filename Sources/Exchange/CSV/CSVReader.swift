/// A push parser for CSV after RFC 4180: bytes go in as they come, records come out.
///
/// Records end with CRLF, LF or CR. A quoted field may hold delimiters, line ends and doubled quotes. The encoding
/// does not matter as long as ASCII is a part of it. A quote that is not closed costs one record, not the rest of the
/// file: the reader goes back to the line after it (docs/decisions/0004-csv.md says how that stays linear and bounded).
///
/// Buffers are reused and bounded by `CSVLimits`.
public struct CSVReader: Sendable {
  /// The byte between two fields.
  public let delimiter: UInt8
  public let limits: CSVLimits

  var row = CSVRow()
  var state = State.recordStart
  /// The line the next byte stands on.
  var line = 1
  /// The fields of the first record; a record over several lines that has more is taken for an unclosed quote.
  var width: Int?
  var fieldStart = 0
  var fieldLine = 1
  /// Where to go back to should the quote that holds a line end prove unclosed.
  var retreat: Retreat?
  /// Bytes of earlier chunks since `retreat`.
  var kept: [UInt8] = []

  enum State: Sendable {
    case recordStart
    case fieldStart
    case plain
    case quoted
    case quoteInQuoted
    case skippingLine
  }

  /// The beginning of the line after the one on which a quote was opened.
  struct Retreat: Sendable {
    var line: Int
    var afterCarriageReturn: Bool
    var quoteLine: Int
    var field: Int
  }

  /// True when the last byte was a CR that ended a line: a LF that follows belongs to it.
  var afterCarriageReturn = false

  /// - Parameter line: the number of the first line fed, for a reader that starts below the top of a file.
  public init(delimiter: UInt8, limits: CSVLimits = CSVLimits(), line: Int = 1) {
    self.delimiter = delimiter
    self.limits = limits
    self.line = line
  }

  /// The bytes held at present, for tests that bound memory.
  public var bufferedBytes: Int {
    row.bytes.capacity + kept.capacity + row.fields.capacity * MemoryLayout<CSVRow.Field>.stride
  }

  /// Takes the next bytes of the file and hands over each record that they complete.
  public mutating func feed<E: Error>(
    _ chunk: ArraySlice<UInt8>, _ deliver: (CSVRow) throws(E) -> Void
  ) throws(E) {
    var failure: E?
    chunk.withUnsafeBufferPointer { bytes in
      do throws(E) {
        try self.scan(bytes, deliver)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Takes the end of the file: hands over the last record, whether or not a line end stood behind it.
  public mutating func finish<E: Error>(_ deliver: (CSVRow) throws(E) -> Void) throws(E) {
    while true {
      switch state {
      case .recordStart:
        return
      case .quoted:
        guard let back = retreat else {
          endBroken(.unterminatedQuote(line: fieldLine, field: row.count + 1))
          return try handOver(deliver)
        }
        let again = kept
        try giveUp(back, .unterminatedQuote(line: back.quoteLine, field: back.field), deliver)
        try feed(again[...], deliver)
      case .quoteInQuoted, .plain, .fieldStart:
        closeField()
        guard let back = retreat, let width, row.count > width else { return try handOver(deliver) }
        let again = kept
        try giveUp(back, .unterminatedQuote(line: back.quoteLine, field: back.field), deliver)
        try feed(again[...], deliver)
      case .skippingLine:
        return try handOver(deliver)
      }
    }
  }
}
