/// A hash of a list of texts that stays the same wherever and whenever it is made.
struct RowHash {
  // The letters "loket row", as two words of the key; changing them would make every known row new.
  private var hash = SipHash128(0x6c6f_6b65_7420_726f, 0x7720_3120_2020_2020)

  mutating func add(_ text: String) { hash.add(text) }
  mutating func finish() -> String { hash.finish() }
}

/// Long numbers that a spreadsheet took for quantities and cut: `3,37501E+15`.
enum RoundedNumber {
  static func isOne(_ text: String) -> Bool {
    guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return false
    }
    let head = text.utf8[..<mark]
    let tail = text.utf8[text.utf8.index(after: mark)...]
    let isDigit = { (byte: UInt8) in byte >= 48 && byte <= 57 }
    let exponent = tail.first == UInt8(ascii: "+") ? tail.dropFirst() : tail
    return !head.isEmpty && head.allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x2E }
      && head.contains(where: isDigit) && (1...2).contains(exponent.count)
      && exponent.allSatisfy(isDigit)
  }
}

/// Text of UTF-8 that was once read as Windows-1252, such as `Ã©`, `â€œ` or `ðŸ™`.
///
/// It is counted and left alone: a repair would guess.
enum Mojibake {
  static func isLikely(_ text: String) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch (previous, scalar) {
      case ("\u{C3}", "\u{A0}"..."\u{BF}"), ("\u{C2}", "\u{A0}"..."\u{BF}"), ("\u{E2}", "\u{20AC}"),
        ("\u{F0}", "\u{178}"):
        return true
      default: previous = scalar
      }
    }
    return false
  }
}

/// Line ends in a text of several lines.
enum LineEnds {
  /// The text with `\n` and `\r\n`, written out as some programs do, and CRLF turned into line feeds.
  static func restored(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x0D }) else { return text }
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if let length = lineEndLength(rest) {
        result.append(0x0A)
        rest = rest.dropFirst(length)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func lineEndLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    for form in ["\\r\\n", "\\n", "\r\n", "\r"] where bytes.starts(with: form.utf8) {
      return form.utf8.count
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// True if no byte has its highest bit set.
  var isASCII: Bool {
    withUnsafeBufferPointer { bytes in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      return all < 0x80
    }
  }
}

/// Remembers what the words of a column mean, so that each is looked up once; bounded, since a file may bring any.
struct Recollection {
  private var known: [String: String?] = [:]

  mutating func value(of word: String, _ look: (String) -> String?) -> String? {
    if let value = known[word] { return value }
    if known.count >= 1000 { known.removeAll(keepingCapacity: true) }
    let value = look(word)
    known[word] = .some(value)
    return value
  }
}
