/// A set of turns of phrase, found in one walk.
///
/// A phrase is written as its words: `sudah|telah kami? jelaskan`. `a|b` is a choice, `?` marks what may be absent,
/// `maaf*` a beginning, `_` any word. Words of a phrase stand side by side; commas may part them where the set says so.
struct Phrases: Sendable {
  struct Match: Sendable {
    let words: Range<Int>
    /// The index of the phrase as it was given.
    let phrase: Int
  }

  private struct Slot: Sendable {
    var exact: Set<String> = []
    var beginnings: [String] = []
    var isOptional = false
    var isAny = false

    func fits(_ word: String) -> Bool {
      isAny || exact.contains(word) || beginnings.contains { word.hasPrefix($0) }
    }
  }

  private let phrases: [[Slot]]
  private let byFirstWord: [String: [Int]]
  private let byBeginning: [Int]
  private let acrossCommas: Bool

  init(_ texts: [String], acrossCommas: Bool = false) {
    var byFirstWord: [String: [Int]] = [:]
    var byBeginning: [Int] = []
    phrases = texts.map { text in text.split(separator: " ").map { Self.slot($0) } }
    for (index, slots) in phrases.enumerated() {
      guard let first = slots.first else { continue }
      for word in first.exact { byFirstWord[word, default: []].append(index) }
      if !first.beginnings.isEmpty { byBeginning.append(index) }
    }
    self.byFirstWord = byFirstWord
    self.byBeginning = byBeginning
    self.acrossCommas = acrossCommas
  }

  private static func slot(_ text: Substring) -> Slot {
    var slot = Slot()
    var text = text
    if text.last == "?" {
      slot.isOptional = true
      text.removeLast()
    }
    if text == "_" {
      slot.isAny = true
      return slot
    }
    for choice in text.split(separator: "|") {
      if choice.last == "*" {
        slot.beginnings.append(String(choice.dropLast()))
      } else {
        slot.exact.insert(String(choice))
      }
    }
    return slot
  }

  /// The matches among the words of a range, each word the start of at most one; quoted words are left out.
  func matches(in draft: DraftText, _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(in: draft, at: index, until: range.upperBound) {
        found.append(match)
        index = match.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  func first(in draft: DraftText, _ range: Range<Int>) -> Match? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(in: draft, at: index, until: range.upperBound) { return match }
      index += 1
    }
    return nil
  }

  func match(in draft: DraftText, at index: Int, until end: Int) -> Match? {
    let word = draft.words[index]
    guard !word.isQuoted else { return nil }
    for phrase in byFirstWord[word.text] ?? [] {
      if let stop = stop(of: phrases[phrase][...], in: draft, at: index, until: end) {
        return Match(words: index..<stop, phrase: phrase)
      }
    }
    for phrase in byBeginning where phrases[phrase][0].fits(word.text) {
      if let stop = stop(of: phrases[phrase][...], in: draft, at: index, until: end) {
        return Match(words: index..<stop, phrase: phrase)
      }
    }
    return nil
  }

  private func stop(
    of slots: ArraySlice<Slot>, in draft: DraftText, at index: Int, until end: Int,
    isFirst: Bool = true
  ) -> Int? {
    guard let slot = slots.first else { return index }
    let rest = slots.dropFirst()
    if index < end, slot.fits(draft.words[index].text), isFirst || joins(draft.words[index].gap),
      let stop = stop(of: rest, in: draft, at: index + 1, until: end, isFirst: false)
    {
      return stop
    }
    return slot.isOptional
      ? stop(of: rest, in: draft, at: index, until: end, isFirst: isFirst) : nil
  }

  private func joins(_ gap: Gap) -> Bool {
    switch gap {
    case .space, .slash: true
    case .comma: acrossCommas
    case .other, .sentence: false
    }
  }
}
