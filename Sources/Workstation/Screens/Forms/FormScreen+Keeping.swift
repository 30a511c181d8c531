import Complaints
import TerminalUI
import Wording

/// What was typed is not lost: a form that keeps its words saves them as they are typed.
extension FormScreen {
  /// A change waits no longer than this, in milliseconds, so that a burst of keys is one saving.
  private static let patience: Int64 = 150

  private var isUnsaved: Bool { isTouched && box.fields.values != saved }

  /// Goes on where a form of the same kind was left.
  mutating func resume(_ drafts: [Draft]) {
    guard draft == nil, !isTouched, let kept = drafts.first(where: { $0.purpose == keeps }) else {
      return
    }
    draft = kept.id
    box.fields.restore(kept.fields)
    saved = box.fields.values
  }

  mutating func saveIfDue(_ session: Session) -> [Wish] {
    guard isUnsaved, !session.isReadOnly else {
      unsavedSince = nil
      return []
    }
    let since = unsavedSince ?? session.now
    unsavedSince = since
    guard session.now - since >= Self.patience else { return [] }
    var session = session
    return saving(&session).map { .askQuietly($0, key: "form draft") }
  }

  mutating func leave(_ session: inout Session) -> Reaction {
    if keeps != nil {
      guard isTouched else { return Reaction(dropWishes(), .pop(nil)) }
      session.tell(session.wording.draftKept)
      return Reaction(keepWishes(&session), .pop(nil))
    }
    if isTouched, !hasWarned {
      hasWarned = true
      session.tell(session.wording.leavingLoses)
      return .none
    }
    return .pop()
  }

  mutating func keepWishes(_ session: inout Session) -> [Wish] {
    lastWishes(&session).map { .ask($0) } + [.askQuietly(.drafts, key: "drafts")]
  }

  mutating func lastWishes(_ session: inout Session) -> [DeskRequest] {
    guard isUnsaved, !session.isReadOnly else { return [] }
    return saving(&session)
  }

  private func dropWishes() -> [Wish] {
    guard let draft else { return [] }
    return [.ask(.discardDraft(draft)), .askQuietly(.drafts, key: "drafts")]
  }

  private mutating func saving(_ session: inout Session) -> [DeskRequest] {
    guard let keeps else { return [] }
    let id = draft ?? session.newID()
    draft = id
    saved = box.fields.values
    unsavedSince = nil
    return [
      .saveDraft(
        Draft(
          id: id, officer: session.officer.id, purpose: keeps, text: box.fields["text"],
          fields: box.fields.values, action: actionID, seen: targets.first?.seen ?? 0,
          savedAt: session.now))
    ]
  }
}
