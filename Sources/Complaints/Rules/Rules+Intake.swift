extension Rules {
  /// A further reporter of one matter is taken in and joined in the same stroke.
  func receive(_ intake: Intake) throws(Refusal) -> [EntryDraft] {
    guard let number = circumstances.number, let id = circumstances.newComplaint else {
      throw .notFound
    }
    var words = intake.words
    words.subject = words.subject?.trimmed
    words.body = words.body?.trimmed
    guard words.subject?.isEmpty == false || words.body?.isEmpty == false else {
      throw .missing(.story)
    }
    if words.subject?.isEmpty ?? true { words.subject = words.body?.firstSentence(atMost: 72) }
    guard intake.received <= now.advanced(bySeconds: Self.clockTolerance) else {
      throw .inTheFuture
    }
    if intake.identity == .nameless { words.forgetReporter() }
    let facts = Facts.with {
      $0.number = number
      $0.unit = intake.unit
      $0.received = intake.received
      $0.channel = intake.channel
      $0.classification = intake.classification
      $0.category = intake.category
      $0.kelurahan = intake.kelurahan
      $0.identity = intake.identity
      $0.way = intake.repliesBy
      $0.isSecret = intake.isSecret ? true : nil
      $0.isEmergency = intake.isEmergency ? true : nil
    }
    let received = EntryDraft(
      .received, on: .complaint(id), at: now, facts: facts, words: words)
    guard intake.lead != nil else { return [received] }
    return [received, try joining(id)]
  }

  private func joining(_ id: ComplaintID) throws(Refusal) -> EntryDraft {
    guard let other = circumstances.other else { throw .unknownOther }
    if let obstacle = Rights.obstacle(to: other, for: officer) { throw obstacle }
    return EntryDraft(
      .joined, on: .complaint(id), at: now, facts: .with { $0.other = other.lead ?? other.id })
  }

  func verify(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    return draft(.verified, complaint)
  }

  func correct(_ complaint: Complaint, _ correction: Correction) throws(Refusal) -> EntryDraft {
    let facts = Facts.with {
      $0.channel = correction.channel
      $0.classification = correction.classification
      $0.category = correction.category
      $0.kelurahan = correction.kelurahan
      $0.identity = correction.identity
      $0.isSecret = correction.isSecret
      $0.isEmergency = correction.isEmergency
      $0.accused = correction.accused
    }
    var words = correction.words
    if (correction.identity ?? complaint.identity) == .nameless { words?.forgetReporter() }
    if words == Words() { words = nil }
    guard facts != Facts() || words != nil else { throw .nothingSaid }
    if let subject = words?.subject, subject.trimmed.isEmpty { throw .missing(.text) }
    return draft(.corrected, complaint, facts: facts, words: words)
  }

  func note(_ complaint: Complaint, _ text: String) throws(Refusal) -> EntryDraft {
    let text = try said(text, else: .text)
    return draft(.noted, complaint, words: .with { $0.text = text })
  }

  func reveal(_ complaint: Complaint, _ reason: String) throws(Refusal) -> EntryDraft {
    let reason = try said(reason, else: .reason)
    return draft(.revealed, complaint, words: .with { $0.text = reason })
  }
}
