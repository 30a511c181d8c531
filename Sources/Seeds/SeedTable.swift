/// One of the seed files: lines of fields parted by commas, the first line the headings.
///
/// A field in double quotes may hold commas and doubled quotes, but no line break.
struct SeedTable {
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let fields: [String]

    /// The field under a heading; empty where the line is shorter or the heading unknown.
    subscript(_ heading: String) -> String {
      guard let column = columns[heading], column < fields.count else { return "" }
      return fields[column]
    }

    func flag(_ heading: String) -> Bool { self[heading] == "1" }

    /// The parts of a field that lists several, parted by `|`.
    func list(_ heading: String) -> [String] {
      self[heading].split(separator: "|").map(String.init)
    }
  }

  let headings: [String]
  let rows: [Row]

  init(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map(Self.fields)
    headings = lines.isEmpty ? [] : lines.removeFirst()
    let columns = Dictionary(
      zip(headings, headings.indices), uniquingKeysWith: { first, _ in first })
    rows = lines.map { Row(columns: columns, fields: $0) }
  }

  private static func fields(of line: ArraySlice<UInt8>) -> [String] {
    let quote = UInt8(ascii: "\"")
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var previous: UInt8 = 0
    for byte in line where byte != UInt8(ascii: "\r") {
      if byte == quote {
        if !isQuoted && previous == quote { field.append(quote) }
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ",") && !isQuoted {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      } else {
        field.append(byte)
      }
      previous = byte
    }
    fields.append(String(decoding: field, as: UTF8.self))
    return fields
  }
}
