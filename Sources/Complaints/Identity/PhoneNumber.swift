/// An Indonesian telephone number, kept as `+62…` and shown masked.
public struct PhoneNumber: Hashable, Sendable {
  /// `+62` and the digits of the subscriber.
  public let international: String

  /// Reads `0812-3456-7890`, `+62 812…`, `62812…` or, where a spreadsheet ate the zero, `812…`.
  ///
  /// Nil unless it has the 9 to 12 digits of a subscriber after the country.
  public init?(_ text: some StringProtocol) {
    var digits: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(UInt8(truncatingIfNeeded: scalar.value))
      case " ", "-", "+", "(", ")", ".", "\u{00A0}", "\u{2011}": continue
      default: return nil
      }
    }
    var subscriber = digits[...]
    if subscriber.starts(with: "62".utf8) { subscriber.removeFirst(2) }
    if subscriber.first == UInt8(ascii: "0") { subscriber.removeFirst() }
    guard (8...12).contains(subscriber.count) else { return nil }
    international = "+62" + String(decoding: subscriber, as: UTF8.self)
  }

  /// As it is dialled at home: `0812-3456-7890`.
  public var national: String {
    let digits = "0" + international.dropFirst(3)
    return Self.grouped(digits)
  }

  /// With the middle hidden: `0812-••••-7890`.
  public var masked: String {
    let digits = "0" + international.dropFirst(3)
    return digits.prefix(4) + "-••••-" + digits.suffix(4)
  }

  /// A number as a screen shows it, whatever was typed: what cannot be read is hidden but for its last two signs.
  public static func masked(_ text: String) -> String {
    PhoneNumber(text)?.masked ?? "••••" + text.suffix(2)
  }

  private static func grouped(_ digits: String) -> String {
    let rest = digits.dropFirst(8)
    return digits.prefix(4) + "-" + digits.dropFirst(4).prefix(4) + (rest.isEmpty ? "" : "-" + rest)
  }
}
