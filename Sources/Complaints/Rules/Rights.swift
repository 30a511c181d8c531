/// What a role may be allowed to do.
public enum Right: String, CaseIterable, Sendable {
  case read, receive, handle, actForColleague, assign, readSecret, reveal, undoForColleague,
    configure,
    export, approve, backUp, seal
  /// To see every queue's figures and make reports of them.
  case oversee
}

/// The one table of rights, asked by the rules; what is not listed is denied.
public enum Rights {
  public static func of(_ role: Role) -> Set<Right> {
    switch role {
    case .officer: [.read, .receive, .handle, .reveal, .export]
    case .supervisor:
      [
        .read, .receive, .handle, .actForColleague, .assign, .readSecret, .reveal,
        .undoForColleague,
        .configure, .export, .approve, .oversee, .backUp, .seal,
      ]
    case .administrator:
      [.read, .receive, .handle, .reveal, .configure, .export, .oversee, .backUp]
    case .auditor: [.read, .oversee]
    }
  }

  /// Whether an officer may open a complaint: of a secret one only its handler and the supervisor, never the accused.
  public static func canOpen(_ complaint: Complaint, officer: Officer) -> Bool {
    guard of(officer.role).contains(.read) else { return false }
    guard complaint.isSecret else { return true }
    if complaint.accused == officer.id { return false }
    return complaint.assignee == officer.id || of(officer.role).contains(.readSecret)
  }
}
