/// A time-ordered identifier (RFC 9562, version 7): 48 bits of milliseconds, then random bits.
public struct UUIDv7: Hashable, Comparable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// An identifier made at `instant` with bits from `generator`.
  public init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
    let time = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
    high = time << 16 | 0x7000 | (generator.next() & 0x0FFF)
    low = 0x8000_0000_0000_0000 | (generator.next() & 0x3FFF_FFFF_FFFF_FFFF)
  }

  /// The sixteen bytes in network order; nil unless there are sixteen.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for (place, byte) in bytes.enumerated() {
      if place < 8 {
        halves.0 = halves.0 << 8 | UInt64(byte)
      } else {
        halves.1 = halves.1 << 8 | UInt64(byte)
      }
    }
    self.init(high: halves.0, low: halves.1)
  }

  /// The canonical text form, `8-4-4-4-12` hexadecimal digits in either case.
  public init?(_ text: some StringProtocol) {
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for (place, byte) in text.utf8.enumerated() {
      if [8, 13, 18, 23].contains(place) {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard let value = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
        digits.append(UInt8(value))
      }
    }
    guard digits.count == 32 else { return nil }
    self.init(bytes: stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  public var bytes: [UInt8] {
    [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) } }
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension UUIDv7: CustomStringConvertible {
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
