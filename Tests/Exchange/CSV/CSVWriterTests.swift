import Complaints
import Exchange
import Testing

@Suite("The CSV writer") struct CSVWriterTests {
  private func text(_ rows: [[String]], _ writer: CSVWriter = CSVWriter()) -> String {
    var bytes: [UInt8] = []
    for row in rows { writer.write(row, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("quotes what must be quoted and ends lines as asked")
  func quoting() {
    #expect(
      text([["a", "b,c", "d\"e", "f\ng", " h"]]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\"\r\n")
    let semicolon = CSVWriter(delimiter: 0x3B, endsLinesWithCRLF: false)
    #expect(text([["a,b", "c;d"]], semicolon) == "a,b;\"c;d\"\n")
    #expect(text([[""]]) == "\"\"\r\n")
  }

  @Test(
    "defuses every cell a spreadsheet could run",
    arguments: [
      "=1+1", "+62", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠x",
      "  =1", "\"=1\"", " \u{A0}@x", "'=1",
    ])
  func hostile(cell: String) {
    #expect(DefusedCell.defused(cell) == "'" + cell)
    #expect(DefusedCell.restored(DefusedCell.defused(cell)) == cell)
  }

  @Test("leaves harmless cells alone", arguments: ["", "lampu", "5 - 3", "a=b", "'80an", "Jum'at"])
  func harmless(cell: String) {
    #expect(DefusedCell.defused(cell) == cell)
    #expect(DefusedCell.restored(cell) == cell)
  }

  @Test("writes numbers that must stay whole as text, and takes the mark off again")
  func textColumns() {
    let writer = CSVWriter(textColumns: [0, 1])
    #expect(text([["3375010101010001", "", "12"]], writer) == "'3375010101010001,,12\r\n")
    #expect(DefusedCell.restored("'3375010101010001") == "3375010101010001")
  }

  @Test("whatever is written is read again, in pieces of any size")
  func roundTrip() {
    var random = SplitMix64(seed: 11)
    let letters = ["a", "é", "🙏", ",", ";", "\"", "\n", "\r", "=", "'", " ", "-", "1"]
    for _ in 0..<500 {
      let width = Int.random(in: 1...5, using: &random)
      let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &random)]
          }.joined()
        }
      }
      let written = Array(text(rows).utf8)
      let back = read(written, pieces: [Int.random(in: 1...9, using: &random)])
      #expect(back.map { $0.fields.map(DefusedCell.restored) } == rows)
      #expect(back.allSatisfy { $0.faults.isEmpty })
    }
  }

  @Test("a list in JSON is written element by element, and is JSON")
  func json() throws {
    let value = JSON.object([
      .init("a", .array([.integer(1), .object([])])), .init("b", .string("\"\n")),
    ])
    for style in [JSONArrayWriter.Style.compact, .pretty] {
      var writer = JSONArrayWriter(style)
      var bytes: [UInt8] = []
      writer.write(value, to: &bytes)
      writer.write(.null, to: &bytes)
      writer.finish(to: &bytes)
      #expect(try JSON(parsing: bytes) == .array([value, .null]))
    }
    var empty: [UInt8] = []
    var writer = JSONArrayWriter(.pretty)
    writer.finish(to: &empty)
    #expect(String(decoding: empty, as: UTF8.self) == "[]\n")
    #expect(
      value.prettyText == """
        {
          "a": [
            1,
            {}
          ],
          "b": "\\"\\n"
        }
        """)
  }
}
