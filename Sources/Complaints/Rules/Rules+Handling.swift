extension Rules {
  func take(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    if let holder = complaint.assignee {
      if holder == officer.id { throw .alreadyTaken(by: holder) }
      try requireColleagueRight(over: holder)
    }
    return draft(.taken, complaint)
  }

  func assign(_ complaint: Complaint, to other: OfficerID) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    guard let target = office.officers[other], target.isActive, target.role != .auditor else {
      throw .unknownOfficer
    }
    guard complaint.assignee != other else { throw .alreadyTaken(by: other) }
    guard complaint.accused != other else { throw .secret }
    return draft(.assigned, complaint, facts: .with { $0.assignee = other })
  }

  func release(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    guard let holder = complaint.assignee else { throw .notYours(nil) }
    if holder != officer.id { try requireColleagueRight(over: holder) }
    return draft(.released, complaint)
  }

  /// Says why an answer is written that a colleague has open; whose complaint it is stays as it was.
  func takeOver(
    _ complaint: Complaint, from holder: OfficerID, _ reason: String
  ) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    guard office.officers[holder] != nil else { throw .unknownOfficer }
    let reason = try said(reason, else: .reason)
    return draft(
      .takenOver, complaint, facts: .with { $0.holder = holder }, words: .with { $0.text = reason })
  }

  func forward(
    _ complaint: Complaint, to agency: String, number: String?, text: String?
  ) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    guard !agency.trimmed.isEmpty else { throw .missing(.agency) }
    guard office.agencies[agency]?.isActive == true else { throw .unknownAgency }
    guard complaint.undelivered == nil else { throw .answerNotDelivered }
    return draft(
      .forwarded, complaint, facts: .with { $0.agency = agency },
      words: .with {
        $0.agencyNumber = number?.trimmed.nonEmpty
        $0.text = text?.trimmed.nonEmpty
      })
  }

  func recordReturn(_ complaint: Complaint, _ text: String?) throws(Refusal) -> EntryDraft {
    guard complaint.status == .forwarded else { throw .notForwarded }
    return draft(.returned, complaint, words: .with { $0.text = text?.trimmed.nonEmpty })
  }

  func recordReply(
    _ complaint: Complaint, _ text: String, at: Instant?, reopens: Bool
  ) throws(Refusal) -> EntryDraft {
    let text = try said(text, else: .text)
    // A clock that was set back puts nothing before the complaint itself.
    let at = at ?? max(now, complaint.received)
    guard at <= max(now, complaint.received).advanced(bySeconds: Self.clockTolerance) else {
      throw .inTheFuture
    }
    guard at >= complaint.received else { throw .beforeReceipt }
    let canReopen = complaint.status == .answered || complaint.status == .closed
    return draft(
      .reporterReplied, complaint, at: at,
      facts: .with { $0.reopens = reopens && canReopen ? true : nil },
      words: .with { $0.text = text })
  }

  private func requireColleagueRight(over holder: OfficerID) throws(Refusal) {
    guard Rights.of(officer.role).contains(.actForColleague) else {
      throw .alreadyTaken(by: holder)
    }
  }
}
