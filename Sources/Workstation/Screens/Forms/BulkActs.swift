import Complaints
import Wording

/// One command on several marked complaints.
enum BulkActs {
  /// Nil for a command that is for one complaint alone.
  static func reaction(
    to command: CommandID, marked: [QueueRow], _ session: inout Session
  ) -> Reaction? {
    switch command {
    case .take: performAll(.take, marked, &session)
    case .release: performAll(.release, marked, &session)
    case .finish: .push(Forms.closeSeveral(marked.map { ($0.id, $0.version) }, session))
    case .assign: .push(Forms.assign(marked.map { ($0.id, $0.version) }, session))
    default: nil
    }
  }

  /// All under one action id, so that they are one act to undo and to send again.
  private static func performAll(
    _ action: Action, _ rows: [QueueRow], _ session: inout Session
  ) -> Reaction {
    let id: ActionID = session.newID()
    let officer = session.officer.id
    return .ask(
      .performAll(
        rows.map {
          ActRequest(
            id: id, action: action, complaint: $0.id, seen: $0.version, officer: officer)
        }))
  }
}

extension Session {
  /// Says how many were done, and why the others were not.
  mutating func tellBulk(_ outcomes: [BulkOutcome]) {
    let reasons = outcomes.compactMap(\.refusal)
      .map { wording.refusal($0, of: nil, office: office, offset: offset) }
    guard let first = reasons.first else {
      tell(wording.doneInBulk(outcomes.count, refused: 0))
      return
    }
    // Every reason is among the last messages; the line shows how many, and the first.
    for (place, reason) in reasons.enumerated() where !reasons[..<place].contains(reason) {
      refuse(reason)
    }
    refuse(
      wording.doneInBulk(
        outcomes.count - reasons.count, refused: reasons.count, because: first))
  }
}
