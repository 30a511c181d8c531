extension Deadlines {
  func due(under rule: DeadlineRule, of complaint: Complaint) -> Instant? {
    if rule.pausedWhileAwaiting, complaint.isPaused { return nil }
    let pauses = rule.pausedWhileAwaiting ? complaint.pauses : []
    if rule.unit == .hours {
      let paused = pauses.reduce(Int64(0)) { total, pause in
        total + (pause.to.map { $0.milliseconds - pause.from.milliseconds } ?? 0)
      }
      return complaint.received.advanced(byMilliseconds: Int64(rule.amount) * 3_600_000 + paused)
    }
    return dueDay(rule.amount, rule, of: complaint).end(at: offset)
  }

  /// The day from which a rule counts: the next one is the first that can count.
  func start(_ rule: DeadlineRule, of complaint: Complaint) -> ReceiptDay {
    rule.unit == .workingDays
      ? calendar.receipt(of: complaint.received, at: offset)
      : ReceiptDay(day: complaint.received.day(at: offset), moved: nil)
  }

  /// The moment at which a part of the time that a step may take is used up, to the hour.
  func used(
    _ part: Int, of whole: Int, _ step: Step, of complaint: Complaint, due: Instant
  ) -> Instant {
    guard let rule = rule(for: step, of: complaint), rule.unit != .hours else {
      let began = step == .promised ? complaint.promise?.given : nil
      let from = min(began ?? complaint.received, due).milliseconds
      return Instant(milliseconds: from + (due.milliseconds - from) / Int64(whole) * Int64(part))
    }
    let days = max(0, rule.amount) * part / whole
    let rest = max(0, rule.amount) * part % whole
    let day = dueDay(days + 1, rule, of: complaint)
    return min(
      due, day.start(at: offset).advanced(byMilliseconds: Int64(rest) * 86_400_000 / Int64(whole)))
  }

  /// Counts, and counts on for every day the clock stood still: the days after a pause began, through the day it ended.
  private func dueDay(_ amount: Int, _ rule: DeadlineRule, of complaint: Complaint) -> Day {
    let start = start(rule, of: complaint).day
    var due = count(amount, rule.unit, from: start)
    let pauses = rule.pausedWhileAwaiting ? complaint.pauses : []
    guard !pauses.isEmpty else { return due }
    let paused = pausedDays(pauses, after: start, countedIn: rule.unit)
    var added = 0
    while true {
      let within = paused.count { $0 <= due }
      if within == added { return due }
      due = count(amount + within, rule.unit, from: start)
      added = within
    }
  }

  private func pausedDays(_ pauses: [Pause], after start: Day, countedIn unit: TimeUnit) -> Set<Day>
  {
    var paused: Set<Day> = []
    for pause in pauses {
      guard let end = pause.to?.day(at: offset) else { continue }
      var day = max(pause.from.day(at: offset), start) + 1
      while day <= end {
        if unit == .calendarDays || calendar.isWorkingDay(day) { paused.insert(day) }
        day = day + 1
      }
    }
    return paused
  }

  func count(_ amount: Int, _ unit: TimeUnit, from day: Day) -> Day {
    switch unit {
    case .workingDays: calendar.workingDays(after: day, count: amount)
    case .calendarDays: day + amount
    case .hours: day + (amount + 23) / 24
    }
  }
}
