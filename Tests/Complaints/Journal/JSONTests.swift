import Testing

@testable import Complaints

@Suite("JSON")
struct JSONTests {
  @Test(
    "comes back as it was written, and is written alike again",
    arguments: 1...80 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = Sequence64(seed: seed)
    for _ in 0..<5 {
      let value = random.json()
      let read = try JSON(parsing: value.text)
      #expect(read == value)
      #expect(read.text == value.text)
    }
  }

  @Test(
    "a damaged text is refused or read, but never brings the program down",
    arguments: 1...80 as ClosedRange<UInt64>)
  func damaged(seed: UInt64) {
    var random = Sequence64(seed: seed)
    for _ in 0..<10 {
      var bytes = random.facts().json.utf8
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.removeSubrange(place...)
        }
      }
      do {
        let read = try JSON(parsing: bytes)
        #expect(try JSON(parsing: read.text) == read)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
  }

  @Test(
    "what is not JSON is refused",
    arguments: [
      "", " ", "{", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "\"abc", "\"\\x\"", "\"\\u12\"",
      "tru", "nul", "1 2", "--1", "1e999", "\"\u{1}\"", "'a'", "[1,]", "{\"a\":1,}",
    ])
  func refused(text: String) {
    #expect(throws: JSONProblem.self) { try JSON(parsing: text) }
  }

  @Test("escapes are read in every form, a lone surrogate as a replacement")
  func escapes() throws {
    #expect(try JSON(parsing: #""\u0041\n\/\ud83c\udfda""#) == .string("A\n/\u{1F3DA}"))
    #expect(try JSON(parsing: #""\ud83c""#) == .string("\u{FFFD}"))
    #expect(
      try JSON(parsing: " [ 1 , -2.5 , true ] ")
        == .array([.integer(1), .number(-2.5), .bool(true)]))
    #expect(JSON.string("\u{1B}\"\\\n").text.utf8.allSatisfy { $0 >= 0x20 })
  }

  @Test("depth is bounded")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONProblem.self) { try JSON(parsing: deep) }
    let fair = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(throws: Never.self) { try JSON(parsing: fair) }
  }
}
