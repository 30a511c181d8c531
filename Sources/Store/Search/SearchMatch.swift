import Complaints

/// What was typed as the full-text index is asked: every word quoted, in any of its forms; citizens' numbers as tokens.
struct SearchMatch {
  private let wanted: [String]
  private let excluded: [String]
  /// What may be a number, alone or begun: digits, or letters and digits.
  let number: SearchNumber?
  let isPrefix: Bool
  /// The digits that may be of a number that another system gave.
  let digits: String?

  init(_ query: SearchQuery, key: [UInt8]) {
    let positive = query.terms.filter { !$0.isExcluded }
    let isAlone = positive.count == 1
    wanted = positive.compactMap { Self.group($0, isAlone: isAlone, key: key) }
    excluded = query.terms.filter(\.isExcluded).compactMap {
      Self.group($0, isAlone: false, key: key)
    }
    isPrefix = isAlone && positive[0].isPrefix
    switch isAlone ? positive[0].kind : nil {
    case .number(let number)?: (self.number, digits) = (number, nil)
    case .digits(let digits)?: (number, self.digits) = (nil, digits)
    case .word(let word)? where word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }):
      number = SearchNumber(digits: word)
      digits = word
    default: (number, digits) = (nil, nil)
    }
  }

  /// All words in the columns of a tier; nil where nothing is looked for in words.
  func text(in tier: SearchHit.Tier) -> String? {
    guard !wanted.isEmpty else { return nil }
    let all = wanted.joined(separator: " AND ")
    let found =
      switch tier {
      case .number: "{number} : (\(all))"
      case .subject: "{subject subject_roots} : (\(all))"
      case .body: "(\(all))"
      }
    return excluded.isEmpty ? found : "(\(found)) NOT (\(excluded.joined(separator: " OR ")))"
  }

  /// What must not be in it, where nothing is looked for in words.
  var exclusion: String? {
    wanted.isEmpty && !excluded.isEmpty ? excluded.joined(separator: " OR ") : nil
  }

  /// The number that another system gave, as far as it was typed.
  var external: String? {
    guard let digits, digits.utf8.count > 2 else { return nil }
    return "{number} : \(Self.quoted(digits))\(isPrefix ? " *" : "")"
  }

  private static func group(_ term: SearchTerm, isAlone: Bool, key: [UInt8]) -> String? {
    switch term.kind {
    case .word(let word):
      let plain = PlainSpelling.of(word)
      var forms = [quoted(plain) + (term.isPrefix && plain.count > 1 ? " *" : "")]
      if !term.isPrefix || plain.count >= 6 {
        forms += IndonesianRoots.roots(of: plain).map(quoted)
      }
      if isAlone, plain.utf8.count == 4, plain.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
        forms.append(quoted(SearchText.token("…" + plain, key: key)))
      }
      return forms.count == 1 ? forms[0] : "(\(forms.joined(separator: " OR ")))"
    case .phrase(let words):
      return quoted(words.joined(separator: " "))
    case .digits(let digits):
      let token =
        PhoneNumber(digits).map { SearchText.token($0.international, key: key) }
        ?? SearchText.token(digits, key: key)
      return "(\(quoted(token)) OR \(quoted(digits))\(term.isPrefix ? " *" : ""))"
    case .number(let number):
      guard let prefix = number.prefix, let year = number.year else { return nil }
      return quoted("\(prefix) \(year % 100) \(number.digits)")
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.filter { $0 != "\"" && $0 != "\0" })\""
  }
}
