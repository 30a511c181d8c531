import Exchange
import Testing

/// What a reader hands over, in a form that compares and prints well.
struct ReadRow: Equatable, CustomStringConvertible {
  var line: Int
  var fields: [String]
  var faults: [CSVFault] = []

  init(_ line: Int, _ fields: [String], _ faults: [CSVFault] = []) {
    self.line = line
    self.fields = fields
    self.faults = faults
  }

  init(_ row: CSVRow) {
    line = row.line
    fields = (0..<row.count).map { String(decoding: row[$0], as: UTF8.self) }
    faults = row.faults
  }

  var description: String { "\(line): \(fields) \(faults)" }
}

/// Reads `text` in pieces of the sizes given, the last of which repeats.
func read(
  _ text: String, pieces: [Int] = [.max], delimiter: Character = ",",
  limits: CSVLimits = CSVLimits()
) -> [ReadRow] {
  read(Array(text.utf8), pieces: pieces, delimiter: delimiter, limits: limits)
}

func read(
  _ bytes: [UInt8], pieces: [Int] = [.max], delimiter: Character = ",",
  limits: CSVLimits = CSVLimits()
) -> [ReadRow] {
  var reader = CSVReader(delimiter: delimiter.asciiValue ?? 0x2C, limits: limits)
  var rows: [ReadRow] = []
  var rest = bytes[...]
  var sizes = pieces[...]
  while !rest.isEmpty {
    let size = sizes.count > 1 ? sizes.removeFirst() : sizes.first ?? .max
    let piece = rest.prefix(size)
    rest = rest.dropFirst(piece.count)
    reader.feed(piece) { rows.append(ReadRow($0)) }
  }
  reader.finish { rows.append(ReadRow($0)) }
  return rows
}

@Suite("The CSV reader") struct CSVReaderTests {
  @Test("reads fields, quotes, doubled quotes and line ends of every kind")
  func plain() {
    #expect(read("a,b\nc,d") == [ReadRow(1, ["a", "b"]), ReadRow(2, ["c", "d"])])
    #expect(read("a,b\r\nc,d\r\n") == [ReadRow(1, ["a", "b"]), ReadRow(2, ["c", "d"])])
    #expect(read("a,b\rc,d\r") == [ReadRow(1, ["a", "b"]), ReadRow(2, ["c", "d"])])
    #expect(read(#""a,1","say ""yes""""#) == [ReadRow(1, ["a,1", #"say "yes""#])])
    #expect(read("a;b\tc", delimiter: ";") == [ReadRow(1, ["a", "b\tc"])])
    #expect(read(",\n\"\",") == [ReadRow(1, ["", ""]), ReadRow(2, ["", ""])])
  }

  @Test("skips empty lines and counts them")
  func emptyLines() {
    #expect(read("\n\r\n\ra\n\nb") == [ReadRow(4, ["a"]), ReadRow(6, ["b"])])
    #expect(read("") == [])
  }

