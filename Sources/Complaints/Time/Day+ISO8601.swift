extension Day: CustomStringConvertible, Codable {
  /// Reads `2026-11-27` and nothing else.
  public init?(iso text: some StringProtocol) {
    var scanner = ISOScanner(text)
    guard let day = scanner.day(), scanner.isAtEnd else { return nil }
    self = day
  }

  /// The day as `2026-11-27`.
  public var iso: String {
    let (year, month, day) = date
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  public var description: String { iso }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

/// A number in decimal with leading zeros up to the width.
func padded(_ value: Int, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Reads the fixed-width numbers and signs of ISO 8601 from the left.
struct ISOScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(oneOf accepted: String) -> UInt8? {
    guard position < bytes.count, accepted.utf8.contains(bytes[position]) else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// Exactly `digits` decimal digits.
  mutating func number(digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + digits] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    position += digits
    return value
  }

  /// Any number of digits after a decimal point, as whole milliseconds.
  mutating func milliseconds() -> Int? {
    let start = position
    var value = 0
    while position < bytes.count, (48...57).contains(bytes[position]) {
      if position - start < 3 { value = value * 10 + Int(bytes[position] - 48) }
      position += 1
    }
    switch position - start {
    case 0: return nil
    case 1: return value * 100
    case 2: return value * 10
    default: return value
    }
  }

  mutating func day() -> Day? {
    guard let year = number(digits: 4), take(oneOf: "-") != nil,
      let month = number(digits: 2), take(oneOf: "-") != nil,
      let day = number(digits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
