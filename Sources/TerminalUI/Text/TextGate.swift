/// The one gate through which all text passes before a terminal sees it.
///
/// What comes out is made of base characters one or two columns wide with at most four marks each.
/// Everything else is drawn as a visible token such as `⟦ESC⟧` or `⟦RLO⟧`, never left out: who
/// reads the screen sees that something was there.
public enum TextGate {
  /// The text as it may be drawn; passing it again changes nothing.
  ///
  /// - Parameter keepNewlines: whether line feeds stay (CR LF becomes LF); otherwise they are
  ///   drawn as `⟦LF⟧`.
  public static func sanitised(_ text: String, keepNewlines: Bool = false) -> String {
    if isClean(text, keepNewlines: keepNewlines, asciiOnly: true) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for unit in GateUnits(text) {
      if unit.kind == .newline && !keepNewlines {
        result += "⟦LF⟧"
      } else {
        result += unit.text
      }
    }
    return result
  }

  /// Whether the text may be drawn as it is; line feeds are allowed.
  public static func isClean(_ text: String) -> Bool {
    if isClean(text, keepNewlines: true, asciiOnly: true) { return true }
    return sanitised(text, keepNewlines: true).utf8.elementsEqual(text.utf8)
  }

  /// How many tokens the text is drawn with: forbidden characters, and floods of marks.
  public static func tokenCount(_ text: String) -> Int {
    if isClean(text, keepNewlines: true, asciiOnly: true) { return 0 }
    return GateUnits(text).reduce(into: 0) { count, unit in
      if unit.kind == .token || unit.kind == .surplus { count += 1 }
    }
  }

  private static func isClean(_ text: String, keepNewlines: Bool, asciiOnly: Bool) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.allSatisfy { isPlainASCII($0) || (keepNewlines && $0 == 0x0A) }
    }
  }

  /// The bytes at the beginning that are each a character of one column: a mark may stand on the last before others.
  static func plainLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let end = bytes.firstIndex(where: { !isPlainASCII($0) }) else { return bytes.count }
    return max(0, end - 1)
  }

  static func isPlainASCII(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }

  static func isPlainASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Without a way out in the middle it is done many bytes at a time.
    var others = 0
    for byte in bytes { others &+= isPlainASCII(byte) ? 0 : 1 }
    return others == 0
  }

  /// The character at an offset, and its bytes, where it is one of one column that nothing after it can change.
  static func simple(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (
    Unicode.Scalar, Int
  )? {
    guard let (scalar, length) = scalar(bytes, at: offset), isSimple(scalar) else { return nil }
    let end = offset + length
    guard end < bytes.count, bytes[end] >= 0x80 else { return (scalar, length) }
    guard let (next, _) = self.scalar(bytes, at: end), isSimple(next) else { return nil }
    return (scalar, length)
  }

  /// How many characters a text has where each is one of one column that no other can change; nil where one is not.
  static func simpleCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var offset = 0
    while offset < bytes.count {
      guard let (scalar, length) = scalar(bytes, at: offset), isSimple(scalar) else { return nil }
      count += 1
      offset += length
    }
    return count
  }

  /// ASCII, Latin letters, and the punctuation, lines and shapes that screens are made of.
  private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2500...0x25FC: true
    default: false
    }
  }

  /// The scalar of one to three bytes at an offset of well-formed text.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (
    Unicode.Scalar, Int
  )? {
    let first = UInt32(bytes[offset])
    func more(_ place: Int) -> UInt32 { UInt32(bytes[offset + place]) & 0x3F }
    let value: UInt32
    let length: Int
    switch first {
    case 0..<0x80: (value, length) = (first, 1)
    case 0xC2..<0xE0: (value, length) = ((first & 0x1F) << 6 | more(1), 2)
    case 0xE0..<0xF0: (value, length) = ((first & 0x0F) << 12 | more(1) << 6 | more(2), 3)
    default: return nil
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
