extension Action {
  /// The kinds of entry which, made by someone since the officer last looked, refuse this action.
  ///
  /// A note, a reveal or a verification by a colleague is only told.
  public var conflicts: Set<EntryKind> {
    switch self {
    case .receive, .note, .reveal, .verify, .part, .advise, .readAdvice, .takeOver, .hold: []
    case .erase: [.held, .reopened, .erased, .reporterReplied]
    case .rate: [.rated, .reopened, .undone]
    case .correct: [.corrected, .updated, .erased]
    case .take, .assign, .release:
      [.taken, .assigned, .released, .closed, .markedDuplicate, .undone]
    case .forward, .recordReturn:
      [.forwarded, .returned, .answered, .delivered, .closed, .markedDuplicate, .reopened, .undone]
    case .approve, .sendBack:
      [
        .submitted, .approved, .sentBack, .answered, .reporterReplied, .closed, .reopened,
        .markedDuplicate, .undone, .erased,
      ]
    case .answer, .submit:
      [
        .submitted, .approved, .sentBack,
        .answered, .delivered, .reporterReplied, .closed, .reopened, .markedDuplicate, .forwarded,
        .returned, .undone, .updated, .erased, .takenOver,
      ]
    case .deliver:
      [.delivered, .answered, .reporterReplied, .closed, .markedDuplicate, .undone, .erased]
    case .recordReply: [.closed, .reopened]
    case .close, .markDuplicate, .join:
      [
        .answered, .delivered, .reporterReplied, .closed, .reopened, .markedDuplicate, .forwarded,
        .returned, .joined, .undone,
      ]
    case .reopen: [.reopened, .closed, .undone]
    case .undo: Set(EntryKind.allCases).subtracting([.revealed, .noted, .opened, .takenOver])
    }
  }

  /// Whether an entry that the officer has not seen refuses this action; one takes over from others, not from oneself.
  public func conflicts(with entry: JournalEntry, for officer: OfficerID) -> Bool {
    conflicts.contains(entry.kind) && !(entry.kind == .takenOver && entry.officer == officer)
  }
}
