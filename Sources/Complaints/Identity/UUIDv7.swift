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

  /// An identifier made at `instant` that comes after `former`, where that one is of the same time or later.
  ///
  /// What is made in a row then lies side by side: the random bits count on by random steps (RFC 9562, 6.2, method 2).
  public init(
    at instant: Instant, after former: UUIDv7?, using generator: inout some RandomNumberGenerator
  ) {
    let time = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
    guard let former, former.high >> 16 >= time else {
      self.init(at: instant, using: &generator)
      return
    }
    let low = (former.low & Self.randomBits) + (generator.next() & 0xFFFF_FFFF) + 1
    let carried = ((former.high >> 16) << 12 | former.high & 0x0FFF) + (low >> 62)
    self.init(
      high: (carried >> 12) << 16 | 0x7000 | carried & 0x0FFF,
      low: 0x8000_0000_0000_0000 | low & Self.randomBits)
  }

  private static let randomBits: UInt64 = 0x3FFF_FFFF_FFFF_FFFF

  /// The sixteen bytes in network order; nil unless there are sixteen.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let halves =
      bytes.withContiguousStorageIfAvailable { Self.halves($0) }
      ?? Array(bytes).withUnsafeBufferPointer { Self.halves($0) }
    self.init(high: halves.0, low: halves.1)
  }

  private static func halves(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
    let raw = UnsafeRawBufferPointer(bytes)
    return (
      UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self)),
      UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    )
  }

  /// The canonical text form, `8-4-4-4-12` hexadecimal digits in either case.
  public init?(_ text: some StringProtocol) {
    var halves: (UInt64, UInt64) = (0, 0)
    var place = 0
    for byte in text.utf8 {
      switch place {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<18:
        guard let digit = Self.digit(byte) else { return nil }
        halves.0 = halves.0 << 4 | digit
      default:
        guard place < 36, let digit = Self.digit(byte) else { return nil }
        halves.1 = halves.1 << 4 | digit
      }
      place += 1
    }
    guard place == 36 else { return nil }
    self.init(high: halves.0, low: halves.1)
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - 48)
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      UInt64(byte | 0x20) - 87
    default: nil
    }
  }

  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
      for place in 0..<8 {
        let shift = UInt64(56 - 8 * place)
        bytes.initializeElement(at: place, to: UInt8(truncatingIfNeeded: high >> shift))
        bytes.initializeElement(at: place + 8, to: UInt8(truncatingIfNeeded: low >> shift))
      }
      count = 16
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension UUIDv7: CustomStringConvertible {
  public var description: String {
    String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for nibble in 0..<32 {
        if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let half = nibble < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (nibble & 15))) & 15
        text[place] = digit < 10 ? digit + 48 : digit + 87
        place += 1
      }
      return 36
    }
  }
}
