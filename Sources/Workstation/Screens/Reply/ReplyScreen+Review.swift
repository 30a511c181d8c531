import Complaints
import Replies
import TerminalUI
import Wording

/// The review beside the answer: asked for after every change, and made at once where something hangs on it.
extension ReplyScreen {
  /// What the review may know, with the kind and the way that are chosen now.
  private func reviewContext(_ session: Session) -> ReviewContext? {
    guard let file, let draft else { return nil }
    var context = ReviewContext(
      file, office: session.office, today: session.today, offset: session.offset)
    context.kind = draft.kind
    context.outcome = draft.outcome ?? context.outcome
    if let way = draft.way { context.isPublic = way == .lapor }
    context.recentAnswers = pane.recent
    return context
  }

  /// Has the text reviewed beside the loop, if it is not what was reviewed last.
  mutating func considering(_ session: Session) -> [Wish] {
    let text = editor.text
    guard text.utf8.count <= ReviewPane.longestText, let context = reviewContext(session) else {
      pane.forget()
      return []
    }
    return [.consider(.review(draft: text, context), key: "review")]
  }

  mutating func conclude(_ conclusion: Conclusion, of consideration: Consideration) {
    switch (conclusion, consideration) {
    case (.review(let review), .review(let text, _)):
      if text == editor.text { pane.take(review) }
    case (.sent(let answers), _): pane.recent = answers
    default: break
    }
  }

  /// Reviews the text as it stands, here and now.
  mutating func reviewNow(_ session: Session) {
    guard editor.text.utf8.count <= ReviewPane.longestText, let context = reviewContext(session)
    else { return pane.forget() }
    pane.take(Review(draft: editor.text, context: context))
  }

  /// Goes to the supervisor's remark, then from one remark of the review to the next, then to where it began.
  mutating func goToNextRemark(_ session: inout Session) -> Reaction {
    reviewNow(session)
    if !pane.isAtRemark, !isAtSentBackRemark, goToRemark() {
      isAtSentBackRemark = true
      if let said = sentBackRemark(session) { session.tell(said) }
      return .none
    }
    isAtSentBackRemark = false
    if pane.isAtLast || pane.remarks.isEmpty { return goRound(&session) }
    if let remark = pane.goToNext() { show(remark, &session) }
    return .none
  }

  /// Begins again with the first blank, or the first remark where no blank is open.
  private mutating func goRound(_ session: inout Session) -> Reaction {
    let hadRemarks = !pane.remarks.isEmpty
    pane.leave()
    if !editor.openBlanks.isEmpty {
      editor.cursorOffset = 0
      return move(toNext: true, &session)
    }
    if hadRemarks { return goToNextRemark(&session) }
    if let leftover = Leftover.all(in: editor.text).first { return show(leftover, &session) }
    session.tell(
      editor.text.trimmed.isEmpty ? session.wording.nothingWritten : session.wording.nothingOpen)
    return .none
  }

  private mutating func show(_ leftover: Leftover, _ session: inout Session) -> Reaction {
    let text = editor.text
    let start = text.utf8.distance(from: text.startIndex, to: leftover.range.lowerBound)
    editor.select(start..<start + leftover.text.utf8.count)
    session.tell(session.wording.leftoverHere(leftover.text))
    return .none
  }

  /// Puts the cursor on what a remark is about; says it where no pane does.
  private mutating func show(_ remark: Remark, _ session: inout Session) {
    editor.show(remark)
    guard !ReviewPane.fits(session.size) else { return }
    session.tell(session.wording.spoken(remark))
  }

  /// Makes the change that the current remark proposes, as one step that can be taken back.
  mutating func applySuggestion(_ session: inout Session) -> Reaction {
    reviewNow(session)
    guard let remark = pane.current else {
      session.tell(session.wording.nothingRemarked)
      return .none
    }
    guard let edit = remark.edit else {
      show(remark, &session)
      session.tell(session.wording.noSuggestion(remark))
      return .none
    }
    guard editor.replace(edit.range, with: edit.text) else {
      session.tell(session.wording.textTooLong)
      return .none
    }
    session.tell(session.wording.suggestionTaken)
    reviewNow(session)
    return noteChange(&session)
  }

  /// What holds the answer back and was not overridden.
  mutating func heldBack(_ session: Session) -> [Remark] {
    reviewNow(session)
    let overridden = Set(draft?.override?.rules ?? [])
    return pane.holding.filter { !overridden.contains($0.rule.rawValue) }
  }

  /// Says what holds the answer back; the second time also how it can go all the same.
  mutating func tellHeldBack(_ held: [Remark], _ session: inout Session) {
    pane.leave()
    session.refuse(session.wording.heldBack(held, again: wasHeldBack))
    wasHeldBack = true
  }

  /// Sends what the review holds back, once a reason is given.
  mutating func sendWithReason(_ session: inout Session) -> Reaction {
    let held = heldBack(session)
    guard !held.isEmpty else { return run(.send, &session) }
    return .push(OverrideScreen(held, given: draft?.override?.reason ?? ""))
  }

  mutating func override(because reason: String, _ session: inout Session) -> Reaction {
    reviewNow(session)
    draft?.override = Answer.Override(
      rules: Array(Set(pane.holding.map(\.rule.rawValue))).sorted(), reason: reason)
    return run(.send, &session)
  }
}

extension TextEditor {
  /// Selects what a remark is about, or goes to where something is missing.
  mutating func show(_ remark: Remark) {
    if remark.range.isEmpty {
      cursorOffset = remark.range.lowerBound
    } else {
      select(remark.range)
    }
  }
}
