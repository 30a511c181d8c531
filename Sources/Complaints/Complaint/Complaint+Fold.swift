extension Complaint {
  /// The complaint that `entries` make, in the order of the journal; nil without an entry that began it.
  ///
  /// An entry that a later one undoes is passed over, and so is the undoing of it. Entries without words fold alike.
  public static func folding(_ entries: some Sequence<JournalEntry>) -> Complaint? {
    let entries = Array(entries)
    let undone = undoneSequences(in: entries)
    var complaint: Complaint?
    for entry in entries {
      if undone.contains(entry.sequence) {
        if entry.kind == .closed, entry.officer == nil { complaint?.isKeptOpen = true }
      } else if complaint == nil {
        complaint = Complaint(beginning: entry)
      } else {
        complaint?.apply(entry)
      }
    }
    if let last = entries.last { complaint?.version = last.sequence }
    return complaint
  }

  /// The sequences of the entries that stand undone.
  public static func undoneSequences(in entries: [JournalEntry]) -> Set<Int64> {
    var undone: Set<Int64> = []
    for entry in entries.reversed() where entry.kind == .undone && !undone.contains(entry.sequence)
    {
      if let taken = entry.facts.undoes { undone.insert(taken) }
    }
    return undone
  }

  /// A complaint begun by being taken in or imported; nil for any other entry.
  public init?(beginning entry: JournalEntry) {
    guard entry.kind == .received || entry.kind == .imported,
      case .complaint(let id) = entry.subject,
      let number = entry.facts.number, let unit = entry.facts.unit
    else { return nil }
    self.init(
      id: id, number: number, unit: unit, received: entry.facts.received ?? entry.occurredAt,
      version: entry.sequence)
    describe(with: entry)
    if entry.kind == .imported { takeImportedState(from: entry) }
  }

  /// Applies the next entry.
  ///
  /// An `undone` entry needs the whole thread: see `folding`.
  public mutating func apply(_ entry: JournalEntry) {
    version = entry.sequence
    let facts = entry.facts
    switch entry.kind {
    case .verified: verifiedAt = verifiedAt ?? entry.occurredAt
    case .corrected: describe(with: entry)
    case .updated:
      describe(with: entry)
      takeImportedState(from: entry)
    case .taken: take(by: entry.officer)
    case .assigned: take(by: facts.assignee)
    case .released:
      assignee = nil
      if status == .inProgress, followedUpAt == nil, !wasReopened { status = .received }
    case .forwarded: forwarded(entry)
    case .returned:
      status = .inProgress
      hasNews = true
    case .submitted: submitted(entry)
    case .sentBack: sendBack(entry)
    case .answered: answered(entry)
    case .delivered: delivered(entry)
    case .reporterReplied: replied(entry)
    case .closed: close(entry)
    case .reopened:
      reopen()
      endPause(at: entry.occurredAt)
    case .markedDuplicate:
      close(entry)
      outcome = .duplicate
      duplicateOf = facts.other
    case .joined: lead = facts.other
    case .parted: lead = nil
    case .erased:
      words = Words()
      erasedAt = entry.occurredAt
    case .held: isHeld = facts.isActive ?? true
    case .rated: ratings = facts.ratings
    case .advised: advised(entry)
    case .adviceRead: advice = nil
    case .received, .imported, .noted, .approved, .revealed, .takenOver, .undone, .saved,
      .importBegun,
      .importUndone,
      .exported, .opened, .secured, .lockedOut, .unlocked, .sealed, .backedUp, .recovered,
      .scrubbed:
      break
    }
  }
}

extension Complaint {
  private mutating func take(by officer: OfficerID?) {
    assignee = officer
    if status == .received { status = .inProgress }
  }

  private mutating func forwarded(_ entry: JournalEntry) {
    forward = Forward(agency: entry.facts.agency ?? "", at: entry.occurredAt)
    if let number = entry.words?.agencyNumber { words.agencyNumber = number }
    followedUpAt = followedUpAt ?? entry.occurredAt
    verifiedAt = verifiedAt ?? entry.occurredAt
    status = .forwarded
    hasNews = false
    stopAwaiting(at: entry.occurredAt)
  }

  private mutating func answered(_ entry: JournalEntry) {
    guard let kind = entry.facts.answerKind else { return }
    undelivered = PendingAnswer(
      entry: entry.sequence, kind: kind, officer: entry.facts.author ?? entry.officer,
      at: entry.occurredAt, way: entry.facts.way, promised: entry.facts.promised)
    hasNews = false
    submission = nil
    sentBack = nil
    switch kind {
    case .final:
      status = .answered
      stopAwaiting(at: entry.occurredAt)
    case .request:
      status = .awaitingDetails
      until = entry.facts.until
    case .acknowledgement, .interim: break
    }
  }

