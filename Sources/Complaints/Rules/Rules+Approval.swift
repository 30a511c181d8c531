extension Rules {
  func submit(_ complaint: Complaint, _ answer: Answer) throws(Refusal) -> [EntryDraft] {
    let text = try answerable(complaint, answer)
    return taking(complaint) + [
      draft(
        .submitted, complaint, facts: facts(of: answer, to: complaint),
        words: words(of: answer, text: text))
    ]
  }

  /// The answer is given under its author's name, and theirs to deliver; a change of the text is kept beside it.
  func approve(_ complaint: Complaint, _ changed: String?) throws(Refusal) -> [EntryDraft] {
    let (submission, entry) = try laidBefore(complaint)
    let written = entry.words?.text ?? ""
    let text = try sendable(changed ?? written)
    let isChanged = text != written
    return [
      draft(
        .approved, complaint, facts: .with { $0.author = submission.officer },
        words: .with { $0.text = isChanged ? text : nil }),
      draft(
        .answered, complaint,
        facts: .with {
          $0.answerKind = submission.kind
          $0.way = submission.way
          $0.until = entry.facts.until
          $0.promised = entry.facts.promised
          $0.author = submission.officer
          $0.overridden = entry.facts.overridden
        },
        words: .with {
          $0.text = text
          $0.overrideReason = entry.words?.overrideReason
        }),
    ]
  }

  func sendBack(
    _ complaint: Complaint, _ remark: String, _ quote: String?
  ) throws(Refusal) -> EntryDraft {
    let (submission, _) = try laidBefore(complaint)
    let remark = try said(remark, else: .text)
    return draft(
      .sentBack, complaint, facts: .with { $0.author = submission.officer },
      words: .with {
        $0.text = remark
        $0.quote = quote?.trimmed.nonEmpty
      })
  }

  /// What waits for the supervisor's word, and the entry it stands in.
  private func laidBefore(
    _ complaint: Complaint
  ) throws(Refusal) -> (Submission, JournalEntry) {
    try requireOpen(complaint)
    guard let submission = complaint.submission,
      let entry = circumstances.thread.last(where: { $0.sequence == submission.entry })
    else { throw .nothingSubmitted }
    return (submission, entry)
  }
}
