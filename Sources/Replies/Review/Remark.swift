/// The rules of the review.
public enum RuleID: String, CaseIterable, Hashable, Sendable {
  case salutation = "T01"
  case address = "T02"
  case thanks = "T03"
  case problem = "T04"
  case empathy = "T05"
  case apology = "T06"
  case blame = "T07"
  case passingOn = "T08"
  case nextStep = "T09"
  case date = "T10"
  case promisedDay = "T11"
  case contact = "T12"
  case objection = "T13"
  case closing = "T14"
  case placeholder = "T15"
  case personalData = "T16"
  case shouting = "T17"
  case threat = "T18"
  case spelling = "T19"
  case length = "T20"
  case officialese = "T21"
  case law = "T22"
  case acronym = "T23"
  case questions = "T24"
  case promise = "T25"
  case free = "T26"
  case emergency = "T27"
  case copy = "T28"
  case greeting = "T29"
}

/// How much a remark weighs: `must` holds the answer back until it is mended or overridden with a reason.
public enum RemarkLevel: String, CaseIterable, Hashable, Comparable, Sendable {
  case must, should

  public static func < (left: RemarkLevel, right: RemarkLevel) -> Bool {
    left == .must && right == .should
  }
}

/// A change of the draft that follows a suggestion.
public struct Edit: Hashable, Sendable {
  /// What is replaced, in UTF-8 bytes of the draft; empty where something is inserted.
  public let range: Range<Int>
  public let text: String

  public init(range: Range<Int>, text: String) {
    self.range = range
    self.text = text
  }

  /// The draft with the change made; the draft itself where it is another one.
  public func applied(to draft: String) -> String {
    let bytes = Array(draft.utf8)
    guard range.upperBound <= bytes.count else { return draft }
    return String(
      decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...],
      as: UTF8.self)
  }
}

/// Something the review has to say about a place in a draft.
public struct Remark: Hashable, Sendable {
  public let rule: RuleID
  public let level: RemarkLevel
  /// The words it is about in UTF-8 bytes; empty where something is missing, and then the place where it belongs.
  public let range: Range<Int>
  /// Both from 1, columns in characters.
  public let place: TextPlace
  /// In characters; 0 where something is missing.
  public let length: Int
  public let quote: String
  public let topic: RemarkTopic
  /// Words of the draft or the complaint that the sentence about it mentions.
  public let details: [String]
  public let edit: Edit?

  /// The words suggested, without the space around them.
  public var suggestion: String? {
    edit.map { String($0.text[...].trimmingSpace) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