  @Test("keeps line ends in quotes and counts lines on")
  func quotedLines() {
    let text = "a,\"one\r\ntwo\nthree\rfour\",z\nb,c,d\n"
    #expect(
      read(text) == [
        ReadRow(1, ["a", "one\r\ntwo\nthree\rfour", "z"]), ReadRow(5, ["b", "c", "d"]),
      ])
  }

  @Test("keeps a quote in a field that did not begin with one, and notes it")
  func strayQuote() {
    #expect(
      read("a,pipa 5\" bocor \"lagi\"\nb,c") == [
        ReadRow(1, ["a", "pipa 5\" bocor \"lagi\""], [.strayQuote(line: 1, field: 2)]),
        ReadRow(2, ["b", "c"]),
      ])
  }

  @Test("refuses a record with text after a closing quote, and that record alone")
  func textAfterQuote() {
    #expect(
      read("a,\"bilang \"tunggu\" saja\",z\nb,c,d").map(\.faults) == [
        [.textAfterQuote(line: 1, field: 2), .strayQuote(line: 1, field: 2)], [],
      ])
  }

  @Test("an unclosed quote costs its record and none of the following")
  func unterminated() {
    let head = "id,text,x\n"
    let fault = CSVFault.unterminatedQuote(line: 2, field: 2)
    #expect(
      read(head + "1,\"open,x") == [ReadRow(1, ["id", "text", "x"]), ReadRow(2, ["1"], [fault])])
    #expect(
      read(head + "1,\"open,x\n2,good,y\n3,\"fine\nindeed\",z\n") == [
        ReadRow(1, ["id", "text", "x"]), ReadRow(2, ["1"], [fault]),
        ReadRow(3, ["2", "good", "y"]),
        ReadRow(4, ["3", "fine\nindeed", "z"]),
      ])
    #expect(
      read(head + "1,\"open,x\n2,\"\",y\n3,c,z") == [
        ReadRow(1, ["id", "text", "x"]), ReadRow(2, ["1"], [fault]), ReadRow(3, ["2", "", "y"]),
        ReadRow(4, ["3", "c", "z"]),
      ])
  }

  @Test("a quote that closes on a later line, in a record grown too wide, counts as unclosed")
  func closedByAccident() {
    #expect(
      read("id,text,x\n1,\"open,x\n2,5\",y,z,q\n3,c,z") == [
        ReadRow(1, ["id", "text", "x"]),
        ReadRow(2, ["1"], [.unterminatedQuote(line: 2, field: 2)]),
        ReadRow(3, ["2", "5\"", "y", "z", "q"], [.strayQuote(line: 3, field: 2)]),
        ReadRow(4, ["3", "c", "z"]),
      ])
  }

  @Test("every way of cutting a file into pieces gives the same rows")
  func everySplit() {
    let alphabet = Array("a,\"\n\r".utf8)
    for length in 0...6 {
      var counter = [Int](repeating: 0, count: length)
      repeat {
        let bytes = counter.map { alphabet[$0] }
        let whole = read(bytes)
        #expect(read(bytes, pieces: [1]) == whole)
        if length > 2 {
          for cut in 1..<length {
            let split = read(bytes, pieces: [cut, .max])
            if split != whole { Issue.record("\(bytes) cut at \(cut): \(split) not \(whole)") }
          }
        }
      } while counter.advance(base: alphabet.count)
    }
  }

  @Test("random noise gives the same rows whole and in pieces, with lines in order")
  func noise() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("ab,,;\"\"\"\n\n\r ".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let whole = read(bytes)
      let size = Int.random(in: 1...5, using: &random)
      #expect(read(bytes, pieces: [size]) == whole)
      #expect(whole.map(\.line) == whole.map(\.line).sorted())
      #expect(Set(whole.map(\.line)).count == whole.count)
    }
  }

  @Test("reads 200,000 rows in buffers that do not grow")
  func manyRows() {
    var reader = CSVReader(delimiter: 0x2C)
    let chunk = Array(String(repeating: "1,\"a\nb\"\n", count: 400).utf8)
    var rows = 0
    var most = 0
    for _ in 0..<500 {
      reader.feed(chunk[...]) { _ in rows += 1 }
      most = max(most, reader.bufferedBytes)
    }
    reader.finish { _ in rows += 1 }
    #expect(rows == 200_000)
    #expect(most < 16_384)
  }

  @Test("a field beyond its bound ends its record, and memory stays bounded")
  func bounds() {
    let limits = CSVLimits(fieldBytes: 100, rowBytes: 250, fields: 4)
    let long = String(repeating: "x", count: 101)
    #expect(
      read("a,\(long),c\nd,e,f", limits: limits) == [
        ReadRow(1, ["a"], [.fieldTooLong(line: 1, field: 2, limit: 100)]),
        ReadRow(2, ["d", "e", "f"]),
      ])
    #expect(
      read("a,\"\(long)\",c\nd,e,f", pieces: [7], limits: limits) == [
        ReadRow(1, ["a"], [.fieldTooLong(line: 1, field: 2, limit: 100)]),
        ReadRow(2, ["d", "e", "f"]),
      ])
    let most = String(repeating: "x", count: 100)
    #expect(
      read("\(most),\(most),\(most)\nd", pieces: [9], limits: limits).map(\.faults) == [
        [.rowTooLong(line: 1, limit: 250)], [],
      ])
    #expect(
      read("1,2,3,4\n1,2,3,4,5\nd", limits: limits).map(\.faults) == [
        [], [.tooManyFields(line: 2, limit: 4)], [],
      ])

    var reader = CSVReader(delimiter: 0x2C, limits: limits)
    var rows = 0
    let endless = Array("\"never closed \n".utf8)
    for _ in 0..<20_000 { reader.feed(endless[...]) { _ in rows += 1 } }
    #expect(reader.bufferedBytes < 40_000)
    #expect(rows > 0)
  }
}

extension [Int] {
  /// Counts on in the given base; false after the last number.
  fileprivate mutating func advance(base: Int) -> Bool {
    for index in indices {
      self[index] += 1
      if self[index] < base { return true }
      self[index] = 0
    }
    return false
  }
}

/// A small generator with a seed, so that a failing case can be had again.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
