import Complaints
import TerminalUI
import Wording

/// A new complaint taken down: the story first, everything else may follow.
struct IntakeScreen: Screen {
  var fields = FormFields([])
  var draft: DraftID?
  /// The id its receipt into the journal will have, fixed before it is asked for.
  var action: ActionID?
  private let resuming: Draft?
  private let pasted: PastedStory?
  private let further: FurtherReporter?
  /// The complaint this one is joined to once it is recorded.
  private(set) var lead: FurtherReporter.Lead?
  /// What the desk proposes to note.
  var proposals = IntakeProposals()
  private var untouched: [String: String] = [:]
  /// What the draft holds as it was saved last.
  private var saved: IntakeDraft?
  /// Since when something waits to be saved.
  private var unsavedSince: Instant?

  init(
    resuming: Draft? = nil, pasted: PastedStory? = nil, joining further: FurtherReporter? = nil
  ) {
    self.resuming = resuming
    self.pasted = pasted
    self.further = further
    lead = further?.lead
  }

  var context: Context { .intake }
  var isTyping: Bool { true }
  var wantsTicks: Bool { true }
  var canPaste: Bool { fields.canPaste }

  var isTouched: Bool { fields.values != untouched }

  /// Whether something stands where nothing did at the beginning; choices alone are not worth keeping.
  private var hasContent: Bool {
    fields.fields.contains { untouched[$0.name] == nil && !$0.value.trimmed.isEmpty }
  }

  var savedAt: Instant? { saved == nil ? nil : lastSaving }
  private var lastSaving: Instant?

