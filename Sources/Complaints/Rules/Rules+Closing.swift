extension Rules {
  /// Closing needs a final answer that was delivered, or an outcome that says why not.
  func close(_ complaint: Complaint, _ closing: Closing) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    if let missing = Self.missing(for: closing.outcome, of: complaint) {
      throw .outcomeNeeds(closing.outcome, missing)
    }
    let ground = closing.ground.trimmed
    if asksGround(complaint, outcome: closing.outcome), ground.isEmpty { throw .missing(.ground) }
    if closing.outcome == .conditionallyResolved, closing.until == nil { throw .missing(.date) }
    let deadlines = office.deadlines(for: complaint.unit)
    return draft(
      .closed, complaint,
      facts: .with {
        $0.outcome = closing.outcome
        $0.until = closing.until
        $0.cause = closing.cause
        $0.judged = deadlines.judged(complaint)
      },
      words: .with {
        $0.ground = ground.nonEmpty
        $0.improvement = closing.improvement.trimmed.nonEmpty
      })
  }

  /// What an outcome still needs before a complaint can be closed with it; nil when it is possible.
  public static func missing(for outcome: Outcome, of complaint: Complaint) -> Refusal.Missing? {
    let finalDelivered =
      complaint.lastDelivered?.kind == .final && complaint.undelivered == nil
      && complaint.status == .answered
    switch outcome {
    case .resolved, .conditionallyResolved, .declined: return finalDelivered ? nil : .finalAnswer
    case .notOurAuthority: return complaint.forward == nil ? .forward : nil
    case .duplicate: return .otherNumber
    case .withdrawn: return nil
    case .archived: return complaint.status == .awaitingDetails ? nil : .request
    }
  }

  /// Whether the closing must say what it rests on: while the reporter's days run, after they spoke again, or without a
  /// final answer.
  public func asksGround(_ complaint: Complaint, outcome: Outcome) -> Bool {
    switch outcome {
    case .withdrawn: return true
    case .notOurAuthority, .duplicate: return false
    case .archived, .resolved, .conditionallyResolved, .declined:
      if complaint.hasNews { return true }
      guard let silence = office.deadlines(for: complaint.unit).silenceDay(of: complaint) else {
        return false
      }
      return now.day(at: office.offset(of: complaint.unit)) <= silence
    }
  }

  func reopen(_ complaint: Complaint, _ reason: String) throws(Refusal) -> EntryDraft {
    guard complaint.status == .closed || complaint.status == .answered else { throw .notClosed }
    let reason = try said(reason, else: .reason)
    return draft(.reopened, complaint, words: .with { $0.text = reason })
  }

  func markDuplicate(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    let other = try self.other(than: complaint)
    let deadlines = office.deadlines(for: complaint.unit)
    return draft(
      .markedDuplicate, complaint,
      facts: .with {
        $0.outcome = .duplicate
        $0.other = other.id
        $0.judged = deadlines.judged(complaint)
      })
  }

  func join(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    try requireOpen(complaint)
    let other = try self.other(than: complaint)
    let lead = other.lead ?? other.id
    guard complaint.lead != lead else { throw .alreadyJoined }
    return draft(.joined, complaint, facts: .with { $0.other = lead })
  }

  func part(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    guard complaint.lead != nil else { throw .notJoined }
    return draft(.parted, complaint)
  }

  private func other(than complaint: Complaint) throws(Refusal) -> Complaint {
    guard let other = circumstances.other else { throw .unknownOther }
    guard other.id != complaint.id, other.duplicateOf != complaint.id, other.lead != complaint.id
    else {
      throw .sameComplaint
    }
    if let obstacle = Rights.obstacle(to: other, for: officer) { throw obstacle }
    return other
  }
}

extension Deadlines {
  /// The due instant of every step, as a closing keeps it.
  func judged(_ complaint: Complaint) -> [Step: Instant]? {
    var judged: [Step: Instant] = [:]
    for deadline in steps(of: complaint) { judged[deadline.step] = deadline.due }
    return judged.isEmpty ? nil : judged
  }
}
