/// A reporter's name as it was written: its titles, the words by which one addresses its bearer, and what they tell.
struct WrittenName {
  /// In the order in which they were written.
  let titles: [Title]
  /// The name to stand behind Bapak or Ibu; "" where none was given.
  let address: String
  /// What the name itself leaves no doubt of.
  let sex: AddressedSex?

  init(_ written: String) {
    var words = Self.words(of: written)[...]
    var titles: [Title] = []
    while let first = words.first, let title = Title(first), !title.isOfName || words.count == 1 {
      titles.append(title)
      words.removeFirst()
    }
    if words.count > 1, let last = words.last, Self.behind.contains(Self.plain(last)),
      let title = Title(last)
    {
      titles.append(title)
      words.removeLast()
    }
    if let first = words.first, let title = Title(first) { titles.append(title) }
    self.titles = titles
    guard let first = words.first, !Self.isNobody(words, first) else {
      (address, sex) = ("", nil)
      return
    }
    if GivenNames.offices.contains(Self.plain(first)) {
      (address, sex) = (words.prefix(5).map(Self.capitalised).joined(separator: " "), nil)
    } else {
      let given = Self.given(words)
      address = given.map(Self.capitalised).joined(separator: " ")
      sex = Self.sex(given, of: words)
    }
  }

  /// The words without the signs around them; what holds no letter is no word of a name.
  private static func words(of written: String) -> [Substring] {
    FieldText.clean(written).split(separator: " ").compactMap { word in
      guard word.contains(where: \.isLetter) else {
        return word.allSatisfy({ $0.isASCII && $0.isNumber }) && word.count < 4 ? word : nil
      }
      let start = word.firstIndex { $0.isLetter || $0.isNumber } ?? word.startIndex
      let end = word.lastIndex { $0.isLetter || $0.isNumber || $0 == "." } ?? word.startIndex
      return word[start...end]
    }
  }

  private static func plain(_ word: Substring) -> String {
    word.lowercased().filter { $0 != "." && $0 != "," }
  }

  /// Titles that are also written behind a name: `Budi (Bapak)`.
  private static let behind: Set<String> = ["bapak", "bpk", "pak", "ibu", "bu"]

  private static func isNobody(_ words: ArraySlice<Substring>, _ first: Substring) -> Bool {
    GivenNames.none.contains(words.joined(separator: " ").lowercased())
      || GivenNames.groups.contains(plain(first)) || !first.contains(where: \.isLetter)
  }

  /// The words of a name by which one addresses its bearer.
  private static func given(_ words: ArraySlice<Substring>) -> [Substring] {
    var chosen: [Substring] = []
    for word in words where word.contains(where: \.isLetter) {
      chosen.append(word)
      let plain = plain(word)
      if plain.count > 1, !GivenNames.openings.contains(plain) { break }
    }
    return chosen
  }

  /// A woman's name may be followed by that of her father; a man's name followed by a woman's is in doubt.
  private static func sex(_ given: [Substring], of words: ArraySlice<Substring>) -> AddressedSex? {
    let all = words.map(plain)
    for word in given.map(plain) {
      if GivenNames.women.contains(word) { return .woman }
      if GivenNames.men.contains(word) {
        return all.contains { GivenNames.women.contains($0) } ? nil : .man
      }
    }
    return nil
  }

  /// `BUDI` and `budi` as `Budi`; a name with capitals of its own stays as it is.
  private static func capitalised(_ word: Substring) -> String {
    if GivenNames.abbreviations.contains(plain(word)) {
      return word.hasSuffix(".") ? String(word) : word.uppercased()
    }
    guard word == word.uppercased() || word == word.lowercased() else { return String(word) }
    return word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
