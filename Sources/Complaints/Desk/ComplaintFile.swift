/// A complaint opened: what it is, all that was said, and what is due.
public struct ComplaintFile: Equatable, Sendable {
  public var complaint: Complaint
  /// Its entries, oldest first.
  public var thread: [JournalEntry]
  /// The sequences of entries that stand undone.
  public var undone: Set<Int64>
  public var deadlines: [Deadline]
  public var due: Instant?
  /// The day silence closes or archives it.
  public var silenceDay: Day?
  /// The complaints joined to it.
  public var joined: [QueueRow]
  /// The complaint it is joined to, or whose duplicate it is.
  public var lead: QueueRow?
  /// Who else has it open.
  public var readers: [Presence]

  public init(
    complaint: Complaint, thread: [JournalEntry], undone: Set<Int64>, deadlines: [Deadline],
    due: Instant?, silenceDay: Day?, joined: [QueueRow],
    lead: QueueRow? = nil, readers: [Presence]
  ) {
    self.complaint = complaint
    self.thread = thread
    self.undone = undone
    self.deadlines = deadlines
    self.due = due
    self.silenceDay = silenceDay
    self.joined = joined
    self.lead = lead
    self.readers = readers
  }
}

/// An officer who has a complaint open at some workstation.
public struct Presence: Equatable, Sendable {
  public var officer: OfficerID
  public var isWriting: Bool
  public var since: Instant

  public init(officer: OfficerID, isWriting: Bool, since: Instant) {
    self.officer = officer
    self.isWriting = isWriting
    self.since = since
  }
}
