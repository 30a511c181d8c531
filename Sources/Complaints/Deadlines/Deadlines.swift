/// When one step of a complaint is due, and when it was met.
public struct Deadline: Equatable, Sendable {
  public let step: Step
  /// The end of the due day, or the due hour; nil while the clock stands still.
  public let due: Instant?
  public let met: Instant?
}

/// The deadline that presses a complaint: the earliest of the steps that are not met.
public struct RunningDeadline: Equatable, Sendable {
  public let step: Step
  public let due: Instant
  /// From when three quarters, and nine tenths, of the allowed time are used up.
  public let at75: Instant
  public let at90: Instant
}

/// The deadlines of complaints under the rules and calendars of the office.
public struct Deadlines: Sendable {
  let rules: [DeadlineRule]
  let calendar: WorkingCalendar
  let offset: UTCOffset
  let endsImportedSilence: Bool

  public init(
    rules: [DeadlineRule], calendar: WorkingCalendar, offset: UTCOffset,
    endsImportedSilence: Bool = false
  ) {
    self.rules = rules
    self.calendar = calendar
    self.offset = offset
    self.endsImportedSilence = endsImportedSilence
  }

  /// The steps the desk must take, in the order of the law, as far as a rule gives them a time; then what was promised.
  ///
  /// A step is met at the latest when a later one is: a complaint that was answered has been verified. A closed complaint
  /// keeps the due instants it was judged by, whatever rules and calendar say since.
  public func steps(of complaint: Complaint) -> [Deadline] {
    let met = complaint.stepsTaken
    if complaint.status == .closed, !complaint.judged.isEmpty {
      return (met + [(.promised, complaint.promise?.kept)]).compactMap { step, met in
        complaint.judged[step].map { Deadline(step: step, due: $0, met: met) }
      }
    }
    var deadlines = met.compactMap { step, met in
      rule(for: step, of: complaint).map { rule in
        Deadline(step: step, due: due(under: rule, of: complaint), met: met)
      }
    }
    if let promise = complaint.promise {
      deadlines.append(
        Deadline(step: .promised, due: promise.day.end(at: offset), met: promise.kept))
    }
    return deadlines
  }

  /// The earliest due instant of an unmet step; nil when closed, settled or paused.
  public func due(of complaint: Complaint) -> Instant? { pressing(complaint)?.due }

  /// The deadline that presses, and from when it does; nil when closed, settled or paused.
  public func running(of complaint: Complaint) -> RunningDeadline? {
    guard let pressing = pressing(complaint) else { return nil }
    return RunningDeadline(
      step: pressing.step, due: pressing.due,
      at75: used(3, of: 4, pressing.step, of: complaint, due: pressing.due),
      at90: used(9, of: 10, pressing.step, of: complaint, due: pressing.due))
  }

  private func pressing(_ complaint: Complaint) -> (step: Step, due: Instant)? {
    guard complaint.status.isOpen, !complaint.isPaused else { return nil }
    var first: (step: Step, due: Instant)?
    for deadline in steps(of: complaint) where deadline.met == nil {
      guard let due = deadline.due, first.map({ due < $0.due }) ?? true else { continue }
      first = (deadline.step, due)
    }
    return first
  }

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

extension Complaint {
  /// Whether the clock stands still because the reporter was asked for details.
  public var isPaused: Bool { pauses.last.map { $0.to == nil } ?? false }
}
