import Complaints
import TerminalUI

/// What is kept of a text of the collection while it is being written.
struct TemplateDraft: Equatable, Sendable {
  /// Nil until something was written.
  var id: DraftID?
  /// The id its saving as a version will have.
  var action: ActionID?
  var savedAt: Instant?
  var pace = SavingPace()
}

extension TemplateEditorScreen {
  /// Goes on with what was left unfinished.
  mutating func resume(_ kept: Draft, _ session: Session) {
    draft.id = kept.id
    draft.action = kept.action
    draft.savedAt = kept.savedAt
    seen = kept.seen
    editor = TextEditor(kept.text)
    editor.cursorOffset = kept.cursor
    reread(session)
  }

  /// The draft as it stands.
  mutating func snapshot(_ session: inout Session) -> Draft {
    let id = draft.id ?? session.newID()
    draft.id = id
    return Draft(
      id: id, officer: session.officer.id, purpose: .template(code: code), text: editor.text,
      cursor: editor.cursorOffset, action: draft.action, seen: seen, savedAt: session.now)
  }

  /// What keeps the draft, or discards one that says what stands already.
  mutating func keeping(_ session: inout Session) -> [DeskRequest] {
    guard canEdit else { return [] }
    if isChanged, !editor.text.trimmed.isEmpty { return [.saveDraft(snapshot(&session))] }
    guard let id = draft.id, draft.savedAt != nil else { return [] }
    session.drafts.removeAll { $0.id == id }
    draft.savedAt = nil
    return [.discardDraft(id)]
  }

  /// Saves while keys go on.
  mutating func saving(_ session: inout Session) -> [Wish] {
    let requests = keeping(&session)
    draft.pace.noteSaving()
    return requests.map { .askQuietly($0, key: "template draft") }
  }

  /// What is wished when the screen is left; a draft that is kept is told of.
  mutating func leaving(_ session: inout Session) -> [Wish] {
    guard draft.pace.isDirty || (draft.savedAt != nil && !isChanged) else { return [] }
    let requests = keeping(&session)
    draft.pace.noteSaving()
    return requests.map { .ask($0) }
  }

  mutating func didSave(_ kept: Draft, _ session: inout Session) {
    draft.savedAt = kept.savedAt
    session.drafts.removeAll { $0.id == kept.id }
    session.drafts.append(kept)
  }
}
