/// A time of day, 00:00:00 to 24:00:00, as it stands on the wall of the office.
public struct ClockTime: Hashable, Comparable, Codable, Sendable {
  public let hour: Int
  public let minute: Int
  public let second: Int

  public static let midnight = ClockTime(secondOfDay: 0)
  public static let endOfDay = ClockTime(secondOfDay: 86_400)

  /// The time, or nil for one no clock shows; 24:00:00 is the end of a day.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour) || (hour == 24 && minute == 0 && second == 0),
      (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    self.init(secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// Seconds after midnight, held within the day.
  public init(secondOfDay: Int) {
    let seconds = min(max(secondOfDay, 0), 86_400)
    hour = seconds / 3600
    minute = seconds / 60 % 60
    second = seconds % 60
  }

  public var secondOfDay: Int { hour * 3600 + minute * 60 + second }

  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.secondOfDay < right.secondOfDay
  }
}
