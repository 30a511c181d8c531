extension Action {
  /// The right that it asks for.
  public var right: Right {
    switch self {
    case .receive: .receive
    case .assign: .assign
    case .approve, .sendBack, .advise: .approve
    case .reveal: .reveal
    case .erase, .hold: .erase
    case .verify, .correct, .take, .release, .note, .forward, .recordReturn, .answer, .submit,
      .deliver, .recordReply, .close, .reopen, .markDuplicate, .join, .part, .rate, .readAdvice,
      .takeOver, .undo:
      .handle
    }
  }

  /// Whether an officer who has a PIN gives it again before.
  public var needsProof: Bool {
    switch self {
    case .reveal, .erase: true
    default: false
    }
  }
}

extension EntryDraft {
  /// The right that an entry about the office or the file asks for; nil for one that no officer makes by hand.
  var right: Right? {
    switch (kind, subject) {
    case (.saved, .officer): .administer
    case (.saved, .rule(Office.protection)): .administer
    case (.saved, _): .configure
    case (.exported, _): .export
    case (.backedUp, _): .backUp
    default: nil
    }
  }

  /// Whether an officer who has a PIN gives it again before: for the rights of people, and for what leaves the office.
  public var needsProof: Bool { right == .administer || right == .export }
}

extension Rights {
  /// Refuses entries about the office to an officer who may not make them.
  ///
  /// A backup encrypted to the unit's own key may be taken by everybody who works here.
  public static func check(
    _ drafts: [EntryDraft], by officer: Officer, in office: Office
  ) throws(Refusal) {
    for draft in drafts {
      guard let right = draft.right else { throw .notAllowed(.administer) }
      let isUnits =
        right == .backUp && draft.facts.recipient != nil
        && draft.facts.recipient == office.units[officer.unit]?.backupRecipient
      try require(isUnits ? .handle : right, of: officer)
    }
    var changed = office
    for draft in drafts {
      guard case .officer(let id) = draft.subject, let role = draft.facts.role else { continue }
      guard canAdminister(office.officers[id]?.role ?? role, by: officer),
        canAdminister(role, by: officer)
      else { throw .notAllowed(.administer) }
      changed.officers[id] = Officer(
        id: id, name: "", role: role, unit: officer.unit,
        isActive: draft.facts.isActive ?? true)
    }
    guard changed.hasSupervisor || !office.hasSupervisor else { throw .lastSupervisor }
  }

  /// Whether who has `officer`'s role may give or take a role, or the PIN of one who has it: only supervisors make
  /// supervisors.
  public static func canAdminister(_ role: Role, by officer: Officer) -> Bool {
    of(officer.role).contains(.administer)
      && (role != .supervisor || officer.role == .supervisor)
  }
}

extension Office {
  /// Whether somebody is there who gives every right.
  var hasSupervisor: Bool {
    officers.values.contains { $0.isActive && $0.role == .supervisor }
  }
}
