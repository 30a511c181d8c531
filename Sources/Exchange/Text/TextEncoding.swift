/// The encodings in which offices hand over their files.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
}

/// Turns the bytes of a field into text, and says when something had to be replaced.
public struct TextDecoder: Sendable {
  public let encoding: TextEncoding

  public init(_ encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// Decodes `bytes`; what the encoding does not know, and NUL, becomes U+FFFD.
  ///
  /// - Returns: the text, and whether it holds a replacement.
  public func text(_ bytes: ArraySlice<UInt8>) -> (text: String, isRepaired: Bool) {
    if bytes.isEmpty { return ("", false) }
    switch encoding {
    case .utf8:
      let exact = String(validating: bytes, as: UTF8.self)
      let text = exact ?? String(decoding: bytes, as: UTF8.self)
      guard bytes.contains(0) else { return (text, exact == nil) }
      return (replacingNul(text), true)
    case .windows1252:
      var scalars = String.UnicodeScalarView()
      var isRepaired = false
      for byte in bytes {
        let scalar = byte == 0 ? Windows1252.replacement : Windows1252.scalar(byte)
        if scalar == Windows1252.replacement { isRepaired = true }
        scalars.append(scalar)
      }
      return (String(scalars), isRepaired)
    }
  }

  private func replacingNul(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar == "\0" ? Windows1252.replacement : scalar)
    }
    return String(scalars)
  }
}

/// The code page of Windows in Western Europe and Indonesia, as the WHATWG index has it without its five C1 leftovers.
enum Windows1252 {
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The character of one byte; U+FFFD for 81, 8D, 8F, 90 and 9D, which the code page leaves empty.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upper[Int(byte) - 0x80]
  }

  /// True for the bytes that stand in Indonesian office texts of this code page.
  ///
  /// These are typographic marks, signs and vowels with accents. Others, such as þ, ÿ or the empty places, rather tell
  /// of damage in another encoding.
  static func isLikely(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x82, 0x84...0x86, 0x89, 0x8B, 0x91...0x97, 0x99, 0x9B: true
    case 0xA0...0xBF: true
    case 0xC0...0xC2, 0xC4...0xCF, 0xD1...0xD6, 0xD8...0xDC, 0xDF: true
    case 0xE0...0xEF, 0xF1...0xF6, 0xF8...0xFC: true
    default: false
    }
  }

  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", replacement, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", replacement, "\u{017D}",
    replacement,
    replacement, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", replacement, "\u{017E}", "\u{0178}",
  ]
}
