/// A point in time, in milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads `2026-11-23T14:05:00+07:00`; seconds and their fraction may be missing, the offset or Z may not.
  public init?(iso8601 text: some StringProtocol) {
    var scanner = ISOScanner(text)
    guard let day = scanner.day(), scanner.take(oneOf: "Tt ") != nil,
      let hour = scanner.number(digits: 2), scanner.take(oneOf: ":") != nil,
      let minute = scanner.number(digits: 2)
    else { return nil }
    var second = 0
    var fraction = 0
    if scanner.take(oneOf: ":") != nil {
      guard let read = scanner.number(digits: 2) else { return nil }
      second = read
      if scanner.take(oneOf: ".,") != nil {
        guard let read = scanner.milliseconds() else { return nil }
        fraction = read
      }
    }
    guard let clock = ClockTime(hour: hour, minute: minute, second: second),
      let offset = Instant.offset(&scanner), scanner.isAtEnd
    else { return nil }
    self = day.instant(clock, at: offset).advanced(byMilliseconds: Int64(fraction))
  }

  private static func offset(_ scanner: inout ISOScanner) -> UTCOffset? {
    if scanner.take(oneOf: "Zz") != nil { return .utc }
    guard let sign = scanner.take(oneOf: "+-"), let hours = scanner.number(digits: 2),
      hours <= 18
    else { return nil }
    if scanner.isAtEnd {
      return UTCOffset(minutes: sign == UInt8(ascii: "-") ? -hours * 60 : hours * 60)
    }
    _ = scanner.take(oneOf: ":")
    guard let minutes = scanner.number(digits: 2), minutes < 60 else { return nil }
    let total = hours * 60 + minutes
    return UTCOffset(minutes: sign == UInt8(ascii: "-") ? -total : total)
  }

  /// The instant as `2026-11-23T14:05:00+07:00`, to the whole second before it.
  public func iso8601(offset: UTCOffset = .westernIndonesia) -> String {
    let clock = clock(at: offset)
    return day(at: offset).iso + "T" + padded(clock.hour, to: 2) + ":"
      + padded(clock.minute, to: 2) + ":" + padded(clock.second, to: 2) + offset.iso
  }

  /// The calendar day on which this instant falls where clocks have that offset.
  public func day(at offset: UTCOffset) -> Day {
    Day(daysSince1970: floorDivide(localMilliseconds(offset), 86_400_000))
  }

  /// The time of day at this instant where clocks have that offset.
  public func clock(at offset: UTCOffset) -> ClockTime {
    ClockTime(secondOfDay: floorModulo(localMilliseconds(offset), 86_400_000) / 1000)
  }

  private func localMilliseconds(_ offset: UTCOffset) -> Int {
    Int(advanced(byMilliseconds: offset.milliseconds).milliseconds)
  }

  /// A later (or, negative, earlier) instant; saturates.
  public func advanced(byMilliseconds distance: Int64) -> Instant {
    let (sum, overflow) = milliseconds.addingReportingOverflow(distance)
    return Instant(milliseconds: overflow ? (distance > 0 ? .max : .min) : sum)
  }

  public func advanced(bySeconds seconds: Int) -> Instant {
    advanced(byMilliseconds: Int64(clamping: seconds.multipliedSaturating(by: 1000)))
  }

  public func advanced(byHours hours: Int) -> Instant {
    advanced(bySeconds: hours.multipliedSaturating(by: 3600))
  }

  /// Milliseconds from the right instant to the left one; saturates.
  public static func - (left: Instant, right: Instant) -> Int64 {
    let (difference, overflow) = left.milliseconds.subtractingReportingOverflow(right.milliseconds)
    return overflow ? (left > right ? .max : .min) : difference
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

extension Day {
  /// The instant at which this day begins where clocks have that offset.
  public func start(at offset: UTCOffset) -> Instant { instant(.midnight, at: offset) }

  /// The instant at which this day ends, 24:00, which is the start of the next.
  public func end(at offset: UTCOffset) -> Instant { instant(.endOfDay, at: offset) }

  /// The instant at which clocks with that offset show this time on this day.
  public func instant(_ clock: ClockTime, at offset: UTCOffset) -> Instant {
    let local = Int64(daysSince1970) * 86_400_000 + Int64(clock.secondOfDay) * 1000
    return Instant(milliseconds: local - offset.milliseconds)
  }
}

extension Int {
  fileprivate func multipliedSaturating(by factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? (self > 0 ? .max : .min) : product
  }
}
