/// A piece of a text around what matched, parted so that it can be marked.
public struct SearchExcerpt: Equatable, Sendable {
  public struct Piece: Equatable, Sendable {
    public var text: String
    public var isMatch: Bool

    public init(_ text: String, isMatch: Bool) {
      self.text = text
      self.isMatch = isMatch
    }

    fileprivate var marked: String { isMatch ? "«\(text)»" : text }
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece] = []) { self.pieces = pieces }

  public var text: String { pieces.map(\.text).joined() }
  public var hasMatch: Bool { pieces.contains(where: \.isMatch) }

  /// With what matched between marks, so that no colour is needed to see it.
  public var marked: String { pieces.map(\.marked).joined() }

  /// The same for a column of that many letters: what stands before the first match gives way to it.
  public func marked(within width: Int) -> String {
    guard let place = pieces.firstIndex(where: \.isMatch) else { return marked }
    let lead = pieces[..<place].map(\.text).joined()
    guard lead.count + pieces[place].marked.count > width else { return marked }
    return "… " + pieces[place...].map(\.marked).joined()
  }
}

/// Tells which words of a text are those a query looks for.
public struct SearchMatcher: Sendable {
  private struct Wanted: Sendable {
    let word: String
    let forms: Set<String>
    let isPrefix: Bool
    let isExact: Bool
  }

  private let wanted: [Wanted]

  public init(_ query: SearchQuery) {
    wanted = query.terms.filter { !$0.isExcluded }.flatMap { term -> [Wanted] in
      switch term.kind {
      case .word(let word):
        let plain = PlainSpelling.of(word)
        let roots = term.isPrefix && plain.count < 6 ? [] : IndonesianRoots.roots(of: plain)
        return [
          Wanted(
            word: plain, forms: Set(roots + [plain]),
            isPrefix: term.isPrefix && plain.count > 1, isExact: false)
        ]
      case .phrase(let words):
        return words.map {
          Wanted(word: PlainSpelling.of($0), forms: [], isPrefix: false, isExact: true)
        }
      case .digits(let digits):
        return [Wanted(word: digits, forms: [], isPrefix: term.isPrefix, isExact: true)]
      case .number(let number):
        return [Wanted(word: number.digits, forms: [], isPrefix: true, isExact: true)]
      }
    }
  }

  /// Whether a word of a text is one that is looked for, in any of its forms.
  public func matches(_ word: some StringProtocol) -> Bool {
    let plain = PlainSpelling.of(word)
    var roots: [String]?
    return wanted.contains { wanted in
      if plain == wanted.word { return true }
      if wanted.isPrefix, plain.hasPrefix(wanted.word) { return true }
      guard !wanted.isExact else { return false }
      if wanted.forms.contains(plain) { return true }
      let own = roots ?? IndonesianRoots.roots(of: plain)
      roots = own
      return own.contains { wanted.forms.contains($0) }
    }
  }

  /// The text with what matches parted from the rest; where `width` is given, so many characters from shortly before the
  /// first match on.
  public func excerpt(of text: String, width: Int? = nil) -> SearchExcerpt {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let words = PlainSpelling.words(of: line)
    let matching = words.filter { matches($0) }
    var start = line.startIndex
    if width != nil, let first = matching.first {
      let before = words.filter { $0.endIndex <= first.startIndex }.suffix(3)
      start = before.first?.startIndex ?? first.startIndex
    }
    var end =
      width.flatMap {
        line.index(start, offsetBy: $0, limitedBy: line.endIndex)
      } ?? line.endIndex
    // No word is cut.
    end = words.first { $0.startIndex < end && $0.endIndex > end }?.endIndex ?? end
    var pieces: [SearchExcerpt.Piece] = []
    var place = start
    func add(_ text: Substring, isMatch: Bool) {
      if !text.isEmpty { pieces.append(SearchExcerpt.Piece(String(text), isMatch: isMatch)) }
    }
    for word in matching where word.startIndex >= start && word.endIndex <= end {
      add(line[place..<word.startIndex], isMatch: false)
      add(word, isMatch: true)
      place = word.endIndex
    }
    add(line[place..<end], isMatch: false)
    if start > line.startIndex { pieces.insert(SearchExcerpt.Piece("… ", isMatch: false), at: 0) }
    if end < line.endIndex { pieces.append(SearchExcerpt.Piece(" …", isMatch: false)) }
    return SearchExcerpt(pieces)
  }
}
