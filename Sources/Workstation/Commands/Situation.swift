import Complaints
import Wording

/// What a command would act on: enough to say whether it can be done, and why not.
public struct Situation: Sendable {
  public var context: Context
  public var wording: Wording
  public var officer: Officer
  public var isReadOnly: Bool
  /// The complaint under the cursor or on the screen.
  public var target: Target?
  /// How many rows are marked.
  public var marked = 0
  /// What the step forward is called here, where that fits the function bar.
  public var sendLabel: String?

  /// What commands must know of a complaint.
  public struct Target: Equatable, Sendable {
    public var id: ComplaintID
    public var status: Status
    public var assignee: OfficerID?
    public var hasUndelivered: Bool
    public var canOpen: Bool
    public var isForwarded: Bool
    /// Whether a supervisor's word waits to be read.
    public var hasAdvice: Bool
    public var version: Int64

    public init(_ row: QueueRow, canOpen: Bool = true) {
      id = row.id
      status = row.status
      assignee = row.assignee
      hasUndelivered = row.nextStep == .deliver
      self.canOpen = canOpen
      isForwarded = row.status == .forwarded
      hasAdvice = row.nextStep == .readAdvice
      version = row.version
    }

    public init(_ complaint: Complaint) {
      id = complaint.id
      status = complaint.status
      assignee = complaint.assignee
      hasUndelivered = complaint.undelivered != nil
      canOpen = true
      isForwarded = complaint.status == .forwarded
      hasAdvice = complaint.nextStep == .readAdvice
      version = complaint.version
    }
  }

  public init(context: Context, session: Session, target: Target? = nil, marked: Int = 0) {
    self.context = context
    wording = session.wording
    officer = session.officer
    isReadOnly = session.isReadOnly
    self.target = target
    self.marked = marked
  }
}
