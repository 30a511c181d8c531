extension SearchQuery {
  /// What is more than this was pasted by mistake, and is not looked for.
  static let mostCharacters = 400
  static let mostTerms = 16

  /// Reads what was typed so far.
  ///
  /// - Parameter text: words, quotations, `-` before what is not wanted, `field:value` with the names of the vocabulary.
  public init(reading text: String, with vocabulary: SearchVocabulary = SearchVocabulary()) {
    var reader = SearchReader(text: text, vocabulary: vocabulary)
    self = reader.read()
  }
}

/// Goes through a text once and never fails.
private struct SearchReader {
  private let characters: [Character]
  private let vocabulary: SearchVocabulary
  private var place = 0
  private var query = SearchQuery()
  /// Groups of digits not yet made a term: `0812 3456 7890` is one number.
  private var groups: [String] = []

  init(text: String, vocabulary: SearchVocabulary) {
    let trimmed = Array(text.prefix(SearchQuery.mostCharacters * 2))
    characters = Array(trimmed.prefix(SearchQuery.mostCharacters))
    if trimmed.count > characters.count { query.remarks.append(.cut) }
    self.vocabulary = vocabulary
  }

  private var isAtEnd: Bool { place >= characters.count }

  mutating func read() -> SearchQuery {
    while !isAtEnd {
      if characters[place].isWhitespace {
        place += 1
      } else {
        readPiece()
      }
    }
    endDigits()
    if query.terms.count > SearchQuery.mostTerms {
      query.terms.removeLast(query.terms.count - SearchQuery.mostTerms)
      if !query.remarks.contains(.cut) { query.remarks.append(.cut) }
    }
    if query.isEmpty, !query.terms.isEmpty || !query.conditions.isEmpty {
      query.remarks.append(.onlyExclusions)
    }
    return query
  }

  private mutating func readPiece() {
    var isExcluded = false
    if isMinus(characters[place]), place + 1 < characters.count,
      !characters[place + 1].isWhitespace, groups.isEmpty
    {
      isExcluded = true
      place += 1
    }
    if isQuote(characters[place]) {
      let words = PlainSpelling.words(of: quotation()).map(String.init)
      if !words.isEmpty { add(SearchTerm(.phrase(words), isExcluded: isExcluded)) }
      return
    }
    let start = place
    while !isAtEnd, !characters[place].isWhitespace, !isQuote(characters[place]) {
      if characters[place] == ":", place > start,
        characters[start..<place].allSatisfy({ $0.isLetter })
      {
        let name = String(characters[start..<place])
        if readField(name, isExcluded: isExcluded) { return }
      }
      place += 1
    }
    read(String(characters[start..<place]), isExcluded: isExcluded)
  }

  /// Reads `name:value`; gives false where the name is no field, and then nothing was passed.
  private mutating func readField(_ name: String, isExcluded: Bool) -> Bool {
    let colon = place
    guard name.count > 1, let field = vocabulary.field(named: name) else {
      let isTime = colon + 1 < characters.count && characters[colon + 1] == "/"
      if name.count > 1, !isTime { query.remarks.append(.unknownField(name)) }
      return false
    }
    place += 1
    while !isAtEnd, characters[place].isWhitespace { place += 1 }
    guard !isAtEnd else {
      query.remarks.append(.awaited(field))
      return true
    }
    for value in valuesTyped() { read(value, of: field, isExcluded: isExcluded) }
    return true
  }

  /// `medono,tirto` or `"panjang wetan",tirto`.
  private mutating func valuesTyped() -> [String] {
    var values: [String] = []
    while !isAtEnd, !characters[place].isWhitespace {
      if isQuote(characters[place]) {
        values.append(quotation())
      } else if characters[place] == "," {
        place += 1
      } else {
        let start = place
        while !isAtEnd, !characters[place].isWhitespace, characters[place] != "," { place += 1 }
        values.append(String(characters[start..<place]))
      }
    }
    return values
  }

  private mutating func read(_ typed: String, of field: SearchField, isExcluded: Bool) {
    guard let found = vocabulary.values(of: field, typed: typed) else {
      query.remarks.append(.unknownValue(field, typed))
      read(typed, isExcluded: isExcluded)
      return
    }
    if found.isGuess, let first = found.values.first {
      query.remarks.append(.respelled(field, typed, first))
    }
    let known = query.conditions.firstIndex {
      $0.field == field && $0.isExcluded == isExcluded
    }
    guard let known else {
      query.conditions.append(SearchCondition(field, found.values, isExcluded: isExcluded))
      return
    }
    for value in found.values where !query.conditions[known].values.contains(value) {
      query.conditions[known].values.append(value)
    }
  }

  /// What stands between quotation marks; without a second one all that follows.
  private mutating func quotation() -> String {
    place += 1
    let start = place
    while !isAtEnd, !isQuote(characters[place]) { place += 1 }
    let text = String(characters[start..<place])
    if isAtEnd { query.remarks.append(.openQuote) } else { place += 1 }
    return text
  }

  private mutating func read(_ token: String, isExcluded: Bool) {
    let isLast = isAtEnd
    let digits = token.filter { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, !isExcluded, token.allSatisfy({ Self.isOfNumbers($0) }) {
      groups.append(token)
      return
    }
    endDigits()
    if let number = SearchNumber(token) {
      return add(SearchTerm(.number(number), isPrefix: isLast, isExcluded: isExcluded))
    }
    let words = PlainSpelling.words(of: token)
    for (index, word) in words.enumerated() {
      let isTyped = isLast && index == words.count - 1 && token.last == word.last
      add(SearchTerm(.word(String(word)), isPrefix: isTyped, isExcluded: isExcluded))
    }
  }

  /// Makes what digits were gathered one long number, or words of their own.
  private mutating func endDigits() {
    guard !groups.isEmpty else { return }
    let all = groups.joined().filter { $0.isASCII && $0.isNumber }
    let isLast = isAtEnd && groups.last?.last == characters.last
    if all.utf8.count >= 8 {
      add(SearchTerm(.digits(String(all.prefix(40))), isPrefix: isLast))
    } else {
      let words = groups.flatMap { PlainSpelling.words(of: $0) }
      for (index, word) in words.enumerated() {
        add(SearchTerm(.word(String(word)), isPrefix: isLast && index == words.count - 1))
      }
    }
    groups = []
  }

  private mutating func add(_ term: SearchTerm) { query.terms.append(term) }

  private func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
      || character == "\u{201E}"
  }

  private func isMinus(_ character: Character) -> Bool {
    character == "-" || character == "\u{2212}" || character == "\u{2013}"
  }

  private static func isOfNumbers(_ character: Character) -> Bool {
    character.isASCII && character.isNumber || "+-.#()".contains(character)
  }
}
