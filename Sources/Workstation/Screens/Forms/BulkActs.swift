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
  mutating func tell(_ outcomes: [BulkOutcome], of acts: [ActRequest]) {
    let undoes = acts.first?.action == .undo
    let done = outcomes.filter { $0.refusal == nil }
    let toUndo = undoes ? [] : outcomes.compactMap(Notice.Act.init)
    let reasons = outcomes.compactMap(reason)
    guard let first = reasons.first else {
      tell(wording.doneInBulk(done.count, undoes: undoes), undoing: toUndo)
      return
    }
    // Every reason is among the last messages; the line shows how many, and the only one.
    for reason in reasons { refuse(reason) }
    refuse(
      wording.doneInBulk(
        done.count, refused: reasons.count, because: reasons.count == 1 ? first : nil),
      onEnter: .command(.messages), undoing: toUndo)
  }

  private func reason(_ outcome: BulkOutcome) -> String? {
    guard let refusal = outcome.refusal else { return nil }
    let why = wording.whyNot(refusal, office: office, offset: offset)
    return outcome.number.map { "\($0): \(why)" } ?? why
  }
}
