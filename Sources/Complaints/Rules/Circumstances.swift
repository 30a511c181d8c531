/// All that the rules may know beside the action and the complaint: nothing is asked of a clock or a store.
public struct Circumstances: Sendable {
  public var now: Instant
  public var officer: Officer
  public var office: Office
  /// The number a new complaint gets.
  public var number: ComplaintNumber?
  public var newComplaint: ComplaintID?
  /// The complaint's entries, oldest first; needed to undo.
  public var thread: [JournalEntry]
  /// Of these, the sequence the officer had seen.
  public var seen: Int64
  /// Whether the other complaint of a duplicate or a joining exists and may be opened.
  public var other: Complaint?

  public init(
    now: Instant, officer: Officer, office: Office, number: ComplaintNumber? = nil,
    newComplaint: ComplaintID? = nil, thread: [JournalEntry] = [], seen: Int64 = .max,
    other: Complaint? = nil
  ) {
    self.now = now
    self.officer = officer
    self.office = office
    self.number = number
    self.newComplaint = newComplaint
    self.thread = thread
    self.seen = seen
    self.other = other
  }
}
