/// A wish for complaints that share words with a text.
public struct NearRequest: Equatable, Sendable {
  /// What is looked for.
  public enum Purpose: Equatable, Sendable {
    /// What may be the same matter: received within these times, whatever its state.
    case twins(from: Instant, to: Instant)
    /// What was answered before, whenever that was.
    case answered
  }

  /// Each a word with the other forms in which it may stand; the most telling first.
  public var words: [[String]]
  public var purpose: Purpose
  /// The complaint itself, which is not its own neighbour.
  public var excluding: ComplaintID?
  /// How many complaints at most are read whole.
  public var limit: Int

  public init(
    words: [[String]], purpose: Purpose, excluding: ComplaintID? = nil, limit: Int = 16
  ) {
    self.words = words
    self.purpose = purpose
    self.excluding = excluding
    self.limit = limit
  }
}

/// A complaint that shares words with another, with the final answers its reporter got.
///
/// None is secret: of those nobody is told by likeness.
public struct NearComplaint: Equatable, Sendable {
  public var complaint: Complaint
  /// Texts of final answers that were delivered, the newest last.
  public var answers: [String]

  public init(complaint: Complaint, answers: [String]) {
    self.complaint = complaint
    self.answers = answers
  }
}