  mutating func begin(_ session: inout Session) -> Reaction {
    fields = IntakeFields.make(session)
    untouched = fields.values
    if let resuming {
      draft = resuming.id
      action = resuming.action
      let kept = IntakeDraft(resuming)
      kept.put(into: &fields)
      lead = kept.lead
      saved = kept
      lastSaving = resuming.savedAt
    }
    if let pasted { pasted.put(into: &fields, session) }
    if let further { further.put(into: &fields) }
    if draft == nil { draft = session.newID() }
    if action == nil { action = session.newID() }
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .paste(let text):
      fields.current.insert(text)
      return .none
    case .command(let command): return run(command, &session)
    case .resumed(.code(let code)):
      fields.current.value = code
      return .none
    case .resumed(.codeAndOn(let code)):
      fields.current.value = code
      return press(.tab, &session)
    case .reply(.suggestions(let suggestions), _):
      take(suggestions, &session)
      return .none
    case .reply(let reply, _): return take(reply, &session)
    case .tick: return Reaction(saveIfDue(session) + askForProposals(session))
    case .resumed(.complaint(let id)): return .ask(.file(id))
    case .resumed, .outside, .changed, .concluded: return .none
    }
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    if key == .control("z"), takeBackProposal(&session) { return .none }
    proposals.settle()
    switch fields.handle(key) {
    case .handled: break
    case .leftForward: fields.focus = 0
    case .leftBackward: fields.focus = fields.fields.count - 1
    case .pick(let typed): return pick(typed)
    case .unused:
      session.tell(session.wording.unknownKey)
    }
    return .none
  }

  private func pick(_ typed: String = "") -> Reaction {
    let field = fields.current
    guard !field.options.isEmpty else { return .none }
    return .push(PickScreen(field.label, field.options, chosen: field.value, filter: typed))
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return leave(&session)
    case .quit: return Reaction(lastWishes(&session).map { .ask($0) }, .quit)
    case .send: return submit(&session)
    case .save:
      let wishes = lastWishes(&session).map { Wish.ask($0) }
      session.tell(session.wording.draftSaved(session.now.clock(at: session.offset)))
      return Reaction(wishes)
    case .pick: return pick()
    case .changeIdentity: changeIdentity(&session)
    case .acceptProposal: acceptProposal(&session)
    case .twins: return openTwins(session)
    case .nextOpen: goToNextEmpty(&session)
    default: break
    }
    return .none
  }

  private mutating func changeIdentity(_ session: inout Session) {
    guard let place = fields.index(of: "identity") else { return }
    fields.fields[place].step(by: 1)
    if let identity = ReporterIdentity(rawValue: fields["identity"]) {
      session.tell(session.wording.identityNow(identity))
    }
  }

  /// Goes to the next field in which nothing stands yet, from the top again after the last.
  private mutating func goToNextEmpty(_ session: inout Session) {
    let all = Array(fields.fields.indices)
    let order = all.filter { $0 > fields.focus } + all.filter { $0 < fields.focus }
    guard let next = order.first(where: { fields.fields[$0].value.trimmed.isEmpty }) else {
      session.tell(session.wording.nothingEmpty)
      return
    }
    fields.focus = next
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard !fields["story"].trimmed.isEmpty || !fields["subject"].trimmed.isEmpty else {
      fields.go(to: "story")
      session.refuse(session.wording.storyMissing)
      return .none
    }
    let moment = MomentInput.read(
      fields["received"], now: session.now, offset: session.offset,
      calendar: session.calendar)
    switch moment {
    case .failure(let problem):
      fields.go(to: "received")
      session.refuse(session.wording.problem(problem))
      return .none
    case .success(let received):
      var intake = IntakeFields.intake(fields, received: received, session)
      intake.lead = lead?.id
      return .ask(session.act(.receive(intake), on: nil, seen: 0, draft: draft, id: action))
    }
  }

  private mutating func take(_ reply: DeskReply, _ session: inout Session) -> Reaction {
    switch reply {
    case .file(let file):
      let further = FurtherReporter(of: file, session)
      lead = further.lead
      session.tell(session.wording.willJoin(further.lead.number))
    case .performed(let performed):
      return Reaction(
        [.askQuietly(.drafts, key: "drafts")], .replace(RecordedScreen(performed.complaint)))
    case .refused(.inTheFuture), .refused(.beforeReceipt): fields.go(to: "received")
    case .refused(.missing): fields.go(to: "story")
    // What was not saved waits again.
    case .failed: saved = nil
    default: break
    }
    return .none
  }

  // MARK: - What was typed is not lost

  /// Whether what stands here differs from what was saved.
  private var isUnsaved: Bool {
    let now = IntakeDraft(fields, lead: lead)
    return saved.map { $0 != now } ?? isTouched
  }

  /// A change waits no longer than this, in milliseconds, so that a burst of keys is one saving.
  private static let patience: Int64 = 150

  private mutating func saveIfDue(_ session: Session) -> [Wish] {
    guard isUnsaved, !session.isReadOnly else {
      unsavedSince = nil
      return []
    }
    let since = unsavedSince ?? session.now
    unsavedSince = since
    guard session.now - since >= Self.patience, let request = saving(session) else { return [] }
    return [.askQuietly(request, key: "intake draft")]
  }

  private mutating func saving(_ session: Session) -> DeskRequest? {
    guard let draft else { return nil }
    let kept = IntakeDraft(fields, lead: lead)
    saved = kept
    lastSaving = session.now
    unsavedSince = nil
    return .saveDraft(
      kept.draft(draft, officer: session.officer.id, action: action, savedAt: session.now))
  }

  private mutating func leave(_ session: inout Session) -> Reaction {
    let refresh = Wish.askQuietly(.drafts, key: "drafts")
    if hasContent { session.tell(session.wording.intakeKept) }
    return Reaction(lastWishes(&session).map { .ask($0) } + [refresh], .pop(nil))
  }

  mutating func lastWishes(_ session: inout Session) -> [DeskRequest] {
    guard !session.isReadOnly else { return [] }
    guard hasContent else {
      let isKept = saved != nil || resuming != nil
      return isKept ? draft.map { [.discardDraft($0)] } ?? [] : []
    }
    guard isUnsaved else { return [] }
    return saving(session).map { [$0] } ?? []
  }
}
