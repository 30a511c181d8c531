import Complaints

/// Words of a complaint that speak for a proposal.
public struct Reason: Hashable, Sendable {
  /// As they were written.
  public let quote: String
  /// Where they stand, in bytes of the text that was read.
  public let range: Range<Int>

  public init(quote: String, range: Range<Int>) {
    self.quote = quote
    self.range = range
  }
}

/// What the desk proposes to note of a complaint, and why.
public struct Proposal<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let reasons: [Reason]

  public init(_ value: Value, because reasons: [Reason] = []) {
    self.value = value
    self.reasons = reasons
  }
}

/// A category with how likely it is, from 0 to 1.
public struct CategoryProposal: Equatable, Sendable {
  public let code: String
  public let probability: Double
  public let reasons: [Reason]
}

/// The feeling an answer should speak to.
public enum Feeling: String, CaseIterable, Hashable, Sendable {
  case sad, angry, anxious
  /// Tired of waiting.
  case tired
  case neutral
}

/// Personal data a complaint holds that ask for care (UU 27/2022).
public enum PersonalDataKind: String, CaseIterable, Hashable, Sendable {
  /// Somebody else is named: reason to keep the text from others.
  case thirdParty
  /// The specific kinds: health, children, a person's money.
  case health, children, finances
}

/// What a complaint seems to be, each with its reason; nothing of it is applied by itself.
public struct ComplaintReading: Equatable, Sendable {
  /// The three likeliest, the likeliest first; empty where nothing in the text says anything.
  public var categories: [CategoryProposal]
  public var classification: Proposal<Classification>
  public var kelurahan: Proposal<String>?
  public var agency: Proposal<String>?
  public var feeling: Proposal<Feeling>
  public var emergency: Reason?
  public var personalData: [Proposal<PersonalDataKind>]

  /// The category worth proposing by itself; nil where the desk would be guessing.
  public var category: CategoryProposal? {
    categories.first.flatMap { $0.probability >= 0.4 && !$0.reasons.isEmpty ? $0 : nil }
  }
}
