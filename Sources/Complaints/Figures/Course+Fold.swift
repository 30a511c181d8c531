extension Course {
  /// The courses that a complaint's entries make, in their order; none where they make no complaint.
  ///
  /// - Parameter deadlines: by which steps are judged that no closing has judged; without them they stay unjudged, and
  ///   what is read depends on the journal alone.
  public static func all(
    of thread: [JournalEntry], at offset: UTCOffset, judgedBy deadlines: Deadlines? = nil
  ) -> [Course] {
    let undone = Complaint.undoneSequences(in: thread)
    var walk = CourseWalk(offset: offset, deadlines: deadlines)
    walk.improvements = Set(thread.flatMap { $0.facts.improvements ?? [] })
    for entry in thread where !undone.contains(entry.sequence) { walk.take(entry) }
    return walk.courses
  }
}

/// Goes through a thread and notes what figures are made of.
private struct CourseWalk {
  let offset: UTCOffset
  let deadlines: Deadlines?
  /// The sequences of closings that named an improvement before their words were erased.
  var improvements: Set<String> = []
  private var complaint: Complaint?
  private var current: Course?
  private var began: Instant?
  private var ended: [Course] = []

  init(offset: UTCOffset, deadlines: Deadlines?) {
    self.offset = offset
    self.deadlines = deadlines
  }

  var courses: [Course] {
    guard let current, let complaint else { return [] }
    return ended + [finished(current, complaint)]
  }

  mutating func take(_ entry: JournalEntry) {
    guard let before = complaint else { return begin(entry) }
    complaint?.apply(entry)
    guard let after = complaint else { return }
    let day = entry.occurredAt.day(at: offset)
    if entry.reopens(before) {
      startAnew(before, after, day, entry.occurredAt)
    } else {
      note(entry, before, after, day)
    }
  }

  private mutating func begin(_ entry: JournalEntry) {
    guard let begun = Complaint(beginning: entry) else { return }
    complaint = begun
    current = Course(begun, nth: 1, on: begun.received.day(at: offset))
    noteImported(begun)
  }

  private mutating func startAnew(
    _ before: Complaint, _ after: Complaint, _ day: Day, _ at: Instant
  ) {
    guard let former = current else { return }
    var done = finished(former, before)
    done.ended = done.ended ?? day
    ended.append(done)
    began = at
    current = Course(after, nth: former.nth + 1, on: day)
  }

  private mutating func note(
    _ entry: JournalEntry, _ before: Complaint, _ after: Complaint, _ day: Day
  ) {
    switch entry.kind {
    case .delivered:
      guard let kind = before.undelivered?.kind else { break }
      current?.note(kind, deliveredOn: day)
    case .answered where entry.facts.overridden?.isEmpty == false: current?.overridden = day
    case .forwarded:
      current?.forwarded = day
      current?.back = nil
    case .closed, .markedDuplicate:
      current?.cause = entry.facts.cause
      current?.isImproved =
        entry.words?.improvement?.isEmpty == false || improvements.contains("\(entry.sequence)")
    case .rated:
      current?.rated = day
      current?.ratings = entry.facts.ratings
    case .updated: noteImported(after)
    default: break
    }
    if before.status == .forwarded, after.status != .forwarded { current?.back = day }
  }

  private mutating func noteImported(_ complaint: Complaint) {
    guard complaint.importRun != nil, let delivered = complaint.lastDelivered else { return }
    current?.note(delivered.kind, deliveredOn: delivered.at.day(at: offset))
  }

  /// The course with what the complaint had come to at its end.
  private func finished(_ course: Course, _ complaint: Complaint) -> Course {
    var course = course
    course.describe(complaint)
    if course.nth == 1 { course.begun = complaint.received.day(at: offset) }
    if complaint.status == .closed {
      course.ended = (complaint.closedAt ?? complaint.received).day(at: offset)
      course.outcome = complaint.outcome
      course.isJudged = !complaint.judged.isEmpty
    }
    let due = due(of: complaint)
    for (step, met) in complaint.stepsTaken + [(.promised, complaint.promise?.kept)] {
      guard let met, began.map({ met >= $0 }) ?? true else { continue }
      course.taken[step] = met.day(at: offset)
      course.inTime[step] = due[step].map { met <= $0 }
    }
    return course
  }

  /// The due instants the steps are judged by: those a closing kept, else those of the deadlines given.
  private func due(of complaint: Complaint) -> [Step: Instant] {
    guard complaint.judged.isEmpty else { return complaint.judged }
    guard let deadlines, complaint.importRun == nil else { return [:] }
    var due: [Step: Instant] = [:]
    for deadline in deadlines.steps(of: complaint) { due[deadline.step] = deadline.due }
    return due
  }
}

extension Course {
  fileprivate init(_ complaint: Complaint, nth: Int, on day: Day) {
    self.init(
      complaint: complaint.id, nth: nth, unit: complaint.unit, channel: complaint.channel,
      classification: complaint.classification, tray: Tray(of: complaint), begun: day)
  }

  fileprivate mutating func note(_ kind: AnswerKind, deliveredOn day: Day) {
    firstAnswered = firstAnswered ?? day
    if kind == .final { answered = answered ?? day }
  }

  fileprivate mutating func describe(_ complaint: Complaint) {
    unit = complaint.unit
    officer = complaint.assignee
    category = complaint.category
    kelurahan = complaint.kelurahan
    channel = complaint.channel
    classification = complaint.classification
    isImported = complaint.importRun != nil
    tray = Tray(of: complaint)
  }
}

extension JournalEntry {
  /// Whether it begins a new course of a complaint that stood so.
  fileprivate func reopens(_ complaint: Complaint) -> Bool {
    kind == .reopened
      || kind == .reporterReplied && facts.reopens == true && complaint.status != .awaitingDetails
  }
}

extension Complaint {
  /// When each step the desk must take was met, as far as it was.
  ///
  /// A step is met at the latest when a later one is: a complaint that was answered has been verified.
  public var stepsTaken: [(step: Step, met: Instant?)] {
    let followed = [followedUpAt, settledAt].compactMap { $0 }.min()
    let verified = [verifiedAt, followed].compactMap { $0 }.min()
    let acknowledged = [acknowledgedAt, followed].compactMap { $0 }.min()
    return [
      (.acknowledge, acknowledged), (.verify, verified), (.followUp, followed),
      (.settle, settledAt),
    ]
  }
}
