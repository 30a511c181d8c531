/// What stands between a word and the one before it.
enum Gap: Sendable {
  case space, comma, slash, other, sentence
}

enum LetterCase: Sendable {
  case lower, capital, upper, none
}

/// A word of a draft: letters, digits and what joins them.
struct DraftWord: Sendable {
  /// In small letters, with a plain apostrophe.
  let text: String
  let bytes: Range<Int>
  let gap: Gap
  let letters: LetterCase
  let sentence: Int
  let line: Int
  /// Stands in quotation marks: someone else's word.
  let isQuoted: Bool
  /// The byte behind it, 0 at the end.
  let next: UInt8
}

struct DraftSentence: Sendable {
  let words: Range<Int>
  let paragraph: Int
}