  private mutating func submitted(_ entry: JournalEntry) {
    guard let kind = entry.facts.answerKind else { return }
    submission = Submission(
      entry: entry.sequence, kind: kind, way: entry.facts.way, officer: entry.officer,
      at: entry.occurredAt)
    sentBack = nil
  }

  private mutating func sendBack(_ entry: JournalEntry) {
    guard let submission else { return }
    sentBack = SentBack(
      entry: entry.sequence, submission: submission.entry, officer: entry.officer,
      at: entry.occurredAt)
    self.submission = nil
  }

  private mutating func advised(_ entry: JournalEntry) {
    guard let holder = entry.facts.assignee else { return }
    advice = Advice(
      entry: entry.sequence, from: entry.officer, to: holder, at: entry.occurredAt)
  }

  private mutating func delivered(_ entry: JournalEntry) {
    guard let answer = undelivered else { return }
    undelivered = nil
    lastDelivered = DeliveredAnswer(
      kind: answer.kind, way: entry.facts.way ?? answer.way, at: entry.occurredAt)
    acknowledgedAt = acknowledgedAt ?? entry.occurredAt
    isKeptOpen = false
    if answer.kind == .interim || answer.kind == .final { keepPromise(at: entry.occurredAt) }
    if let day = answer.promised { promise = Promise(day: day, given: entry.occurredAt) }
    switch answer.kind {
    case .final:
      followedUpAt = followedUpAt ?? entry.occurredAt
      settledAt = settledAt ?? entry.occurredAt
    case .interim: followedUpAt = followedUpAt ?? entry.occurredAt
    case .request: if !isPaused { pauses.append(Pause(from: entry.occurredAt, to: nil)) }
    case .acknowledgement: break
    }
  }

  private mutating func keepPromise(at instant: Instant) {
    guard let given = promise, given.kept == nil else { return }
    promise?.kept = max(instant, given.given)
  }

  private mutating func replied(_ entry: JournalEntry) {
    hasNews = true
    endPause(at: entry.occurredAt)
    if status == .awaitingDetails {
      status = .inProgress
      undelivered = nil
    } else if entry.facts.reopens == true {
      reopen()
    }
  }

  private mutating func close(_ entry: JournalEntry) {
    status = .closed
    outcome = entry.facts.outcome
    until = entry.facts.until
    closedAt = entry.occurredAt
    settledAt = settledAt ?? entry.occurredAt
    keepPromise(at: entry.occurredAt)
    judged = entry.facts.judged ?? [:]
    undelivered = nil
    submission = nil
    sentBack = nil
    hasNews = false
    endPause(at: entry.occurredAt)
    if let improvement = entry.words?.improvement { words.improvement = improvement }
  }

  private mutating func reopen() {
    status = .inProgress
    outcome = nil
    closedAt = nil
    ratings = nil
    settledAt = nil
    duplicateOf = nil
    judged = [:]
    until = nil
    undelivered = nil
    submission = nil
    sentBack = nil
    wasReopened = true
    hasNews = true
  }

  /// The desk no longer waits for the reporter: the clock runs again.
  private mutating func stopAwaiting(at instant: Instant) {
    until = nil
    endPause(at: instant)
  }

  private mutating func endPause(at instant: Instant) {
    guard let last = pauses.indices.last, pauses[last].to == nil else { return }
    pauses[last].to = max(instant, pauses[last].from)
  }

  /// Takes over what an entry says the complaint is: the fields that speak, and no other.
  private mutating func describe(with entry: JournalEntry) {
    let facts = entry.facts
    received = facts.received ?? received
    channel = facts.channel ?? channel
    classification = facts.classification ?? classification
    category = facts.category ?? category
    kelurahan = facts.kelurahan ?? kelurahan
    identity = facts.identity ?? identity
    repliesBy = facts.way ?? repliesBy
    isSecret = facts.isSecret ?? isSecret
    isEmergency = facts.isEmergency ?? isEmergency
    accused = facts.accused ?? accused
    if let said = entry.words { words.takeOver(said) }
    if identity == .nameless { words.forgetReporter() }
  }

  private mutating func takeImportedState(from entry: JournalEntry) {
    let facts = entry.facts
    importRun = facts.importRun ?? importRun
    status = facts.status ?? status
    outcome = facts.outcome
    assignee = facts.assignee ?? assignee
    closedAt = facts.closedAt
    until = facts.until
    if status != .received { verifiedAt = verifiedAt ?? received }
    if let delivered = facts.deliveredAt {
      lastDelivered = DeliveredAnswer(
        kind: facts.answerKind ?? .final, way: facts.way, at: delivered)
      acknowledgedAt = delivered
      followedUpAt = delivered
      settledAt = delivered
    }
    if status == .closed { settledAt = settledAt ?? closedAt ?? entry.occurredAt }
    if status == .closed, closedAt == nil { closedAt = settledAt }
    if status == .awaitingDetails { pauses = [Pause(from: received, to: nil)] }
    judged = facts.judged ?? [:]
  }
}
