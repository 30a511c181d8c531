/// A mistake in a template file, at the place where it is mended.
public struct TemplateMistake: Error, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    // The head of a section.
    case unknownHeader, duplicateHeader, missingHeader, unknownHeaderValue, notAHeader
    case missingSeparator, duplicateID, emptyBody, unreadableID, unknownCategory
    /// Of a text that is edited by itself: it was renamed, bears a name that is taken, or is more than one.
    case renamed, nameTaken, severalSections
    // Braces.
    case unclosedBrace, strayBrace, emptyBraces, reservedBracket
    // What stands between them.
    case unknownField, unknownPart, partInsidePart
    case blankWithoutLabel, unknownBlankType, tooFewChoices, unreadableProposal, blankRedefined
    case unknownCondition, blockNotClosed, elseOutsideBlock, elseAfterElse, endOutsideBlock
  }

  public let kind: Kind
  public let place: TextPlace
  /// The word or label that is wrong, as it was written.
  public let label: String
  /// The template or part it stands in, "" before its name is known.
  public var section: String

  public init(_ kind: Kind, at place: TextPlace, label: String, section: String = "") {
    self.kind = kind
    self.place = place
    self.label = label
    self.section = section
  }
}

/// All the mistakes of a text, in the order of their places; never empty.
public struct TemplateMistakes: Error, Hashable, Sendable {
  public let all: [TemplateMistake]

  init(_ mistakes: [TemplateMistake]) { all = mistakes.sorted { $0.place < $1.place } }
}
