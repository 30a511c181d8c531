/// The number a citizen is told: unit prefix, year of receipt, serial, as in `MDN-26-0412`.
///
/// Unique in (prefix, year, serial), at least four digits shown, never reused.
public struct ComplaintNumber: Hashable, Comparable, Sendable {
  public let prefix: String
  /// The full year of receipt, such as 2026.
  public let year: Int
  public let serial: Int

  public init(prefix: String, year: Int, serial: Int) {
    self.prefix = prefix
    self.year = year
    self.serial = serial
  }

  /// Reads `MDN-26-0412`, in either case; two-digit years belong to the 2000s.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, Self.isPrefix(parts[0].uppercased()), parts[1].utf8.count == 2,
      parts[1...].allSatisfy({ $0.utf8.allSatisfy(Self.isDigit) }),
      let year = Int(parts[1]), year >= 0, let serial = Int(parts[2]), serial > 0,
      parts[2].utf8.count >= 4
    else { return nil }
    self.init(prefix: parts[0].uppercased(), year: 2000 + year, serial: serial)
  }

  /// Two to six letters or digits, the first a letter.
  public static func isPrefix(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (2...6).contains(bytes.count), let first = bytes.first else { return false }
    let isUpper = { (byte: UInt8) in (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    return isUpper(first)
      && bytes.allSatisfy { isUpper($0) || isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.prefix, left.serial) < (right.year, right.prefix, right.serial)
  }
}

extension ComplaintNumber: CustomStringConvertible {
  public var description: String {
    "\(prefix)-\(Self.padded(year % 100, to: 2))-\(Self.padded(serial, to: 4))"
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
