import Complaints

/// One rule of the review: what it looks for, why anyone may trust it, and texts that show it at work.
public struct Rule: Sendable {
  public let id: RuleID
  public let level: RemarkLevel
  /// Where the rule comes from.
  public let source: String
  /// The kinds of answer it applies to.
  public let kinds: Set<AnswerKind>
  /// The outcomes it does not apply to.
  public let exceptOutcomes: Set<Outcome>
  /// It holds for a text in any language.
  let anyLanguage: Bool
  /// Drafts it remarks on.
  public let bad: [Example]
  /// Drafts that look alike and are fine.
  public let good: [Example]
  let check: @Sendable (Reading) -> [Finding]

  init(
    _ id: RuleID, _ level: RemarkLevel, source: String,
    kinds: Set<AnswerKind> = Set(AnswerKind.allCases), exceptOutcomes: Set<Outcome> = [],
    anyLanguage: Bool = false, bad: [Example], good: [Example],
    check: @escaping @Sendable (Reading) -> [Finding]
  ) {
    self.id = id
    self.level = level
    self.source = source
    self.kinds = kinds
    self.exceptOutcomes = exceptOutcomes
    self.anyLanguage = anyLanguage
    self.bad = bad
    self.good = good
    self.check = check
  }

  func applies(to context: ReviewContext) -> Bool {
    kinds.contains(context.kind) && !(context.outcome.map(exceptOutcomes.contains) ?? false)
  }

  /// Every rule, in the order of their numbers.
  public static let all: [Rule] = [
    salutation, address, thanks, problem, empathy, apology, blame, passingOn, nextStep, date,
    promisedDay, contact, objection, closing, placeholder, personalData, shouting, threat, spelling,
    length, officialese, law, acronym, questions, promise, free, emergency, copy, greeting,
  ]

  /// The rule of an id.
  public static func of(_ id: RuleID) -> Rule? { all.first { $0.id == id } }
}

/// A draft that shows a rule at work, with the complaint it answers.
public struct Example: Sendable {
  public let draft: String
  /// The words the remark is about; nil where something is missing.
  public let quote: String?
  public let context: ReviewContext

  init(
    _ draft: String, about quote: String? = nil, _ change: (inout ReviewContext) -> Void = { _ in }
  ) {
    self.draft = draft
    self.quote = quote
    var context = ReviewContext()
    change(&context)
    self.context = context
  }
}

/// What a rule found, before it has a place for people.
struct Finding: Sendable {
  /// Where something missing belongs.
  enum Anchor: Sendable {
    case top, afterSalutation, afterThanks, beforeClosing, end
  }

  enum Place: Sendable {
    case words(Range<Int>)
    case bytes(Range<Int>)
    case missing(Anchor)
  }

  let place: Place
  let topic: RemarkTopic
  var details: [String] = []
  /// A level other than the rule's.
  var level: RemarkLevel?
  /// What is to stand there instead, or be put where it is missing.
  var suggestion: String?

  static func missing(
    _ anchor: Anchor, _ topic: RemarkTopic, _ suggestion: String? = nil, details: [String] = []
  ) -> Finding {
    Finding(place: .missing(anchor), topic: topic, details: details, suggestion: suggestion)
  }

  /// One finding for each sentence in which something stands, from its first place to its last.
  static func onePerSentence(
    _ places: [Range<Int>], _ topic: RemarkTopic, in draft: DraftText
  ) -> [Finding] {
    Dictionary(grouping: places) { draft.words[$0.lowerBound].sentence }
      .map { _, own in
        own.map(\.lowerBound).reduce(Int.max, min)..<own.map(\.upperBound).reduce(0, max)
      }
      .sorted { $0.lowerBound < $1.lowerBound }
      .map { .at($0, topic) }
  }

  static func at(
    _ words: Range<Int>, _ topic: RemarkTopic, _ suggestion: String? = nil, details: [String] = [],
    level: RemarkLevel? = nil
  ) -> Finding {
    Finding(
      place: .words(words), topic: topic, details: details, level: level, suggestion: suggestion)
  }
}
