import Complaints

/// What of a reply is kept beside its text, and when it was kept last.
struct ReplyDraft: Equatable, Sendable {
  let id: DraftID
  var kind: AnswerKind
  var way: DeliveryWay?
  var template: String?
  /// Until when the reporter is asked to complete; for a request.
  var until: Day?
  /// What the answer comes to, where its template says so.
  var outcome: Outcome?
  /// What the review holds against it, and why it goes all the same.
  var override: Answer.Override?
  /// The id its sending has, from the first last look on.
  var action: ActionID?
  /// The newest entry the officer was shown.
  private(set) var seen: Int64
  private(set) var savedAt: Instant?
  private var pace = SavingPace()

  /// A reply that is begun.
  init(id: DraftID, kind: AnswerKind, seen: Int64) {
    self.id = id
    self.kind = kind
    self.seen = seen
  }

  /// A reply that is gone on with.
  init(_ draft: Draft, otherwise kind: AnswerKind) {
    id = draft.id
    self.kind = draft.fields["kind"].flatMap(AnswerKind.init) ?? kind
    way = draft.fields["way"].flatMap(DeliveryWay.init)
    template = draft.fields["template"]
    until = draft.fields["until"].flatMap { Day(iso: $0) }
    outcome = draft.fields["outcome"].flatMap(Outcome.init)
    override = Answer.Override(draft)
    action = draft.action
    seen = draft.seen
    savedAt = draft.savedAt
  }

  /// Whether there is something that is not saved.
  var isDirty: Bool { pace.isDirty }
  /// Whether the store has it in some form.
  var isKept: Bool { savedAt != nil }

  mutating func noteSeen(_ version: Int64) { seen = max(seen, version) }

  mutating func noteChange(at now: Instant) { pace.noteChange(at: now) }
  func isDue(at now: Instant) -> Bool { pace.isDue(at: now) }
  mutating func noteSaving() { pace.noteSaving() }
  mutating func noteSaved(at instant: Instant) { savedAt = instant }
  mutating func noteNotSaved(at now: Instant) { pace.noteNotSaved(at: now) }

  /// As the store keeps it.
  func draft(
    text: String, cursor: Int, of complaint: ComplaintID, by officer: OfficerID, at now: Instant
  ) -> Draft {
    var fields = ["kind": kind.rawValue]
    fields["way"] = way?.rawValue
    fields["template"] = template
    fields["until"] = until?.iso
    fields["outcome"] = outcome?.rawValue
    fields["overridden"] = override?.rules.joined(separator: " ")
    fields["overrideReason"] = override?.reason
    return Draft(
      id: id, officer: officer, purpose: .reply(to: complaint), text: text, cursor: cursor,
      fields: fields, action: action, seen: seen, savedAt: now)
  }
}

extension Answer.Override {
  /// What a kept draft says of it.
  init?(_ draft: Draft) {
    guard let rules = draft.fields["overridden"], let reason = draft.fields["overrideReason"]
    else { return nil }
    self.init(rules: rules.split(separator: " ").map(String.init), reason: reason)
  }
}
