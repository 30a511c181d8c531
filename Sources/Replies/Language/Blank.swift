/// What an officer may put into a blank.
public enum BlankType: Hashable, Sendable {
  case text
  case date
  case number
  case choice([String])
}

/// A question a template leaves to the officer: `{?loket: pilihan Loket 1|Loket 2 = Loket 1}`.
public struct Blank: Hashable, Sendable {
  public let label: String
  public let type: BlankType
  /// What is proposed, as it would be typed (`3 hk` for a date); nil for no proposal.
  public let proposal: String?

  public init(label: String, type: BlankType = .text, proposal: String? = nil) {
    self.label = label
    self.type = type
    self.proposal = proposal
  }

  /// How the open blank stands in a draft: `‹label›`.
  public var mark: String { "\(Blank.opening)\(label)\(Blank.closing)" }

  static let opening: Character = "\u{2039}"
  static let closing: Character = "\u{203A}"
}
