extension Rules {
  /// An answer by someone who does not hold an untaken complaint takes it in the same stroke.
  func answer(_ complaint: Complaint, _ answer: Answer) throws(Refusal) -> [EntryDraft] {
    let text = try answerable(complaint, answer)
    guard !office.needsApproval(answer.kind, by: answer.way, to: complaint, from: officer) else {
      throw .needsApproval
    }
    return taking(complaint) + [answered(complaint, answer, text: text)]
  }

  /// What holds for every answer, given or laid before a supervisor; its text without blanks at the ends.
  func answerable(_ complaint: Complaint, _ answer: Answer) throws(Refusal) -> String {
    try requireOpen(complaint)
    let text = try sendable(answer.text)
    if let override = answer.override { _ = try said(override.reason, else: .reason) }
    guard complaint.undelivered == nil else { throw .answerNotDelivered }
    guard complaint.submission == nil else { throw .waitsForApproval }
    return text
  }

  func sendable(_ text: String) throws(Refusal) -> String {
    let text = try said(text, else: .text)
    guard text.count <= Self.longestAnswer else { throw .answerTooLong(limit: Self.longestAnswer) }
    if let blank = text.firstOpenBlank { throw .answerHasBlank(blank) }
    if let field = text.firstOpenField { throw .answerHasField(field) }
    guard !text.addressesNobody else { throw .answerToNobody }
    return text
  }

  func taking(_ complaint: Complaint) -> [EntryDraft] {
    complaint.assignee == nil ? [draft(.taken, complaint)] : []
  }

  private func answered(_ complaint: Complaint, _ answer: Answer, text: String) -> EntryDraft {
    draft(
      .answered, complaint, facts: facts(of: answer, to: complaint),
      words: words(of: answer, text: text))
  }

  func words(of answer: Answer, text: String) -> Words? {
    .with {
      $0.text = text
      $0.overrideReason = answer.override?.reason.trimmed
    }
  }

  func facts(of answer: Answer, to complaint: Complaint) -> Facts {
    .with {
      $0.answerKind = answer.kind
      $0.way = answer.way
      $0.until = answer.kind == .request ? answer.until ?? defaultUntil(of: complaint) : nil
      $0.promised = answer.promised
      $0.overridden = answer.override?.rules
    }
  }

  func deliver(_ complaint: Complaint, way: DeliveryWay, at: Instant?) throws(Refusal) -> EntryDraft
  {
    guard let answer = complaint.undelivered else { throw .nothingToDeliver }
    let at = at ?? max(now, complaint.received)
    guard at <= max(now, complaint.received).advanced(bySeconds: Self.clockTolerance) else {
      throw .inTheFuture
    }
    guard at >= complaint.received else { throw .beforeReceipt }
    return draft(
      .delivered, complaint, at: at,
      facts: .with {
        $0.answerKind = answer.kind
        $0.way = way
      })
  }

  private func defaultUntil(of complaint: Complaint) -> Day? {
    let deadlines = office.deadlines(for: complaint.unit)
    return deadlines.day(
      of: .completeDetails, countedFrom: now.day(at: office.offset(of: complaint.unit)),
      for: complaint)
  }
}

extension String {
  /// The text, or nil where there is none.
  public var nonEmpty: String? { isEmpty ? nil : self }

  /// Without blanks and line ends at its ends.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

}
