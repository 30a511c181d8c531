/// What became of one complaint of a bulk act.
public struct BulkOutcome: Equatable, Sendable {
  public var complaint: ComplaintID
  /// Nil where there is no such complaint.
  public var number: ComplaintNumber?
  /// The version the act left it in; nil when it was refused.
  public var version: Int64?
  /// Nil when it was done.
  public var refusal: Refusal?

  public init(
    complaint: ComplaintID, number: ComplaintNumber? = nil, version: Int64? = nil,
    refusal: Refusal? = nil
  ) {
    self.complaint = complaint
    self.number = number
    self.version = version
    self.refusal = refusal
  }
}
