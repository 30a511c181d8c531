/// Brings the forms of an Indonesian word together: `penumpukan`, `menumpuk`, `tumpukan` share one key.
///
/// A key is no dictionary word: where a prefix swallows the first consonant (`tumpuk`, `menumpuk`), the key goes
/// without it, so that nothing has to be guessed back.
enum Stem {
  static func key(_ word: String) -> String {
    var letters = Array(word.utf8)
    if let hyphen = letters.firstIndex(of: UInt8(ascii: "-")), hyphen >= 3 {
      letters = Array(letters[..<hyphen])
    }
    guard letters.count > 4, letters.allSatisfy({ $0 >= 97 && $0 <= 122 }) else {
      return String(decoding: letters, as: UTF8.self)
    }
    particles(&letters)
    let whole = letters
    var prefixed = prefixes(&letters)
    suffixes(&letters)
    if letters.count < 3 {
      letters = whole
      prefixed = false
    }
    if !prefixed { softenStart(&letters) }
    // "Tumpuk" with "-an" cannot be told from "tumpu" with "-kan".
    if letters.count > 4, letters.last == UInt8(ascii: "k") { letters.removeLast() }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func drop(_ end: String, from letters: inout [UInt8], leaving least: Int) -> Bool {
    guard letters.count - end.utf8.count >= least, letters.hasEnd(end) else { return false }
    letters.removeLast(end.utf8.count)
    return true
  }

  private static func particles(_ letters: inout [UInt8]) {
    for end in ["lah", "kah", "pun"] where drop(end, from: &letters, leaving: 4) { break }
    for end in ["nya", "ku", "mu"] where drop(end, from: &letters, leaving: 4) { break }
  }

  private static func suffixes(_ letters: inout [UInt8]) {
    for end in ["kan", "an", "i"] where drop(end, from: &letters, leaving: 3) { break }
  }

  /// Takes prefixes off, at most two; tells whether the start already went without its consonant.
  private static func prefixes(_ letters: inout [UInt8]) -> Bool {
    for _ in 0..<3 {
      if nasal(&letters) { return true }
      guard
        let plain = ["memper", "diper", "ber", "ter", "per", "pel", "bel", "di", "ke", "se"].first(
          where: {
            letters.count - $0.utf8.count >= ($0.utf8.count > 2 ? 3 : 4) && letters.hasStart($0)
          })
      else { return false }
      letters.removeFirst(plain.utf8.count)
    }
    return false
  }

  /// `me` and `pe` with their nasal, which may stand for the first consonant.
  private static func nasal(_ letters: inout [UInt8]) -> Bool {
    guard letters.count >= 6, letters[1] == UInt8(ascii: "e"),
      letters[0] == UInt8(ascii: "m") || letters[0] == UInt8(ascii: "p")
    else { return false }
    let rest = letters[2...]
    for (nasal, swallows) in [("ny", true), ("ng", true), ("m", true), ("n", true)]
      as [(String, Bool)]
    where rest.starts(with: nasal.utf8) {
      guard letters.count - 2 - nasal.utf8.count >= 3 else { continue }
      letters.removeFirst(2 + nasal.utf8.count)
      if swallows { softenStart(&letters) }
      return true
    }
    // Before l, r, w and y the prefix stands alone.
    if "lrwy".utf8.contains(letters[2]), letters[0] == UInt8(ascii: "m") {
      letters.removeFirst(2)
      return true
    }
    return false
  }

  /// Without a first consonant that a nasal prefix could have swallowed or stood before.
  private static func softenStart(_ letters: inout [UInt8]) {
    guard let first = letters.first, letters.count > 3 else { return }
    if "ptks".utf8.contains(first), "aiueo".utf8.contains(letters[1]) { letters.removeFirst() }
  }
}

extension [UInt8] {
  func hasStart(_ start: String) -> Bool { starts(with: start.utf8) }
  func hasEnd(_ end: String) -> Bool {
    count >= end.utf8.count && suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
