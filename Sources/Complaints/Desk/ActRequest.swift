/// An action on its way to the store.
public struct ActRequest: Equatable, Sendable {
  /// Chosen before the act, so that sending it again is sending it once.
  public var id: ActionID
  public var action: Action
  /// Nil for a new complaint.
  public var complaint: ComplaintID?
  /// The version of the complaint the officer had before them.
  public var seen: Int64
  public var officer: OfficerID
  /// The draft that this act fulfils; dropped in the same stroke.
  public var draft: DraftID?

  public init(
    id: ActionID, action: Action, complaint: ComplaintID?, seen: Int64, officer: OfficerID,
    draft: DraftID? = nil
  ) {
    self.id = id
    self.action = action
    self.complaint = complaint
    self.seen = seen
    self.officer = officer
    self.draft = draft
  }
}

/// What came of an action: its entries and the complaint as it now is.
public struct Performed: Equatable, Sendable {
  public var entries: [JournalEntry]
  public var complaint: Complaint
  /// Whether the journal already had this action: it was not done a second time.
  public var wasRepeated: Bool
  /// For an undoing: the kind of the entry it took back.
  public var undid: EntryKind?

  public init(
    entries: [JournalEntry], complaint: Complaint, wasRepeated: Bool = false,
    undid: EntryKind? = nil
  ) {
    self.undid = undid
    self.entries = entries
    self.complaint = complaint
    self.wasRepeated = wasRepeated
  }
}
