/// Gives findings their places as people count them: lines and columns in characters.
enum Placing {
  static func place(
    _ found: [(RuleID, RemarkLevel, Finding)], in draft: DraftText, text: String
  ) -> [Remark] {
    let placed = found.enumerated().map { index, item in
      (index: index, range: range(of: item.2, in: draft))
    }
    .sorted { ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index) }
    var walk = CharacterWalk(text)
    return placed.map { index, range in
      let (rule, level, finding) = found[index]
      let place = walk.place(of: range.lowerBound)
      let quote = draft.text(range)
      return Remark(
        rule: rule, level: level, range: range, place: place, length: quote.count, quote: quote,
        topic: finding.topic, details: finding.details,
        edit: finding.suggestion.map { edit(finding.place, range, $0, in: draft) })
    }
  }

  private static func range(of finding: Finding, in draft: DraftText) -> Range<Int> {
    switch finding.place {
    case .words(let words): return draft.bytes(of: words)
    case .bytes(let range): return range
    case .missing(let anchor):
      let place = position(of: anchor, in: draft)
      return place..<place
    }
  }

  private static func position(of anchor: Finding.Anchor, in draft: DraftText) -> Int {
    let start = draft.words.first?.bytes.lowerBound ?? 0
    let end = contentEnd(of: draft)
    switch anchor {
    case .top: return start
    case .end: return end
    case .beforeClosing:
      guard let first = draft[draft.closing.lowerBound] else { return end }
      return first.bytes.lowerBound
    case .afterSalutation:
      let next = draft.salutation.upperBound
      guard let first = draft[next] else { return draft.salutation.isEmpty ? start : end }
      return first.bytes.lowerBound
    case .afterThanks:
      guard let thanks = Thanks.match(in: draft, draft.body) else {
        return position(of: .afterSalutation, in: draft)
      }
      return sentenceEnd(draft.sentence(of: thanks.words.lowerBound), in: draft)
    }
  }

  /// Behind the mark that ends a sentence.
  private static func sentenceEnd(_ sentence: Range<Int>, in draft: DraftText) -> Int {
    var end = draft.bytes(of: sentence).upperBound
    while end < draft.bytes.count, [46, 33, 63, 34, 41].contains(draft.bytes[end]) { end += 1 }
    return end
  }

  private static func contentEnd(of draft: DraftText) -> Int {
    var end = draft.bytes.count
    while end > 0, draft.bytes[end - 1] <= 32 { end -= 1 }
    return end
  }

  private static func edit(
    _ place: Finding.Place, _ range: Range<Int>, _ suggestion: String, in draft: DraftText
  ) -> Edit {
    guard case .missing(let anchor) = place else {
      return Edit(range: range, text: capitalised(suggestion, like: draft.text(range)))
    }
    let text: String =
      switch anchor {
      case .top, .beforeClosing: suggestion + "\n\n"
      case .afterSalutation: suggestion + " "
      case .afterThanks: " " + suggestion
      case .end: draft.words.isEmpty ? suggestion : "\n\n" + suggestion
      }
    if range.lowerBound >= contentEnd(of: draft), anchor != .end, anchor != .top,
      !draft.words.isEmpty
    {
      let lead = anchor == .afterThanks ? " " : "\n\n"
      return Edit(range: range, text: lead + suggestion)
    }
    return Edit(range: range, text: text)
  }

  private static func capitalised(_ text: String, like model: String) -> String {
    guard let first = model.first, first.isUppercase else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// Walks once over a text and tells the places of growing byte offsets.
private struct CharacterWalk {
  private let text: String
  private var index: String.Index
  private var offset = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  mutating func place(of wanted: Int) -> TextPlace {
    while offset < wanted, index < text.endIndex {
      let next = text.index(after: index)
      if text[index].isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
      offset += text.utf8.distance(from: index, to: next)
      index = next
    }
    return TextPlace(line: line, column: column)
  }
}
