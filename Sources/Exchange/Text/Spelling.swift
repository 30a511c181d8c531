/// How headings and words of other systems are compared.
enum Spelling {
  /// Small letters and digits alone; case, blanks, dots, dashes and accents on capitals do not matter.
  static func key(_ text: some StringProtocol) -> String {
    var key: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      default: break
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The text without blanks, no-break spaces and marks of direction at its ends.
  static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    return canBlank(first, from: 0xC2) || canBlank(last, from: 0x80) ? trimmed(text[...]) : text
  }

  private static func trimmed(_ text: Substring) -> String {
    var scalars = text.unicodeScalars
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }

  /// True for a byte at the end of a text that can belong to a blank; `from` is the least such byte beyond ASCII.
  private static func canBlank(_ byte: UInt8, from: UInt8) -> Bool { byte <= 0x20 || byte >= from }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{200E}", "\u{200F}", "\u{FEFF}": true
    default: false
    }
  }
}
