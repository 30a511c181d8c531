/// Why a deadline is on its day: what it was counted from, day by day.
public struct Explanation: Equatable, Sendable {
  /// What gives a step its time.
  public enum Basis: Equatable, Sendable {
    case rule(DeadlineRule)
    /// A day that was named: promised in an answer, or set in the request for details.
    case named(Day)
  }

  /// A day on the way from the start to the due day.
  public struct PassedDay: Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
      case counted(DayKind)
      case free(DayKind)
      /// The clock stood still since that day, while the reporter was asked for details.
      case paused(since: Day)
    }

    public let day: Day
    /// Which counted day it is, from 1; nil where it did not count.
    public let number: Int?
    public let reason: Reason
  }

  public let step: Step
  public let basis: Basis
  /// When it began by the clock.
  public let began: Instant
  /// The day from which it is counted, itself not counted, and why that is later than it began.
  public let start: ReceiptDay
  /// The days after the start, through the due day.
  ///
  /// While the clock stands still they go through today; for hours there are none.
  public let days: [PassedDay]
  /// The times during which the clock stood still, as far as they count for this step.
  public let pauses: [Pause]
  /// Nil while the clock stands still.
  public let due: Instant?
  public let met: Instant?
  /// The due instant the complaint was judged by when it was closed.
  public let judged: Instant?
  /// Years on the way for which the holidays are not known.
  public let unknownYears: [Int]
}

extension Deadlines {
  /// How every step of a complaint came to its date, the one that presses first, then those not met, the reporter's own days last.
  public func explanations(of complaint: Complaint, today: Day) -> [Explanation] {
    var explanations = complaint.stepsTaken.compactMap { step, met in
      rule(for: step, of: complaint).map { counted($0, met: met, of: complaint, today: today) }
    }
    if let promise = complaint.promise {
      explanations.append(
        named(.promised, promise.day, began: promise.given, met: promise.kept, of: complaint))
    }
    let pressing = running(of: complaint)?.step
    let first = explanations.filter { $0.step == pressing }
    let others = explanations.filter { $0.step != pressing }
    explanations = first + others.filter { $0.met == nil } + others.filter { $0.met != nil }
    if let silence = silence(of: complaint, today: today) { explanations.append(silence) }
    return explanations
  }

  /// Days further on than this are not walked: no rule that can be taken leads there.
  private static let longestWalk = 3_660

  private func counted(
    _ rule: DeadlineRule, met: Instant?, of complaint: Complaint, today: Day
  ) -> Explanation {
    let pauses = rule.pausedWhileAwaiting ? complaint.pauses : []
    let start = start(rule, of: complaint)
    let isPaused = rule.pausedWhileAwaiting && complaint.isPaused
    let days =
      rule.unit == .hours
      ? [] : walk(rule, from: start.day, pauses, until: isPaused ? today : nil)
    let end = days.last(where: { $0.number == rule.amount })?.day.end(at: offset)
    let due = isPaused ? nil : rule.unit == .hours ? due(under: rule, of: complaint) : end
    return Explanation(
      step: rule.step, basis: .rule(rule), began: complaint.received, start: start, days: days,
      pauses: pauses, due: due, met: met,
      judged: complaint.status == .closed ? complaint.judged[rule.step] : nil,
      unknownYears: rule.unit == .workingDays
        ? calendar.unknownYears(from: start.day, through: days.last?.day ?? start.day) : [])
  }

  /// One day after the other, as one would count on the fingers; nothing is looked up or leapt over.
  private func walk(
    _ rule: DeadlineRule, from start: Day, _ pauses: [Pause], until today: Day?
  ) -> [Explanation.PassedDay] {
    var days: [Explanation.PassedDay] = []
    var number = 0
    var day = start
    while number < rule.amount, day - start < Self.longestWalk, today.map({ day < $0 }) ?? true {
      day = day + 1
      let kind = calendar.reasonFree(day)
      let counts = rule.unit == .calendarDays || kind.isWorking
      let pause = pauses.last {
        $0.from.day(at: offset) < day && $0.to.map { day <= $0.day(at: offset) } ?? true
      }
      if counts, let pause {
        days.append(
          .init(day: day, number: nil, reason: .paused(since: pause.from.day(at: offset))))
      } else if counts {
        number += 1
        days.append(.init(day: day, number: number, reason: .counted(kind)))
      } else {
        days.append(.init(day: day, number: nil, reason: .free(kind)))
      }
    }
    return days
  }

  private func named(
    _ step: Step, _ day: Day, began: Instant, met: Instant?, of complaint: Complaint
  ) -> Explanation {
    Explanation(
      step: step, basis: .named(day), began: began,
      start: ReceiptDay(day: began.day(at: offset), moved: nil), days: [], pauses: [],
      due: day.end(at: offset), met: met,
      judged: complaint.status == .closed ? complaint.judged[step] : nil, unknownYears: [])
  }

  private func silence(of complaint: Complaint, today: Day) -> Explanation? {
    guard let since = complaint.silentSince, let last = silenceDay(of: complaint) else {
      return nil
    }
    let step: Step = complaint.status == .answered ? .closeInSilence : .completeDetails
    let start = since.day(at: offset)
    guard let rule = rule(for: step, of: complaint), rule.unit != .hours,
      count(rule.amount, rule.unit, from: start) == last
    else { return named(step, last, began: since, met: nil, of: complaint) }
    let days = walk(rule, from: start, [], until: nil)
    return Explanation(
      step: step, basis: .rule(rule), began: since, start: ReceiptDay(day: start, moved: nil),
      days: days, pauses: [], due: last.end(at: offset), met: nil, judged: nil,
      unknownYears: rule.unit == .workingDays
        ? calendar.unknownYears(from: start, through: last) : [])
  }
}
