extension Rules {
  /// Erases a complaint's words: what the closings improved stays as a fact, for figures count it.
  func erase(
    _ complaint: Complaint, _ ground: ErasureGround, evenOpen: Bool
  ) throws(Refusal) -> EntryDraft {
    guard !complaint.isHeld else { throw .held }
    guard evenOpen || !complaint.status.isOpen else { throw .stillOpen }
    guard circumstances.thread.contains(where: { $0.words != nil && !$0.isMark }) else {
      throw .alreadyErased
    }
    return .erasing(complaint.id, thread: circumstances.thread, ground, at: now)
  }

  /// Marks a complaint as one in dispute, or ends that.
  func hold(_ complaint: Complaint, _ holds: Bool, _ reason: String) throws(Refusal) -> EntryDraft {
    guard complaint.isHeld != holds else { throw .nothingSaid }
    let reason = try said(reason, else: .reason)
    return draft(
      .held, complaint, facts: .with { $0.isActive = holds }, words: .with { $0.text = reason })
  }
}

extension EntryDraft {
  /// That a complaint's words are erased, with what of them has to remain as facts.
  public static func erasing(
    _ id: ComplaintID, thread: [JournalEntry], _ ground: ErasureGround, at instant: Instant
  ) -> EntryDraft {
    let emptied = thread.filter { $0.words != nil && !$0.isMark }
    var improvements = emptied.filter {
      $0.words?.improvement?.isEmpty == false
    }.map { "\($0.sequence)" }
    improvements += thread.flatMap { $0.facts.improvements ?? [] }
    return EntryDraft(
      .erased, on: .complaint(id), at: instant,
      facts: .with {
        $0.ground = ground
        $0.count = Int64(emptied.count)
        $0.improvements = improvements.isEmpty ? nil : improvements
      })
  }
}

extension JournalEntry {
  /// An entry that says something of the keeping alone, and stays when the rest is erased.
  public var isMark: Bool { kind == .erased || kind == .held }
}
