/// In what days a deadline counts.
public enum DayUnit: String, CaseIterable, Hashable, Codable, Sendable {
  case workingDays
  case calendarDays
}

/// A deadline with the days that led to it, for "why this date?".
public struct DayCount: Hashable, Sendable {
  /// One calendar day on the way from the start to the due day.
  public struct Step: Hashable, Sendable {
    public let day: Day
    /// Which counted day it is, from 1, or nil where it did not count.
    public let number: Int?
    public let reason: DayKind

    public var counted: Bool { number != nil }
  }

  public let due: Day
  public let steps: [Step]
}

/// The day a desk counts something as received.
public struct ReceiptDay: Hashable, Sendable {
  /// Why that is a later day than it came in.
  public enum Moved: Hashable, Sendable {
    case freeDay(DayKind)
    case afterHours(closed: ClockTime)
  }

  public let day: Day
  public let moved: Moved?
}

extension WorkingCalendar {
  /// The working day `count` working days after the start, the start itself not counted (before it if negative).
  public func workingDays(after start: Day, count: Int) -> Day {
    guard count != 0 else { return start }
    let here = position(start)
    if count > 0 { return firstDay(reaching: here + min(count, 10_000_000), from: start) }
    let before = isWorkingDay(start) ? here - 1 : here
    return firstDay(reaching: before + max(count, -10_000_000) + 1, from: start)
  }

  /// The day itself where it is worked, else the next one that is.
  public func nextWorkingDay(onOrAfter day: Day) -> Day {
    isWorkingDay(day) ? day : workingDays(after: day, count: 1)
  }

  /// The working days after `start` up to and including `end`, negative when `end` lies before `start`.
  ///
  /// A deadline today is 0, one on the next working day 1, one missed on the last working day -1.
  public func workingDaysBetween(_ start: Day, _ end: Day) -> Int {
    position(end) - position(start)
  }

  /// Counts days from the one after the start, and says of each whether it counted.
  ///
  /// The steps are as many as the days passed; for a date alone use `workingDays(after:count:)`.
  public func count(from start: Day, days: Int, unit: DayUnit) -> DayCount {
    let wanted = max(0, days)
    let due =
      unit == .workingDays ? workingDays(after: start, count: wanted) : start + wanted
    var steps: [DayCount.Step] = []
    steps.reserveCapacity(due - start)
    var number = 0
    var day = start
    while day < due {
      day = day + 1
      let reason = reasonFree(day)
      let counts = unit == .calendarDays || reason.isWorking
      if counts { number += 1 }
      steps.append(DayCount.Step(day: day, number: counts ? number : nil, reason: reason))
    }
    return DayCount(due: due, steps: steps)
  }

  /// The day from which a deadline of something received then is counted: a closed desk receives on its next working day.
  public func receiptDay(of instant: Instant, at offset: UTCOffset) -> Day {
    receipt(of: instant, at: offset).day
  }

  /// The same day, and why it is not the day of the receipt itself.
  public func receipt(of instant: Instant, at offset: UTCOffset) -> ReceiptDay {
    let day = instant.day(at: offset)
    guard isWorkingDay(day) else {
      return ReceiptDay(day: nextWorkingDay(onOrAfter: day), moved: .freeDay(reasonFree(day)))
    }
    guard let last = hours(on: day).last, instant.clock(at: offset) >= last.closes else {
      return ReceiptDay(day: day, moved: nil)
    }
    return ReceiptDay(
      day: workingDays(after: day, count: 1), moved: .afterHours(closed: last.closes))
  }

  /// Whether the desk is open at that instant.
  public func isOpen(_ instant: Instant, at offset: UTCOffset) -> Bool {
    let day = instant.day(at: offset)
    let clock = instant.clock(at: offset)
    return isWorkingDay(day) && hours(on: day).contains { $0.contains(clock) }
  }
}
