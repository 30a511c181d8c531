import Complaints

/// A deadline as a list shows it.
public struct ListedDeadline: Equatable, Sendable {
  /// At most 11 columns.
  public let text: String
  public let urgency: Urgency

  public init(text: String, urgency: Urgency) {
    self.text = text
    self.urgency = urgency
  }
}

extension Wording {
  /// A row's deadline in a list.
  public func listed(
    _ row: QueueRow, today: Day, calendar: WorkingCalendar, offset: UTCOffset
  ) -> ListedDeadline {
    listed(
      due: row.due, at75: row.at75, at90: row.at90, isPaused: row.isPaused, today: today,
      calendar: calendar, offset: offset)
  }

  /// A deadline in a list: `!lewat 2 hk`, `*hari ini`, `besok`, `3 hk, Kam`, `3 hk 75 %`, `11 Des`, `jeda` or `-`.
  public func listed(
    due: Instant?, at75: Instant? = nil, at90: Instant? = nil, isPaused: Bool, today: Day,
    calendar: WorkingCalendar, offset: UTCOffset
  ) -> ListedDeadline {
    guard let due, !isPaused else {
      return ListedDeadline(text: isPaused ? say("jeda", "paused") : "-", urgency: .none)
    }
    let distance = DueDistance(
      due: due, at75: at75, at90: at90, today: today, calendar: calendar, offset: offset)
    return ListedDeadline(text: listed(distance), urgency: distance.urgency)
  }

  private func listed(_ distance: DueDistance) -> String {
    let number = distance.workingDays
    switch (distance.urgency, distance.days) {
    case (.late, _): return late(number)
    case (.today, _): return say("*hari ini", "*today")
    case (.nearlyOver, _): return distance.inShort(self) + " 90 %"
    case (.mostlyOver, _): return distance.inShort(self) + " 75 %"
    case (_, 1): return say("besok", "tomorrow")
    case (_, ...7) where (1...5).contains(number):
      let weekday = calendarNames.shortName(distance.day.weekday)
      return say("\(number) hk, \(weekday)", "\(number) wd, \(weekday)")
    case (_, 300...): return "\(dayMonth(distance.day)) \(distance.day.year)"
    default: return dayMonth(distance.day)
    }
  }

  private func late(_ number: Int) -> String {
    switch number {
    case 0: say("!lewat", "!late")
    case 1...9: say("!lewat \(number) hk", "!late \(number) wd")
    case 10...99: say("!lewat \(number)hk", "!late \(number)wd")
    default: say("!lewat >99", "!late >99")
    }
  }

  /// A deadline in full: `Kamis 19 November, LEWAT 2 hari kerja`; `shouts` writes the late word in capitals.
  public func spelled(
    due: Instant?, isPaused: Bool, today: Day, calendar: WorkingCalendar, offset: UTCOffset,
    shouts: Bool = true
  ) -> String {
    if isPaused {
      return say(
        "jeda, menunggu kelengkapan dari pelapor", "paused, awaiting the reporter's details")
    }
    guard let due else { return say("tidak ada yang berjalan", "none running") }
    let distance = DueDistance(due: due, today: today, calendar: calendar, offset: offset)
    return weekdayDate(distance.day, today: today) + ", " + spelled(distance, shouts: shouts)
      + doubt(about: distance.day, calendar)
  }

  /// What is added to a date in a year whose holidays are not known, where those of other years are.
  private func doubt(about day: Day, _ calendar: WorkingCalendar) -> String {
    guard calendar.knownThrough > .first, !calendar.isKnown(day) else { return "" }
    return say(
      " (kalender \(day.year) belum diketahui)", " (the calendar of \(day.year) is not known)")
  }

  /// The same in half the room: `Kam 19 Nov, LEWAT 2 hk`.
  public func spelledShort(
    due: Instant?, isPaused: Bool, today: Day, calendar: WorkingCalendar, offset: UTCOffset
  ) -> String {
    guard let due, !isPaused else {
      return isPaused
        ? say("Tenggat jeda, menunggu kelengkapan", "Due: paused, awaiting details")
        : say("Tidak ada tenggat yang berjalan", "No deadline is running")
    }
    let distance = DueDistance(due: due, today: today, calendar: calendar, offset: offset)
    let day = "\(calendarNames.shortName(distance.day.weekday)) \(dayMonth(distance.day))"
    let number = count(distance.workingDays)
    let rest =
      switch (distance.urgency, distance.days) {
      case (.late, _): say("LEWAT \(number) hk", "OVERDUE \(number) wd")
      case (.today, _): say("hari ini", "today")
      case (_, 1): say("besok", "tomorrow")
      default: say("\(number) hk lagi", "in \(number) wd")
      }
    return say("Tenggat \(day), \(rest)", "Due \(day), \(rest)")
  }

  private func spelled(_ distance: DueDistance, shouts: Bool) -> String {
    let number = distance.workingDays
    switch (distance.urgency, distance.days) {
    case (.late, _):
      let late = shouts ? say("LEWAT", "OVERDUE") : say("lewat", "overdue")
      return number == 0
        ? late : say("\(late) \(workingDays(number))", "\(late) by \(workingDays(number))")
    case (.today, _): return say("hari ini", "today")
    case (_, 1): return say("besok", "tomorrow")
    case _ where number == 0:
      return say("\(count(distance.days)) hari lagi", "in \(count(distance.days)) days")
    default: return say("\(workingDays(number)) lagi", "in \(workingDays(number))")
    }
  }

  /// A number of working days, as in `2 hari kerja`.
  public func workingDays(_ number: Int) -> String {
    say(
      "\(count(number)) hari kerja",
      number == 1 ? "1 working day" : "\(count(number)) working days")
  }
}

extension DueDistance {
  /// How far off it is, in six columns.
  fileprivate func inShort(_ wording: Wording) -> String {
    if days == 1 { return wording.say("besok", "tmrw") }
    return (1...9).contains(workingDays)
      ? wording.say("\(workingDays) hk", "\(workingDays) wd") : wording.dayMonth(day)
  }
}
