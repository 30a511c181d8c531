import Complaints
import Replies
import TerminalUI
import Wording

extension TemplateEditorScreen {
  /// Saves the text as its newest version, unless it has a mistake.
  mutating func saveVersion(_ session: inout Session) -> Reaction {
    guard isOpen else { return .none }
    showsPreview = false
    if let first = reading.mistakes.first {
      go(to: first)
      session.refuse(
        session.wording.templateNotSaved(reading.mistakes.count, first: sentence(first, session)))
      return .none
    }
    guard isChanged, let source = reading.source else {
      session.tell(session.wording.noNewVersion)
      return .none
    }
    let action = draft.action ?? session.newID()
    draft.action = action
    draft.pace.noteSaving()
    let kept = snapshot(&session)
    let saving = TemplateSaving(
      id: action, template: source, seen: seen, officer: session.officer.id, draft: kept.id)
    return Reaction([.ask(.saveDraft(kept)), .ask(.saveTemplate(saving))])
  }

  /// A mistake with its line and column.
  func sentence(_ mistake: TemplateMistake, _ session: Session) -> String {
    session.wording.place(
      mistake.place.line, mistake.place.column, session.wording.sentence(mistake))
  }

  mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.versions(let versions), _): take(versions, &session)
    case (.done, .saveDraft(let kept)): didSave(kept, &session)
    case (.failed, .saveDraft): draft.pace.noteNotSaved(at: session.now)
    case (.office, .saveTemplate):
      session.drafts.removeAll { $0.id == draft.id }
      session.tell(session.wording.templateSaved(version: versions.count + 1))
      return .pop()
    case (.refused(.colleagueWasFaster(let officer, _, let at)), .saveTemplate):
      knowsNews = true
      session.refuse(
        session.wording.newerVersion(
          session.wording.officer(officer, in: session.office),
          at: session.wording.moment(at, at: session.offset, today: session.today)))
      return Reaction(code.map { [.ask(.templateVersions($0))] } ?? [])
    case (.refused, .templateVersions), (.failed, .templateVersions): return isOpen ? .none : .pop()
    default: break
    }
    return .none
  }

  private mutating func take(_ versions: [JournalEntry], _ session: inout Session) {
    let known = self.versions.last?.sequence ?? 0
    self.versions = versions
    let newest = versions.last
    if let newest { standing = newest.words?.text ?? standing }
    defer { isOpen = true }
    guard isOpen else { return open(newest, &session) }
    if knowsNews {
      seen = newest?.sequence ?? seen
      knowsNews = false
    } else if let newest, newest.sequence > known, newest.officer != session.officer.id {
      tell(of: newest, &session)
    }
  }

  /// Begins with the newest version, or goes on with the draft there is.
  private mutating func open(_ newest: JournalEntry?, _ session: inout Session) {
    let kept = session.drafts.last { $0.purpose == .template(code: code) }
    if let kept, draft.id == nil, canEdit {
      resume(kept, session)
    } else if draft.id == nil {
      editor = TextEditor(standing)
      seen = newest?.sequence ?? 0
      reread(session)
    }
    if let newest, newest.sequence > seen { tell(of: newest, &session) }
    if !canEdit { session.tell(session.wording.onlyToRead) }
  }

  private func tell(of newest: JournalEntry, _ session: inout Session) {
    session.refuse(
      session.wording.savedMeanwhile(
        session.wording.officer(newest.officer, in: session.office),
        at: session.wording.moment(newest.recordedAt, at: session.offset, today: session.today)))
  }
}
