/// What an Indonesian word may be made from, so that `perbaikan`, `memperbaiki` and `diperbaiki` are found by each other.
///
/// Without a dictionary a word can often be taken apart in more than one way (`tumpukan` from `tumpuk` or `tumpu`,
/// `menulis` from `tulis` or `nulis`): all ways are given. Two words are forms of one where they share a root.
public enum IndonesianRoots {
  /// The roots a word may have, without the word itself; none for what is no word of plain letters.
  ///
  /// - Parameter word: in small letters.
  public static func roots(of word: some StringProtocol) -> [String] {
    let bytes = Array(word.utf8)
    guard bytes.count >= 5, bytes.count <= longest, bytes.allSatisfy(isLetter) else { return [] }
    var forms = [bytes]
    grow(&forms) { form, add in for ending in particles { strip(ending, from: form, add) } }
    grow(&forms) { form, add in for ending in possessives { strip(ending, from: form, add) } }
    grow(&forms) { form, add in for ending in suffixes { strip(ending, from: form, add) } }
    grow(&forms, firstPrefixes)
    grow(&forms, secondPrefixes)
    return forms.dropFirst().prefix(most).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A root has at least that many letters, and a word at most so many.
  private static let shortest = 4
  private static let longest = 40
  /// More ways than these are not looked at.
  private static let most = 12

  private static let particles = ["kah", "lah", "pun"].map { Array($0.utf8) }
  private static let possessives = ["nya", "ku", "mu"].map { Array($0.utf8) }
  private static let suffixes = ["kan", "an", "i"].map { Array($0.utf8) }

  /// Applies a step to every form found so far; what it finds is added behind them.
  private static func grow(
    _ forms: inout [[UInt8]], _ step: ([UInt8], (ArraySlice<UInt8>, UInt8?) -> Void) -> Void
  ) {
    for form in forms {
      var found: [[UInt8]] = []
      step(form) { rest, first in found.append((first.map { [$0] } ?? []) + rest) }
      for form in found where isPossible(form) && !forms.contains(form) { forms.append(form) }
    }
  }

  private static func strip(
    _ ending: [UInt8], from form: [UInt8], _ add: (ArraySlice<UInt8>, UInt8?) -> Void
  ) {
    guard form.count >= ending.count + shortest, form.suffix(ending.count).elementsEqual(ending)
    else { return }
    add(form.dropLast(ending.count), nil)
  }

  /// `di-`, `ke-`, `ter-`, and `me-` and `pe-` with the nasal they bring; a first letter that the nasal swallowed is put
  /// back.
  private static func firstPrefixes(
    _ form: [UInt8], _ add: (ArraySlice<UInt8>, UInt8?) -> Void
  ) {
    guard form.count >= 5 else { return }
    switch (form[0], form[1]) {
    case (UInt8(ascii: "d"), UInt8(ascii: "i")): add(form[2...], nil)
    case (UInt8(ascii: "k"), UInt8(ascii: "e")): addLong(form[2...], add)
    case (UInt8(ascii: "t"), UInt8(ascii: "e")) where form[2] == UInt8(ascii: "r"):
      addLong(form[3...], add)
    case (UInt8(ascii: "m"), UInt8(ascii: "e")), (UInt8(ascii: "p"), UInt8(ascii: "e")):
      nasal(form[2...], add)
    default: break
    }
  }

  private static func nasal(_ rest: ArraySlice<UInt8>, _ add: (ArraySlice<UInt8>, UInt8?) -> Void) {
    let first = rest[rest.startIndex]
    let second = rest[rest.startIndex + 1]
    let behind = rest.dropFirst()
    func swallowed(_ letter: Character, behind rest: ArraySlice<UInt8>) {
      guard let next = rest.first, isVowel(next) else { return addLong(rest, add) }
      if rest.count + 1 >= shortest { add(rest, letter.asciiValue) }
    }
    switch first {
    case UInt8(ascii: "m"):
      swallowed("p", behind: behind)
      addLong(rest, add)
    case UInt8(ascii: "n") where second == UInt8(ascii: "g"):
      let rest = behind.dropFirst()
      swallowed("k", behind: rest)
      addLong(rest, add)
      // `mengecek`: before a root of one syllable.
      if rest.first == UInt8(ascii: "e") { addLong(rest.dropFirst(), add, least: 3) }
    case UInt8(ascii: "n") where second == UInt8(ascii: "y"):
      swallowed("s", behind: behind.dropFirst())
      addLong(rest, add)
    case UInt8(ascii: "n"):
      swallowed("t", behind: behind)
      addLong(rest, add)
    default: addLong(rest, add)
    }
  }

  /// `ber-`, `per-`, and `be-` and `pe-` where the `r` fell away.
  private static func secondPrefixes(
    _ form: [UInt8], _ add: (ArraySlice<UInt8>, UInt8?) -> Void
  ) {
    guard form.count >= 6, form[1] == UInt8(ascii: "e"),
      form[0] == UInt8(ascii: "b") || form[0] == UInt8(ascii: "p")
    else { return }
    if form[2] == UInt8(ascii: "r") {
      addLong(form[3...], add)
    } else if form[2] == UInt8(ascii: "l"), form[3...].starts(with: Array("ajar".utf8)) {
      add(form[3...], nil)
    }
    if form[0] == UInt8(ascii: "b"), form.count > 5, form[3] == UInt8(ascii: "e"),
      form[4] == UInt8(ascii: "r")
    {
      addLong(form[2...], add)
    }
  }

  private static func addLong(
    _ rest: ArraySlice<UInt8>, _ add: (ArraySlice<UInt8>, UInt8?) -> Void, least: Int = shortest
  ) {
    if rest.count >= least { add(rest, nil) }
  }

  /// Whether letters can be a root: long enough, with a vowel, and neither beginning nor ending as none does.
  private static func isPossible(_ form: [UInt8]) -> Bool {
    let count = form.count
    guard count >= 3, form.contains(where: isVowel) else { return false }
    if !isVowel(form[0]), !isVowel(form[1]) {
      guard onsets.contains(where: { $0.0 == form[0] && $0.1 == form[1] }) else { return false }
    }
    if !isVowel(form[count - 1]), !isVowel(form[count - 2]) {
      return form[count - 1] == UInt8(ascii: "g") && form[count - 2] == UInt8(ascii: "n")
        || form[count - 1] == UInt8(ascii: "s")
    }
    return true
  }

  private static let onsets = [
    "bl", "br", "dr", "fl", "gl", "gr", "kl", "kr", "kh", "ng", "ny", "pl", "pr", "sk", "sl", "sp",
    "sr", "st", "sw", "sy", "tr", "tw",
  ].map { ($0.utf8.first ?? 0, $0.utf8.last ?? 0) }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
