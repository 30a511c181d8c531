/// Words as they are compared in a search: small letters without accents, as the full-text index folds them.
public enum PlainSpelling {
  /// A text in small letters; Latin letters lose their accents, all else stays.
  public static func of(_ text: some StringProtocol) -> String { plain(String(text)) }

  private static func plain(_ text: String) -> String {
    let small = text.lowercased()
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return small }
    var plain = String.UnicodeScalarView()
    for scalar in small.unicodeScalars {
      if scalar.value < 0x80 {
        plain.append(scalar)
      } else if let letter = letters[scalar] {
        plain.append(letter)
      } else if !(0x300...0x36F).contains(scalar.value) {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The words of a text, in its own spelling: runs of letters and digits, as the full-text index parts them.
  public static func words(of text: some StringProtocol) -> [Substring] { parts(Substring(text)) }

  private static func parts(_ text: Substring) -> [Substring] {
    var words: [Substring] = []
    var start: Substring.Index?
    var place = text.startIndex
    while place < text.endIndex {
      let (isInWord, next) = sign(of: text, at: place)
      if isInWord {
        start = start ?? place
      } else if let begun = start {
        words.append(text[begun..<place])
        start = nil
      }
      place = next
    }
    if let start { words.append(text[start...]) }
    return words
  }

  /// Whether a word can hold the character at a place, and where the next one is.
  ///
  /// Between ASCII every byte is a character.
  private static func sign(
    of text: Substring, at place: Substring.Index
  ) -> (isInWord: Bool, next: Substring.Index) {
    let bytes = text.utf8
    let next = bytes.index(after: place)
    if bytes[place] < 0x80, next == text.endIndex || bytes[next] < 0x80 {
      return (isLetterOrDigit(bytes[place]), next)
    }
    let character = text[place]
    return (character.isLetter || character.isNumber, text.index(after: place))
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
