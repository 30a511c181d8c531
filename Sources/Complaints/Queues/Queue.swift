/// A list of complaints an officer can stand in front of.
///
/// Every legal state stands in at least one.
public enum Queue: String, CaseIterable, Sendable {
  case mine, new, inProgress, approval, undelivered, awaiting, forwarded, answered, closed, overdue,
    all
  case untaken, notReturned, reopened, secret

  /// What every officer sees, in the order of the sidebar.
  public static let ofOfficer: [Queue] = [
    .mine, .new, .inProgress, .approval, .undelivered, .awaiting, .forwarded, .answered, .closed,
    .overdue,
    .all,
  ]

  /// What a supervisor sees.
  public static let ofSupervisor: [Queue] =
    ofOfficer + [.untaken, .notReturned, .reopened, .secret]
}

/// The one tray a complaint lies in: every complaint lies in exactly one.
///
/// The raw value is part of the schema.
public enum Tray: Int, CaseIterable, Sendable {
  case new = 0, inProgress, approval, undelivered, awaiting, forwarded, answered, closed

  public init(of complaint: Complaint) {
    if complaint.undelivered != nil, complaint.status.isOpen {
      self = .undelivered
      return
    }
    if complaint.submission != nil, complaint.status.isOpen {
      self = .approval
      return
    }
    switch complaint.status {
    case .received: self = .new
    case .inProgress: self = .inProgress
    case .awaitingDetails: self = .awaiting
    case .forwarded: self = .forwarded
    case .answered: self = .answered
    case .closed: self = .closed
    }
  }
}

/// In what order a queue is read.
public enum QueueOrder: String, CaseIterable, Sendable {
  /// Most urgent first; what has no deadline last.
  case deadline
  /// Oldest receipt first.
  case age
  /// Newest number first.
  case number
}

/// What a queue is narrowed by; nil narrows nothing.
public struct QueueFilter: Equatable, Sendable {
  public var kelurahan: String?
  /// A category's code, or its group (the part before the dot).
  public var category: String?
  public var assignee: OfficerID?

  public init(kelurahan: String? = nil, category: String? = nil, assignee: OfficerID? = nil) {
    self.kelurahan = kelurahan
    self.category = category
    self.assignee = assignee
  }

  public var isEmpty: Bool { self == QueueFilter() }
}
