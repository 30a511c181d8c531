import Complaints
import Seeds

/// When complaints come in: more in the morning, a fifth at weekends, somewhat more each month.
struct Arrivals {
  /// Chances of the hours of a day, from midnight; the peak lies between nine and eleven.
  static let hours = [
    2, 1, 1, 1, 1, 3, 6, 10, 17, 24, 24, 18, 10, 11, 11, 10, 8, 8, 8, 9, 10, 8, 6, 4,
  ]
  /// Chances of the days of a week, Monday first.
  static let weekdays = [17, 17, 16, 15, 15, 11, 9]
  static let days = 425

  private let first: Day
  private let closing: Instant
  private let weights: [Int]

  /// Arrivals on the 425 days that end with `today`, none after `closing`.
  init(today: Day, closing: Instant) {
    let first = today - (Self.days - 1)
    self.first = first
    self.closing = closing
    weights = (0..<Self.days).map { offset in
      Self.weekdays[(first + offset).weekday.rawValue - 1] * (1_000 + offset)
    }
  }

  /// Moments of receipt in ascending order.
  func moments(_ count: Int, random: inout SplitMix64) -> [Instant] {
    var moments: [Instant] = []
    while moments.count < count {
      let day = first + random.place(among: weights)
      let second =
        random.place(among: Self.hours) * 3_600 + random.number(in: 0...3_599)
      let moment = day.instant(ClockTime(secondOfDay: second), at: WorkingTime.offset)
      if moment < closing { moments.append(moment) }
    }
    return moments.sorted()
  }

  /// The way a complaint came in; nobody stands at a closed counter.
  static func channel(at moment: Instant, random: inout SplitMix64) -> Channel {
    let channel = channels[random.place(among: shares)]
    guard !Seeds.calendar.isOpen(moment, at: WorkingTime.offset) else { return channel }
    return channel == .walkIn || channel == .telephone ? .whatsapp : channel
  }

  /// When an officer takes it down: at once at the counter, within the hour else, or the next morning.
  static func registration(
    of moment: Instant, through channel: Channel, random: inout SplitMix64
  ) -> Instant {
    guard Seeds.calendar.isOpen(moment, at: WorkingTime.offset), channel == .walkIn else {
      var time = WorkingTime(from: moment, random: random)
      time.goOn(minutes: random.number(in: 6...55))
      return time.now
    }
    return moment.advanced(bySeconds: random.number(in: 120...600))
  }

  private static let channels: [Channel] = [
    .whatsapp, .walkIn, .lapor, .telephone, .socialMedia, .laporGub, .suggestionBox, .letter,
    .email, .sms, .other,
  ]
  private static let shares = [38, 33, 11, 4, 4, 2, 2, 2, 2, 1, 1]
}
