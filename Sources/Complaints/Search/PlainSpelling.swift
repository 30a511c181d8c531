/// Words as they are compared in a search: small letters without accents, as the full-text index folds them.
public enum PlainSpelling {
  /// A text in small letters; Latin letters lose their accents, all else stays.
  public static func of(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if let letter = letters[scalar] {
        plain.append(letter)
      } else if !(0x300...0x36F).contains(scalar.value) {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The words of a text, in its own spelling: runs of letters and digits, as the full-text index parts them.
  public static func words(of text: some StringProtocol) -> [Substring] {
    let text = Substring(text)
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !($0.isLetter || $0.isNumber) }
    }
    return text.utf8.split { !isLetterOrDigit($0) }.map { Substring($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let accented: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥ"),
      ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľ"), ("n", "ñńņň"), ("o", "òóôõöōŏő"),
      ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţť"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
      ("z", "źżž"),
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, others) in accented {
      for other in others.unicodeScalars { letters[other] = plain }
    }
    return letters
  }()
}
