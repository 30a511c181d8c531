import Complaints
import Replies
import TerminalUI
import Wording

/// An answer laid before a supervisor: read beside the reporter's words, changed where needed, approved or sent back.
struct ApprovalScreen: Screen {
  private let id: ComplaintID
  private(set) var file: ComplaintFile?
  var editor = TextEditor()
  private var submitted = ""
  private var action: ActionID?
  private var pane = ReviewPane()
  private var hasWarned = false

  init(_ id: ComplaintID) { self.id = id }

  var context: Context { .approval }
  var isTyping: Bool { true }
  var canPaste: Bool { !editor.clipboard.isEmpty }
  var isChanged: Bool { editor.text != submitted }

  func situation(_ session: Session) -> Situation {
    Situation(
      context: .approval, session: session, target: file.map { Situation.Target($0.complaint) })
  }

  mutating func begin(_ session: inout Session) -> Reaction {
    action = session.newID()
    return .ask(.file(id))
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .paste(let text):
      if !editor.insert(text) { session.tell(session.wording.textTooLong) }
      return Reaction(considering(session))
    case .concluded(.review(let review), .review(let text, _)):
      if text == editor.text { pane.take(review) }
    case .command(let command): return run(command, &session)
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .resumed(.confirmed): return approve(&session)
    case .resumed(.text(let code)): insert(code, &session)
    case .resumed(.performed(let performed)): return .pop(.performed(performed))
    case .changed: return Reaction([.askQuietly(.file(id), key: "file")])
    case .resumed, .outside, .tick, .concluded: break
    }
    return .none
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    hasWarned = false
    if file != nil, key == .tab, editor.nextBlank() { return .none }
    guard file != nil, editor.handle(key) else {
      session.tell(session.wording.unknownKey)
      return .none
    }
    return Reaction(considering(session))
  }

  /// What the review may know of the answer that waits.
  private func reviewContext(_ session: Session) -> ReviewContext? {
    guard let file, let answer = file.submittedAnswer else { return nil }
    var context = ReviewContext(
      file, office: session.office, today: session.today, offset: session.offset)
    context.kind = answer.facts.answerKind ?? .final
    if let way = answer.facts.way { context.isPublic = way == .lapor }
    return context
  }

  private func considering(_ session: Session) -> [Wish] {
    guard editor.text.utf8.count <= ReviewPane.longestText, let context = reviewContext(session)
    else { return [] }
    return [.consider(.review(draft: editor.text, context), key: "review")]
  }

  private mutating func reviewNow(_ session: Session) {
    guard editor.text.utf8.count <= ReviewPane.longestText, let context = reviewContext(session)
    else { return pane.forget() }
    pane.take(Review(draft: editor.text, context: context))
  }

  private mutating func goToNextRemark(_ session: inout Session) {
    reviewNow(session)
    guard let remark = pane.goToNext() else {
      session.tell(session.wording.nothingRemarked)
      return
    }
    editor.show(remark)
    if !ReviewPane.fits(session.size) { session.tell(session.wording.message(remark)) }
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    guard let file else { return command == .quit ? Reaction([], .quit) : .pop() }
    switch command {
    case .back, .quit:
      if isChanged, !hasWarned {
        hasWarned = true
        session.tell(session.wording.changesNotKept)
        return .none
      }
      return command == .quit ? Reaction([], .quit) : .pop()
    case .phrases: return .push(PhrasesScreen(shelf(file, session), session))
    case .approve:
      guard !editor.refusesRawText(&session) else { return .none }
      let author = session.wording.officer(file.complaint.submission?.officer, in: session.office)
      reviewNow(session)
      let holding = pane.holding.count
      return .push(
        ConfirmScreen(
          session.wording.approveTitle,
          session.wording.approving(author, isChanged: isChanged)
            + (holding == 0 ? "" : session.wording.supervisorHolds(holding)),
          yes: session.wording.approveButton))
    case .nextOpen:
      goToNextRemark(&session)
      return .none
    case .sendBack:
      return .push(
        Forms.sendBack(
          id, seen: file.complaint.version, quote: editor.selectedText, session))
    case .citizenWords:
      return .push(
        CitizenWordsScreen(CitizenWords(file, session), title: "\(file.complaint.number)"))
    default: return .none
    }
  }

  /// What the desk has in store, signed by the one who wrote the answer.
  private func shelf(_ file: ComplaintFile, _ session: Session) -> TemplateShelf {
    let author = file.complaint.submission?.officer.flatMap { session.office.officers[$0]?.name }
    return TemplateShelf(
      file, kind: file.complaint.submission?.kind ?? .final, officer: author, session)
  }

  /// Puts a phrase in at the cursor, and selects the first blank it leaves open.
  private mutating func insert(_ code: String, _ session: inout Session) {
    let place = editor.selection ?? editor.cursorOffset..<editor.cursorOffset
    guard let file, let piece = shelf(file, session).piece(code),
      let edit = Insertion.edit(of: piece.text, into: editor.text, at: place),
      editor.replace(edit.range, with: edit.text)
    else { return session.tell(session.wording.standsAlready) }
    guard !piece.blanks.isEmpty else { return }
    editor.cursorOffset = edit.range.lowerBound
    editor.nextBlank()
    session.tell(session.wording.typeOverBlank)
  }

  private mutating func approve(_ session: inout Session) -> Reaction {
    guard let file else { return .none }
    return .ask(
      session.act(
        .approve(text: isChanged ? editor.text : nil), on: id, seen: file.complaint.version,
        id: action))
  }

  private mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.performed(let performed), _): return .pop(.performed(performed))
    case (.file(let file), _): return open(file, &session)
    case (.refused, .file), (.failed, .file): return file == nil ? .pop() : .none
    case (.refused, .perform): return Reaction([.askQuietly(.file(id), key: "file")])
    default: return .none
    }
  }

  private mutating func open(_ file: ComplaintFile, _ session: inout Session) -> Reaction {
    guard let answer = file.submittedAnswer, let text = answer.words?.text else {
      session.refuse(session.wording.noLongerSubmitted)
      return .pop()
    }
    let isNew = answer.sequence != self.file?.complaint.submission?.entry
    self.file = file
    if isNew {
      submitted = text
      editor = TextEditor(text)
    }
    return Reaction(considering(session))
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    guard let file, let waiting = file.complaint.submission else {
      Chrome.drawTitle(session.wording.opening, right: "", on: &canvas, session)
      return
    }
    let wording = session.wording
    let narrow = session.size.columns < 72
    Chrome.drawTitle(
      wording.approvalOf(
        file.complaint.number, by: wording.officer(waiting.officer, in: session.office),
        kind: waiting.kind, narrow: narrow),
      right: isChanged ? wording.changedMark : "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let reason = overrideReason(session, width: body.width - 2)
    let (answer, foot) = body.splitBottom(1 + reason.count)
    for (row, line) in reason.enumerated() {
      let place = foot.line(row)
      canvas.write(" " + line, at: place.origin, style: .bold, width: place.width)
    }
    AnswerLayout(words: CitizenWords(file, session), pane: pane).draw(
      &editor, focused: true, on: &canvas, in: answer, session)
    Chrome.drawHint(
      wording.approvalHint(narrow: narrow), on: &canvas, in: foot.line(reason.count), session)
  }

  /// Why the author lays it before the supervisor although the review holds it back; two lines at most.
  private func overrideReason(_ session: Session, width: Int) -> [String] {
    guard let answer = file?.submittedAnswer, let reason = answer.words?.overrideReason else {
      return []
    }
    let said = session.wording.sentAgainst(answer.facts.overridden ?? [], because: reason)
    return TextWrap.lines(said, width: max(1, width)).prefix(2).map(\.text)
  }
}
