import Complaints
import Testing

@Suite("An identifier")
struct IdentifierTests {
  @Test("sorts by the time it was made, as value, as text and as bytes")
  func order() {
    var random = Sequence64(seed: 3)
    var before = UUIDv7(at: Instant(milliseconds: 0), using: &random)
    for step in 1...500 {
      let next = UUIDv7(at: Instant(milliseconds: Int64(step) * 977), using: &random)
      #expect(before < next && before.description < next.description)
      #expect(before.bytes.lexicographicallyPrecedes(next.bytes))
      before = next
    }
  }

  @Test("comes after the one before, also within a millisecond and when the clock steps back")
  func rising() {
    var random = Sequence64(seed: 5)
    var before = UUIDv7(high: 0x7FFF, low: 0xBFFF_FFFF_FFFF_FFFF)
    for time: Int64 in [0, 0, 5, 5, 5, 3, 0, 9] {
      let instant = Instant(milliseconds: time)
      let next = UUIDv7(at: instant, after: before, using: &random)
      #expect(before < next)
      #expect(next.high >> 12 & 0xF == 7 && next.low >> 62 == 2)
      #expect(next.high >> 16 >= UInt64(time))
      before = next
    }
  }

  @Test("is version 7 of its variant, carries its time, and comes back from text and bytes")
  func form() {
    var random = Sequence64(seed: 4)
    for _ in 0..<200 {
      let time = Instant(milliseconds: Int64.random(in: 0..<(1 << 48), using: &random))
      let id = UUIDv7(at: time, using: &random)
      #expect(id.high >> 16 == UInt64(time.milliseconds))
      #expect(id.high >> 12 & 0xF == 7 && id.low >> 62 == 2)
      #expect(UUIDv7(id.description) == id && UUIDv7(bytes: id.bytes) == id)
      #expect(UUIDv7(id.description.uppercased()) == id)
    }
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", "0190", "0190a0b0-c0d0-7000-8000-00000000000", "0190a0b0-c0d0-7000-8000-0000000000000",
      "0190a0b0_c0d0-7000-8000-000000000000", "g190a0b0-c0d0-7000-8000-000000000000",
    ])
  func refused(text: String) {
    #expect(UUIDv7(text) == nil)
    #expect(UUIDv7(bytes: Array(text.utf8.prefix(15))) == nil)
  }
}

@Suite("A complaint's number")
struct ComplaintNumberTests {
  @Test("is read as it is written, in either case")
  func roundTrip() {
    for (prefix, year, serial) in [("MDN", 2026, 412), ("A1", 2000, 1), ("PUSKES", 2099, 123_456)] {
      let number = ComplaintNumber(prefix: prefix, year: year, serial: serial)
      #expect(ComplaintNumber(number.description) == number)
      #expect(ComplaintNumber(number.description.lowercased()) == number)
    }
    #expect(ComplaintNumber(prefix: "MDN", year: 2026, serial: 412).description == "MDN-26-0412")
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", "MDN", "MDN-26", "MDN-26-412", "MDN-2026-0412", "MDN-26-0000", "M-26-0412", "1MD-26-0412",
      "MDN-26-0412-1", "MDN--26-0412", "MDN-26-04x2", "MDN-+6-0412", "MDNMDNM-26-0412",
      "MDÑ-26-0412",
      "MDN-26-+412",
    ])
  func refused(text: String) {
    #expect(ComplaintNumber(text) == nil)
  }

  @Test("sorts by year, then by number within a unit, past four digits too")
  func order() {
    let numbers = ["MDN-25-0999", "MDN-26-0002", "MDN-26-9999", "MDN-26-10000"]
    let read = numbers.compactMap { ComplaintNumber($0) }
    #expect(read.count == 4 && read.sorted() == read)
  }
}
