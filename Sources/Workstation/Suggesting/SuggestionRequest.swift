import Complaints
import Replies

/// A wish for all that the desk can propose for a complaint.
public struct SuggestionRequest: Equatable, Sendable {
  /// What the citizen wrote, and who they are.
  public var words: Words
  public var received: Instant
  public var kelurahan: String?
  public var category: String?
  /// The complaint itself, where it is there already.
  public var complaint: ComplaintID?
  /// The unit it is told to; nil where that is not known, and then RT and RW tell no kelurahan.
  public var unit: UnitID?
  /// Whether past answers are looked for too.
  public var wantsAnswers: Bool

  public init(words: Words, received: Instant, unit: UnitID?, wantsAnswers: Bool) {
    self.words = words
    self.received = received
    self.unit = unit
    self.wantsAnswers = wantsAnswers
  }

  /// For a complaint of the desk.
  public init(_ complaint: Complaint) {
    self.init(
      words: complaint.words, received: complaint.received, unit: complaint.unit,
      wantsAnswers: true)
    kelurahan = complaint.kelurahan
    category = complaint.category
    self.complaint = complaint.id
  }
}
