import Complaints

extension Wording {
  public var calendarNames: CalendarNames {
    switch language {
    case .id: .indonesian
    case .en: .english
    }
  }

  /// The date of the title bar, as in `Sen 23 Nov 2026`.
  public func shortDate(_ day: Day) -> String {
    "\(calendarNames.shortName(day.weekday)) \(dayMonth(day)) \(day.year)"
  }

  /// Day and month alone, as in `11 Des`.
  public func dayMonth(_ day: Day) -> String {
    "\(day.day) \(calendarNames.shortName(month: day.month))"
  }

  /// Weekday, day and month, as in `Kamis 19 November`, with the year where it is not this one.
  public func weekdayDate(_ day: Day, today: Day? = nil) -> String {
    let year = today.map { $0.year == day.year ? "" : " \(day.year)" } ?? ""
    return
      "\(calendarNames.name(day.weekday)) \(day.day) \(calendarNames.name(month: day.month))\(year)"
  }

  /// A date written out, as in `Senin, 30 November 2026`.
  public func fullDate(_ day: Day) -> String {
    let names = calendarNames
    return "\(names.name(day.weekday)), \(day.day) \(names.name(month: day.month)) \(day.year)"
  }

  /// A date written out where room is short, as in `Senin, 30 Nov 2026`.
  public func mediumDate(_ day: Day) -> String {
    "\(calendarNames.name(day.weekday)), \(dayMonth(day)) \(day.year)"
  }

  /// A date as it is typed, as in `23/11/2026`.
  public func typedDate(_ day: Day) -> String {
    "\(padded(day.day))/\(padded(day.month))/\(day.year)"
  }

  /// The month a day lies in, as in `November 2026`.
  public func month(of day: Day) -> String {
    "\(calendarNames.name(month: day.month)) \(day.year)"
  }

  /// A time of day, as in `09.14`, in English `09:14`.
  public func clock(_ time: ClockTime) -> String {
    padded(time.hour) + say(".", ":") + padded(time.minute)
  }

  public func clock(_ instant: Instant, at offset: UTCOffset) -> String {
    clock(instant.clock(at: offset))
  }

  /// The time of an entry, as in `Jum 30 Okt 08.12`, with the year where it is not this one.
  public func stamp(_ instant: Instant, at offset: UTCOffset, today: Day? = nil) -> String {
    let day = instant.day(at: offset)
    let year = today.map { $0.year == day.year ? "" : " \(day.year)" } ?? ""
    return "\(calendarNames.shortName(day.weekday)) \(dayMonth(day))\(year) "
      + clock(instant, at: offset)
  }

  /// A time as it is told today: `09.38`, or `Jum 20 Nov 09.38` when it was another day.
  public func moment(_ instant: Instant, at offset: UTCOffset, today: Day) -> String {
    instant.day(at: offset) == today
      ? clock(instant, at: offset) : stamp(instant, at: offset, today: today)
  }

  /// How long ago a day was: `hari ini`, `kemarin`, `5 hari lalu`.
  public func ago(_ day: Day, today: Day) -> String {
    switch today - day {
    case ...0: say("hari ini", "today")
    case 1: say("kemarin", "yesterday")
    case let days: say("\(count(days)) hari lalu", "\(count(days)) days ago")
    }
  }

  /// A count with its thousands set apart, as in `12.345`, in English `12,345`.
  public func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var grouped = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped += say(".", ",") }
      grouped.append(digit)
    }
    return grouped
  }

  /// A count where there is little room: from ten thousand on in whole thousands, `33rb`.
  public func shortCount(_ number: Int) -> String {
    number < 10_000 ? count(number) : count(number / 1_000) + say("rb", "k")
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
