/// Writes CSV after RFC 4180 whose cells no spreadsheet runs and whose numbers none rounds.
public struct CSVWriter: Sendable {
  public var delimiter: UInt8
  /// CRLF, as the RFC and Excel have it, or LF.
  public var endsLinesWithCRLF: Bool
  /// Columns, from 0, that are always text: NIK and telephone, of which a spreadsheet would keep fifteen digits.
  public var textColumns: Set<Int>

  public init(
    delimiter: UInt8 = 0x2C, endsLinesWithCRLF: Bool = true, textColumns: Set<Int> = []
  ) {
    self.delimiter = delimiter
    self.endsLinesWithCRLF = endsLinesWithCRLF
    self.textColumns = textColumns
  }

  /// What goes before the first record so that Excel knows UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Appends one record.
  public func write(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(delimiter) }
      let isText = textColumns.contains(index) && !field.isEmpty
      let cell = isText && !field.hasPrefix("'") ? "'" + field : DefusedCell.defused(field)
      write(cell, mustQuote: fields.count == 1 && cell.isEmpty, to: &bytes)
    }
    if endsLinesWithCRLF { bytes.append(0x0D) }
    bytes.append(0x0A)
  }

  private func write(_ cell: String, mustQuote: Bool, to bytes: inout [UInt8]) {
    let needsQuotes =
      mustQuote || cell.utf8.first == 0x20 || cell.utf8.last == 0x20
      || cell.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    for byte in cell.utf8 {
      switch byte {
      case 0x22: bytes += [0x22, 0x22]
      case 0: bytes += [0xEF, 0xBF, 0xBD]
      default: bytes.append(byte)
      }
    }
    if needsQuotes { bytes.append(0x22) }
  }
}
