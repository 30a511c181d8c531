/// The words and numbers of a typed date, and what single words name.
enum DateWords {
  enum Piece: Equatable {
    case word(String)
    case number(Int, digits: Int)
  }

  /// Runs of letters and runs of digits, lower case; everything between them only separates.
  static func split(_ text: some StringProtocol) -> [Piece] {
    var pieces: [Piece] = []
    var word = ""
    var digits = ""
    func close() {
      if !word.isEmpty { pieces.append(.word(word)) }
      // A number too long to be a day, month or year saturates and is refused as such later.
      if !digits.isEmpty { pieces.append(.number(Int(digits) ?? .max, digits: digits.count)) }
      word = ""
      digits = ""
    }
    for character in text.lowercased() {
      switch character {
      case "0"..."9" where character.isASCII:
        if !word.isEmpty { close() }
        digits.append(character)
      case "'", "\u{2019}": continue
      case _ where character.isLetter:
        if !digits.isEmpty { close() }
        word.append(character)
      default: close()
      }
    }
    close()
    return pieces
  }

  static func joined(_ pieces: [Piece]) -> String {
    pieces.map {
      switch $0 {
      case .word(let word): word
      case .number(let value, _): String(value)
      }
    }.joined(separator: " ")
  }

  static func weekday(_ word: String) -> Weekday? { weekdays[word] }
  static func month(_ word: String) -> Int? { months[word] }

  private static let languages = [CalendarNames.indonesian, CalendarNames.english]

  private static let weekdays: [String: Weekday] = {
    var found: [String: Weekday] = ["ahad": .sunday, "jum": .friday, "tues": .tuesday]
    for names in languages {
      for weekday in Weekday.allCases {
        found[names.name(weekday).lowercased()] = weekday
        found[names.shortName(weekday).lowercased()] = weekday
      }
    }
    return found
  }()

  private static let months: [String: Int] = {
    // Spellings that are common beside the standard ones.
    var found = [
      "pebruari": 2, "peb": 2, "mrt": 3, "ags": 8, "agt": 8, "agust": 8, "agus": 8, "sept": 9,
      "nopember": 11, "nop": 11,
    ]
    for names in languages {
      for month in 1...12 {
        found[names.name(month: month).lowercased()] = month
        found[names.shortName(month: month).lowercased()] = month
      }
    }
    return found
  }()
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
