/// When one step of a complaint is due, and when it was met.
public struct Deadline: Equatable, Sendable {
  public let step: Step
  /// The end of the due day, or the due hour; nil while the clock stands still.
  public let due: Instant?
  public let met: Instant?
}

/// The deadlines of complaints under the rules and calendars of the office.
public struct Deadlines: Sendable {
  let rules: [DeadlineRule]
  let calendar: WorkingCalendar
  let offset: UTCOffset

  public init(rules: [DeadlineRule], calendar: WorkingCalendar, offset: UTCOffset) {
    self.rules = rules
    self.calendar = calendar
    self.offset = offset
  }

  /// The steps the desk must take, in the order of the law, as far as a rule gives them a time.
  ///
  /// A step is met at the latest when a later one is: a complaint that was answered has been verified.
  public func steps(of complaint: Complaint) -> [Deadline] {
    let settled = complaint.settledAt
    let followed = earliest(complaint.followedUpAt, settled)
    let verified = earliest(complaint.verifiedAt, followed)
    let acknowledged = earliest(complaint.acknowledgedAt, followed)
    let met: [(Step, Instant?)] = [
      (.acknowledge, acknowledged), (.verify, verified), (.followUp, followed), (.settle, settled),
    ]
    return met.compactMap { step, met in
      rule(for: step, of: complaint).map { rule in
        Deadline(step: step, due: due(under: rule, of: complaint), met: met)
      }
    }
  }

  /// The earliest due instant of an unmet step; nil when closed, settled or paused.
  public func due(of complaint: Complaint) -> Instant? {
    guard complaint.status.isOpen, !complaint.isPaused else { return nil }
    return steps(of: complaint).filter { $0.met == nil }.compactMap(\.due).min()
  }

  /// The day after which silence closes an answered complaint, or archives one whose details never came.
  ///
  /// There is no silence while an answer is still on its way or the reporter's word waits; an imported complaint never
  /// closes by itself.
  public func silenceDay(of complaint: Complaint) -> Day? {
    guard let delivered = complaint.lastDelivered, complaint.undelivered == nil,
      !complaint.hasNews, complaint.importRun == nil
    else { return nil }
    if complaint.status == .awaitingDetails, let until = complaint.until { return until }
    let step: Step? =
      switch complaint.status {
      case .answered: .closeInSilence
      case .awaitingDetails: .completeDetails
      default: nil
      }
    guard let step, let rule = rule(for: step, of: complaint) else { return nil }
    return count(rule, from: delivered.at.day(at: offset))
  }

  /// The day a rule of `step` gives when counted from `day`; nil where there is no such rule.
  public func day(of step: Step, countedFrom day: Day, for complaint: Complaint) -> Day? {
    rule(for: step, of: complaint).map { count($0, from: day) }
  }

  /// The most particular rule for a step: one that names the channel, then one that names the classification.
  func rule(for step: Step, of complaint: Complaint) -> DeadlineRule? {
    var best: (rank: Int, rule: DeadlineRule)?
    for rule in rules where rule.step == step {
      if let classification = rule.classification, classification != complaint.classification {
        continue
      }
      if let channel = rule.channel, channel != complaint.channel { continue }
      let rank = (rule.channel == nil ? 0 : 2) + (rule.classification == nil ? 0 : 1)
      if best.map({ rank > $0.rank }) ?? true { best = (rank, rule) }
    }
    return best?.rule
  }
}

extension Deadlines {
  private func due(under rule: DeadlineRule, of complaint: Complaint) -> Instant? {
    if rule.pausedWhileAwaiting, complaint.isPaused { return nil }
    let pauses = rule.pausedWhileAwaiting ? complaint.pauses : []
    if rule.unit == .hours {
      let paused = pauses.reduce(Int64(0)) { total, pause in
        total + (pause.to.map { $0.milliseconds - pause.from.milliseconds } ?? 0)
      }
      return Instant(
        milliseconds: complaint.received.milliseconds + Int64(rule.amount) * 3_600_000 + paused)
    }
    var start = complaint.received.day(at: offset)
    if rule.unit == .workingDays { start = calendar.receiptDay(of: complaint.received, at: offset) }
    return dueDay(rule, from: start, pauses: pauses).end(at: offset)
  }

  /// Counts, and counts on for every day the clock stood still: the days after a pause began, through the day it ended.
  private func dueDay(_ rule: DeadlineRule, from start: Day, pauses: [Pause]) -> Day {
    var due = count(rule, from: start)
    var paused: Set<Day> = []
    for pause in pauses {
      guard let end = pause.to?.day(at: offset) else { continue }
      var day = max(pause.from.day(at: offset), start) + 1
      while day <= end {
        if rule.unit == .calendarDays || calendar.isWorkingDay(day) { paused.insert(day) }
        day = day + 1
      }
    }
    var added = 0
    while true {
      let within = paused.count { $0 <= due }
      if within == added { return due }
      due = count(rule, from: start, extra: within)
      added = within
    }
  }

  private func count(_ rule: DeadlineRule, from day: Day, extra: Int = 0) -> Day {
    switch rule.unit {
    case .workingDays: calendar.workingDays(after: day, count: rule.amount + extra)
    case .calendarDays: day + (rule.amount + extra)
    case .hours: day + (rule.amount + 23) / 24
    }
  }

  private func earliest(_ first: Instant?, _ second: Instant?) -> Instant? {
    switch (first, second) {
    case (let first?, let second?): min(first, second)
    default: first ?? second
    }
  }
}

extension Complaint {
  /// Whether the clock stands still because the reporter was asked for details.
  public var isPaused: Bool { pauses.last.map { $0.to == nil } ?? false }
}
