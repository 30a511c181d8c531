/// Whether the time is over for which a complaint is kept.
public enum Retention: Equatable, Sendable {
  /// Its words go now.
  case due
  case kept(Reason)
  /// No rule is switched on for it, or nothing is left to erase.
  case untouched

  /// What holds a complaint back that is old enough, or why it is not.
  public enum Reason: String, CaseIterable, Sendable {
    case open, inDispute, conditional, joinedToOpen, newer
  }

  /// - Parameter hasOpenJoined: whether it is joined with a complaint that is still open.
  public init(
    of complaint: Complaint, hasWords: Bool, hasOpenJoined: Bool, office: Office, today: Day
  ) {
    guard hasWords, let rule = office.retention(of: complaint.category) else {
      self = .untouched
      return
    }
    let end = complaint.closedAt ?? complaint.settledAt
    let offset = office.offset(of: complaint.unit)
    guard !complaint.status.isOpen, let closed = end?.day(at: offset) else {
      let since = complaint.received.day(at: offset)
      self = since.adding(months: rule.months) < today ? .kept(.open) : .kept(.newer)
      return
    }
    guard closed.adding(months: rule.months) < today else {
      self = .kept(.newer)
      return
    }
    if complaint.isHeld {
      self = .kept(.inDispute)
    } else if let until = complaint.until, until >= today {
      self = .kept(.conditional)
    } else {
      self = hasOpenJoined ? .kept(.joinedToOpen) : .due
    }
  }
}

extension Day {
  /// The same day of the month so many months later, or the last of a shorter month.
  public func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    for day in stride(from: day, through: min(day, 28), by: -1) {
      if let found = Day(year: year, month: month, day: day) { return found }
    }
    return self
  }
}
