import Complaints

/// A draft as the rules read it: its words, and what several of them ask about it, found once.
struct Reading: Sendable {
  let draft: DraftText
  let context: ReviewContext
  /// What the citizen wrote, subject first.
  let complaint: DraftText
  let times: [TimeMention]
  /// Of each sentence of the draft, whether it shows understanding.
  let showsEmpathy: [Bool]
  /// Of each sentence, whether somebody is said to do or have done something in it.
  let takesStep: [Bool]
  /// Of each sentence, whether a time stands in it.
  let hasTime: [Bool]

  init(draft text: String, context: ReviewContext) {
    let draft = DraftText(text)
    self.draft = draft
    self.context = context
    complaint = DraftText([context.subject ?? "", context.body].joined(separator: "\n\n"))
    times = TimeFinder(draft, today: context.today).all()
    var timed = [Bool](repeating: false, count: draft.sentences.count)
    for time in times { timed[draft.words[time.words.lowerBound].sentence] = true }
    for index in draft.words.indices where OpenPlace.isTime(in: draft, before: index) {
      timed[draft.words[index].sentence] = true
    }
    hasTime = timed
    let asks = !context.isFinal || Question.isAsked(in: complaint)
    let steps = draft.sentences.enumerated().map { index, sentence in
      Steps.isTaken(in: draft, sentence.words, isTimed: timed[index], askingCounts: asks)
    }
    takesStep = steps
    let trouble = Content.keys(of: complaint, 0..<complaint.words.count)
    showsEmpathy = draft.sentences.enumerated().map { index, sentence in
      Empathy.isShown(in: draft, sentence.words)
        || (!steps[index] && !timed[index]
          && sentence.words.lowerBound < draft.closing.lowerBound
          && Empathy.weighs(trouble, in: draft, sentence.words))
    }
  }

  /// The sentences that carry the answer: not the thanks, the empathy, the salutation or the closing.
  func isSubstance(_ sentence: Int) -> Bool {
    let words = draft.sentences[sentence].words
    guard words.upperBound > draft.salutation.upperBound,
      words.lowerBound < draft.closing.lowerBound,
      !showsEmpathy[sentence]
    else { return false }
    return
      !(draft.says(["terima"], in: words) && Thanks.match(in: draft, words) != nil
      && !takesStep[sentence])
  }
}

/// An open blank or a field, where a value is yet to come.
enum OpenPlace {
  /// Whether an open blank or field begins with this word.
  static func begins(in draft: DraftText, at index: Int) -> Bool {
    isOpened(draft.bytes, before: draft.words[index].bytes.lowerBound)
  }

  /// Whether an open blank for a time stands just before a word, or behind it at a sentence's end.
  static func isTime(in draft: DraftText, before index: Int) -> Bool {
    let word = draft.words[index]
    guard word.gap != .space, isOpened(draft.bytes, before: word.bytes.lowerBound) else {
      return false
    }
    let before = draft.said(index - 1)
    return labels.contains(word.text)
      || ["lambat", "mulai", "pada", "tanggal", "hari"].contains(before)
  }

  private static let labels: Set<String> = [
    "tanggal", "tgl", "hari", "waktu", "kapan", "tenggat", "dapat", "sampai", "kami", "tahun",
  ]

  private static func isOpened(_ bytes: [UInt8], before index: Int) -> Bool {
    guard index > 0 else { return false }
    switch bytes[index - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "?"): return true
    // The last byte of a single angle quotation mark.
    case 0xB9: return index >= 3 && bytes[index - 3] == 0xE2
    default: return false
    }
  }
}
