import Complaints
import TerminalUI
import Wording

extension ReplyScreen {
  /// The draft as it stands.
  func snapshot(_ session: Session) -> Draft? {
    draft?.draft(
      text: editor.text, cursor: editor.cursorOffset, of: id, by: session.officer.id,
      at: session.now)
  }

  /// What keeps the draft: saving it, or discarding one that was emptied.
  mutating func keeping(_ session: inout Session) -> [DeskRequest] {
    guard let draft, let kept = snapshot(session) else { return [] }
    guard editor.text.trimmed.isEmpty else { return [.saveDraft(kept)] }
    guard draft.isKept else { return [] }
    session.drafts.removeAll { $0.id == draft.id }
    return [.discardDraft(draft.id)]
  }

  /// Saves while keys go on.
  mutating func saving(_ session: inout Session) -> [Wish] {
    let requests = keeping(&session)
    draft?.noteSaving()
    return requests.map { .askQuietly($0, key: "draft") }
  }

  /// Saves before anything else happens, and then does what waits for it.
  mutating func save(then pending: Pending, _ session: inout Session) -> Reaction {
    guard let kept = snapshot(session) else { return .none }
    self.pending = pending
    draft?.noteSaving()
    return .ask(.saveDraft(kept))
  }

  /// What is wished when the screen is left.
  mutating func leaving(_ session: inout Session) -> [Wish] {
    let unsaved = draft?.isDirty == true ? keeping(&session).map { Wish.ask($0) } : []
    draft?.noteSaving()
    return unsaved
  }

  mutating func didSave(_ kept: Draft, _ session: inout Session) -> Reaction {
    draft?.noteSaved(at: kept.savedAt)
    session.drafts.removeAll { $0.id == kept.id }
    session.drafts.append(kept)
    defer { pending = nil }
    switch pending {
    case .sayWhen:
      session.tell(session.wording.draftSaved(kept.savedAt.clock(at: session.offset)))
      return .none
    case .lastLook: return file.map { .push(LastLookScreen(kept, file: $0, session)) } ?? .none
    case nil: return .none
    }
  }

  mutating func didNotSave(_ session: Session) {
    pending = nil
    draft?.noteNotSaved(at: session.now)
  }

  /// Takes note of a change of the text or of its cursor's place.
  mutating func noteChange(_ session: inout Session) -> Reaction {
    draft?.noteChange(at: session.now)
    wasHeldBack = false
    let saves = draft?.isDue(at: session.now) == true ? saving(&session) : []
    return Reaction(saves + considering(session))
  }
}
