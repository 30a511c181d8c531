/// One record of a CSV file: the bytes of its fields, unquoted, and where they stood.
///
/// A reader reuses the storage of the row it hands out; whoever keeps the row past the call pays for a copy.
public struct CSVRow: Sendable, Equatable {
  /// The line of the file on which the record begins, counted from 1.
  public internal(set) var line = 1
  /// What is wrong with the record, in the order met; empty for a record that keeps to RFC 4180.
  public internal(set) var faults: [CSVFault] = []

  var bytes: [UInt8] = []
  var fields: [Field] = []

  struct Field: Sendable, Equatable {
    var end: Int
    var line: Int
  }

  public init() {}

  /// The number of fields.
  public var count: Int { fields.count }

  /// The bytes of field `index`, counted from 0; empty where the record is shorter.
  public subscript(index: Int) -> ArraySlice<UInt8> {
    guard fields.indices.contains(index) else { return [] }
    return bytes[start(of: index)..<fields[index].end]
  }

  /// The line on which field `index` begins; the record's own line where it is shorter.
  public func line(ofField index: Int) -> Int {
    fields.indices.contains(index) ? fields[index].line : line
  }

  /// True for a record that must not be used: its fields cannot be trusted.
  public var isBroken: Bool { faults.contains { !$0.isTolerated } }

  /// True for a line that holds nothing but delimiters.
  public var isBlank: Bool { bytes.isEmpty }

  private func start(of index: Int) -> Int { index == 0 ? 0 : fields[index - 1].end }

  mutating func begin(line: Int) {
    self.line = line
    faults.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
  }
}

/// What a CSV file does against RFC 4180.
///
/// Lines and fields are where the fault was met, both from 1.
public enum CSVFault: Sendable, Hashable {
  /// A quote that was opened and never closed.
  case unterminatedQuote(line: Int, field: Int)
  /// Text between a closing quote and the next delimiter: a quote inside was not doubled.
  case textAfterQuote(line: Int, field: Int)
  /// A quote in a field that did not begin with one; it is kept as text.
  case strayQuote(line: Int, field: Int)
  /// A field longer than the limit.
  case fieldTooLong(line: Int, field: Int, limit: Int)
  /// A record longer than the limit.
  case rowTooLong(line: Int, limit: Int)
  /// More fields than the limit.
  case tooManyFields(line: Int, limit: Int)

  /// True where the record is still understood without doubt.
  public var isTolerated: Bool {
    if case .strayQuote = self { true } else { false }
  }
}

/// The bounds within which a CSV reader keeps its buffers.
public struct CSVLimits: Sendable, Equatable {
  /// Bytes in one field.
  public var fieldBytes: Int
  /// Bytes in one record.
  public var rowBytes: Int
  /// Fields in one record.
  public var fields: Int

  public init(fieldBytes: Int = 1 << 20, rowBytes: Int = 4 << 20, fields: Int = 512) {
    self.fieldBytes = fieldBytes
    self.rowBytes = rowBytes
    self.fields = fields
  }
}
