extension Rules {
  /// Undoes the newest entry, by its author or a supervisor, by anyone where the desk itself acted; what was delivered is not undone but corrected.
  func undo(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    let undone = Complaint.undoneSequences(in: circumstances.thread)
    let standing = circumstances.thread.last {
      !undone.contains($0.sequence) && !Self.passedOver.contains($0.kind)
    }
    guard let standing else { throw .nothingToUndo }
    if standing.kind == .delivered { throw .deliveredCannotBeUndone }
    guard !Self.permanent.contains(standing.kind) else { throw .nothingToUndo }
    let mayUndo =
      standing.officer == nil || standing.officer == officer.id
      || Rights.of(officer.role).contains(.undoForColleague)
    guard mayUndo else {
      throw .undoBlocked(by: standing.kind, officer: standing.officer, at: standing.recordedAt)
    }
    return draft(.undone, complaint, facts: .with { $0.undoes = standing.sequence })
  }

  /// What stands in nobody's way: it changed nothing of the complaint.
  private static let passedOver: Set<EntryKind> = [.revealed, .undone, .opened, .takenOver]
  /// What has no undoing: the beginning of a complaint, and its erasure.
  private static let permanent: Set<EntryKind> = [.received, .imported, .updated, .erased, .held]
}
