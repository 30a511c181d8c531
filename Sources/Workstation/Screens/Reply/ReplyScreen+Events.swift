import Complaints
import TerminalUI
import Wording

extension ReplyScreen {
  mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.file(let lead), .file(let asked)) where asked != id: return adopt(lead, &session)
    case (.refused, .file(let asked)) where asked != id,
      (.failed, .file(let asked)) where asked != id:
      return openTemplates(session)
    case (.file(let file), _):
      return self.file == nil ? open(file, &session) : refresh(file, &session)
    case (.done, .saveDraft(let kept)): return didSave(kept, &session)
    case (.failed, .saveDraft), (.refused, .saveDraft):
      didNotSave(session)
      return .none
    case (.answers(let texts), _):
      return Reaction([.consider(.sent(texts), key: "sent")])
    case (.performed(let performed), .perform):
      draft?.noteSeen(performed.complaint.version)
      return .none
    case (.refused, .file), (.failed, .file): return file == nil ? .pop() : .none
    default: return .none
    }
  }

  /// The complaint has come: goes on with the draft there is, or begins one.
  private mutating func open(_ file: ComplaintFile, _ session: inout Session) -> Reaction {
    let complaint = file.complaint
    guard complaint.status.isOpen else {
      session.refuse(session.wording.closedAlready)
      return .pop()
    }
    if complaint.undelivered != nil { return .replace(HandOverScreen(id)) }
    if complaint.submission != nil { return openSubmitted(&session) }
    if !hasTakenOver, let holder = file.writer(besides: session.officer.id) {
      return .replace(TakeOverScreen(file, kind: wantedKind, from: holder))
    }
    self.file = file
    let officer = session.officer.id
    let kept = session.drafts.last { $0.purpose == .reply(to: id) && $0.officer == officer }
    if let kept {
      resume(kept, &session)
    } else {
      draft = ReplyDraft(id: session.newID(), kind: wantedKind, seen: complaint.version)
    }
    tellWhoElse(file, &session)
    var reaction = editor.isEmpty ? startEmpty(&session) : Reaction(considering(session))
    if complaint.assignee == nil {
      reaction.wishes.insert(
        .ask(session.act(.take, on: id, seen: complaint.version)), at: 0)
    }
    return reaction
  }

  /// What waits for approval is read by those who approve; its author is told that it waits.
  private func openSubmitted(_ session: inout Session) -> Reaction {
    guard Rights.of(session.officer.role).contains(.approve) else {
      session.refuse(session.wording.waitsForApproval)
      return .pop()
    }
    return .replace(ApprovalScreen(id))
  }

  private mutating func resume(_ kept: Draft, _ session: inout Session) {
    let resumed = ReplyDraft(kept, otherwise: wantedKind)
    draft = resumed
    editor = TextEditor(kept.text)
    editor.cursorOffset = kept.cursor
    learnBlanks(of: resumed.template, session)
    guard let file, let newer = conflict(in: file, session) else { return }
    session.refuse(
      session.wording.changedSinceDraft(
        session.wording.officer(newer.officer, in: session.office), did: newer.kind,
        at: session.wording.moment(newer.recordedAt, at: session.offset, today: session.today)),
      onEnter: .complaint(id))
    draft?.noteSeen(file.complaint.version)
  }

  /// Something happened meanwhile: tells what stands in the way of this answer, and leaves the text alone.
  ///
  /// What was seen moves on only past what is in nobody's way; the rest is said again when it is sent.
  private mutating func refresh(_ file: ComplaintFile, _ session: inout Session) -> Reaction {
    let known = self.file?.complaint.version ?? 0
    self.file = file
    guard let newer = conflict(in: file, session), !knowsNews else {
      draft?.noteSeen(file.complaint.version)
      knowsNews = false
      return .none
    }
    guard newer.sequence > known else { return .none }
    let wording = session.wording
    let name = wording.officer(newer.officer, in: session.office)
    let time = newer.recordedAt.clock(at: session.offset)
    if newer.kind == .takenOver {
      wasTakenOver = true
      session.refuse(wording.wasTakenOver(by: name, at: time))
    } else {
      session.tell(wording.changedByOther(name, did: newer.kind, at: time))
    }
    return .none
  }

  /// The newest entry since the officer looked that an answer would not go past.
  private func conflict(in file: ComplaintFile, _ session: Session) -> JournalEntry? {
    guard let draft else { return nil }
    let answering = Action.answer(Answer(kind: draft.kind, text: "", way: .whatsapp))
    return file.thread.last {
      $0.sequence > draft.seen && answering.conflicts(with: $0, for: session.officer.id)
    }
  }

  private func tellWhoElse(_ file: ComplaintFile, _ session: inout Session) {
    guard session.notice?.kind != .refusal else { return }
    let wording = session.wording
    let own = file.readers.first { $0.isWriting && $0.officer == session.officer.id }
    if let own {
      session.refuse(wording.youAreWriting(since: own.since.clock(at: session.offset)))
    } else if let other = file.readers.first(where: { $0.officer != session.officer.id }) {
      let name = wording.officer(other.officer, in: session.office)
      let since = other.since.clock(at: session.offset)
      session.tell(
        other.isWriting
          ? wording.otherIsWriting(name, since: since) : wording.otherIsReading(name, since: since))
    } else if let holder = file.complaint.assignee, holder != session.officer.id {
      session.tell(wording.handledByOther(wording.officer(holder, in: session.office)))
    }
  }

  mutating func resume(with result: LayerResult?, _ session: inout Session) -> Reaction {
    switch result {
    case .performed(let performed):
      session.drafts.removeAll { $0.id == draft?.id }
      draft?.noteSaving()
      guard performed.complaint.undelivered != nil else { return .pop(.performed(performed)) }
      return .replace(HandOverScreen(performed.complaint.id, isFresh: true))
    case .reason(let reason): return override(because: reason, &session)
    case .text(let code): return use(code, &session)
    case .passage(let text): return insert(passage: text, &session)
    case .code(let code): return lookedAt(LastLookScreen.Outcome(code), &session)
    default: return .none
    }
  }

  /// What the last look came to when nothing was recorded.
  private mutating func lookedAt(
    _ outcome: LastLookScreen.Outcome?, _ session: inout Session
  ) -> Reaction {
    guard let outcome else { return .none }
    draft?.kind = outcome.kind
    draft?.way = outcome.way
    knowsNews = outcome.wasRefused
    let reaction = noteChange(&session)
    return outcome.wasRefused ? reaction.and(.askQuietly(.file(id), key: "file")) : reaction
  }

  mutating func take(
    _ reply: OutsideReply, to request: OutsideRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.edited(let text), .edit):
      guard text != editor.text else { return .none }
      editor.replace(0..<editor.text.utf8.count, with: text)
      return noteChange(&session)
    case (.failed(.noEditor), _): session.refuse(session.wording.noEditorSet)
    case (.failed(.editorEnded), _): session.refuse(session.wording.editorEnded)
    default: break
    }
    return .none
  }
}
