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

  static func isPlainASCII(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  static func isPlainASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { isPlainASCII($0) }
  }
}
