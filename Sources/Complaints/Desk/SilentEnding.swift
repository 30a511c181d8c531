/// A complaint that the desk itself ended because its reporter stayed silent.
public struct SilentEnding: Equatable, Sendable {
  public var complaint: ComplaintID
  public var number: ComplaintNumber
  /// Closed as settled, or archived.
  public var outcome: Outcome
  public var assignee: OfficerID?
  /// The version the ending left it in.
  public var version: Int64
  /// Calendar days from the last delivery to the end of the silence.
  public var days: Int

  public init(
    complaint: ComplaintID, number: ComplaintNumber, outcome: Outcome, assignee: OfficerID?,
    version: Int64, days: Int
  ) {
    self.complaint = complaint
    self.number = number
    self.outcome = outcome
    self.assignee = assignee
    self.version = version
    self.days = days
  }
}

/// What came of ending silences: how many were ended now, and what the officer is to be told.
public struct SilenceReport: Equatable, Sendable {
  public var ended: Int
  public var told: [SilentEnding]

  public init(ended: Int, told: [SilentEnding]) {
    self.ended = ended
    self.told = told
  }
}
