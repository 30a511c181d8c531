/// What a role may be allowed to do.
public enum Right: String, CaseIterable, Sendable {
  case read, receive, handle, actForColleague, assign, readSecret, reveal, undoForColleague,
    configure,
    export, approve, backUp, seal
  /// To erase citizens' data, and to give out what is held of one of them, whole.
  case erase, disclose
  /// To see every queue's figures and make reports of them.
  case oversee
  /// To say who works here, as what, and to give and take PINs.
  case administer
  /// To see who looked at citizens' data, took them away or was locked out.
  case audit
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
        .configure, .export, .approve, .oversee, .backUp, .seal, .administer, .audit,
        .erase, .disclose,
      ]
    case .administrator:
      [
        .read, .receive, .handle, .reveal, .configure, .export, .oversee, .backUp, .administer,
        .audit,
      ]
    case .auditor: [.read, .oversee, .audit]
    }
  }

  /// Refuses an officer who does not have a right; one who left has none.
  public static func require(_ right: Right, of officer: Officer) throws(Refusal) {
    let rights = of(officer.role)
    guard officer.isActive, rights.contains(right) else {
      throw rights.isDisjoint(with: writing) ? .readOnlyRole : .notAllowed(right)
    }
  }

  /// The rights of which each lets something be written; who has none of them only reads.
  public static let writing = Set(Right.allCases).subtracting([
    .read, .oversee, .audit, .readSecret,
  ])

  /// Whether a role only reads.
  public static func onlyReads(_ role: Role) -> Bool { of(role).isDisjoint(with: writing) }

  /// Whether an officer may open a complaint: of a secret one only its handler and the supervisor, never the accused; of
  /// others whoever has its unit and category in sight, and its handler.
  public static func canOpen(_ complaint: Complaint, officer: Officer) -> Bool {
    obstacle(to: complaint, for: officer) == nil
  }

  /// Why an officer may not open a complaint; nil where they may.
  public static func obstacle(to complaint: Complaint, for officer: Officer) -> Refusal? {
    guard of(officer.role).contains(.read) else { return .notAllowed(.read) }
    let isHandler = complaint.assignee == officer.id
    if complaint.isSecret {
      if complaint.accused == officer.id { return .secret }
      guard isHandler || of(officer.role).contains(.readSecret) else { return .secret }
    }
    return isHandler || officer.sees(unit: complaint.unit, category: complaint.category)
      ? nil : .outOfSight
  }
}
