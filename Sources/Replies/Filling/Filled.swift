import Complaints

/// A shared part or a phrase filled for one complaint: something to put into an answer.
public struct FilledPiece: Hashable, Sendable {
  /// An open blank stands as `‹label›`.
  public let text: String
  /// The blanks that stand in the text, in order, each label once.
  public let blanks: [Blank]
}

/// A template filled for one complaint: the draft an officer goes on with.
public struct Filled: Hashable, Sendable {
  public let templateID: String
  public let kind: AnswerKind
  public let outcome: Outcome?
  /// The draft; an open blank stands as `‹label›`.
  public let text: String
  /// The blanks that stand in the text, in order, each label once.
  public let blanks: [Blank]
}
