/// Cells that a spreadsheet would take for a formula, and how they are made harmless: a `'` before them.
///
/// The list is CWE-1236's with the full-width signs; blanks and quotes before the sign do not protect.
public enum DefusedCell {
  /// The text as it may stand in a spreadsheet.
  public static func defused(_ text: String) -> String {
    needsMark(text, alsoNumbers: text.utf8.first == mark) ? "'" + text : text
  }

  /// What `defused` was given, or what stood in a column of text, so that an exported file comes back as it was.
  public static func restored(_ text: String) -> String {
    guard text.utf8.first == mark else { return text }
    let rest = text.dropFirst()
    return needsMark(rest, alsoNumbers: true) ? String(rest) : text
  }

  private static let mark = UInt8(ascii: "'")

  /// True for a text that is dangerous, or a long number, once all marks before it are gone.
  private static func needsMark(_ text: some StringProtocol, alsoNumbers: Bool) -> Bool {
    let bare = text.utf8.first == mark ? String(text.drop { $0 == "'" }) : String(text)
    return isDangerous(bare) || (alsoNumbers && isLongNumber(bare))
  }

  private static func isLongNumber(_ text: String) -> Bool {
    text.utf8.count >= 8 && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
  }

  /// True if a spreadsheet could run the text.
  public static func isDangerous(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}",
        "\u{FF20}":
        return true
      case " ", "\"", "\u{A0}", "\u{3000}": continue
      default: return false
      }
    }
    return false
  }
}
