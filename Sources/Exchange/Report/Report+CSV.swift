extension Report {
  /// Each table under its title, one after the other, parted by an empty line; no cell is run by a spreadsheet.
  public func csv(delimiter: UInt8 = UInt8(ascii: ",")) -> [UInt8] {
    let writer = CSVWriter(delimiter: delimiter)
    var bytes = CSVWriter.byteOrderMark
    for line in letterhead + [title, subtitle, note] { writer.write([line], to: &bytes) }
    for section in sections {
      bytes += [0x0D, 0x0A]
      writer.write([section.title], to: &bytes)
      for paragraph in section.paragraphs { writer.write([paragraph], to: &bytes) }
      guard let table = section.table else { continue }
      writer.write(table.head.map(\.title), to: &bytes)
      for row in table.rows { writer.write(row, to: &bytes) }
    }
    return bytes
  }
}
