/// The characters that are never sent to a terminal, with the names they are shown under.
///
/// Control characters command the terminal, bidi controls and line separators reorder or break a
/// line, and invisible ones hide text (CWE-150, CVE-2021-42574).
enum ForbiddenScalars {
  /// The token's name, or nil when the scalar is not forbidden.
  static func name(of scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x34E: return nil
    // Punctuation, arrows, lines and shapes.
    case 0x2010...0x2027, 0x2190...0x27FF: return nil
    case 0..<0x20: return c0[Int(value)]
    case 0x7F: return "DEL"
    case 0x80...0x9F: return c1[value] ?? hexadecimal(value)
    case 0xFE00...0xFE0F: return "VS\(value - 0xFE00 + 1)"
    case 0xE0100...0xE01EF: return "VS\(value - 0xE0100 + 17)"
    case 0xE0000...0xE007F: return "TAG"
    default: break
    }
    if let named = named[value] { return named }
    let properties = scalar.properties
    if properties.generalCategory == .format { return hexadecimal(value) }
    if properties.isDefaultIgnorableCodePoint && properties.generalCategory != .unassigned {
      return hexadecimal(value)
    }
    return nil
  }

  /// `U+202E`, with at least four digits.
  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static let c0 = [
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF", "CR",
    "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC",
    "FS", "GS", "RS", "US",
  ]

  private static let c1: [UInt32: String] = [
    0x84: "IND", 0x85: "NEL", 0x88: "HTS", 0x8D: "RI", 0x8E: "SS2", 0x8F: "SS3", 0x90: "DCS",
    0x98: "SOS", 0x9A: "SCI", 0x9B: "CSI", 0x9C: "ST", 0x9D: "OSC", 0x9E: "PM", 0x9F: "APC",
  ]

  private static let named: [UInt32: String] = [
    0x00AD: "SHY", 0x034F: "CGJ", 0x061C: "ALM", 0x115F: "HF", 0x1160: "HF", 0x17B4: "KIV",
    0x17B5: "KIV", 0x180B: "FVS1", 0x180C: "FVS2", 0x180D: "FVS3", 0x180E: "MVS", 0x180F: "FVS4",
    0x200B: "ZW", 0x200C: "ZWNJ", 0x200D: "ZWJ", 0x200E: "LRM", 0x200F: "RLM", 0x2028: "LS",
    0x2029: "PS", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO",
    0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x2800: "BRL",
    0x3164: "HF", 0xFEFF: "BOM", 0xFFA0: "HF",
  ]
}
