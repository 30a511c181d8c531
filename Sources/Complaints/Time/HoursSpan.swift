/// A time with other hours, as in Ramadan; it changes when a desk is open, not which days are worked.
public struct HoursSpan: Hashable, Sendable {
  public let from: Day
  public let through: Day
  public let name: String
  /// A weekday that is not named keeps its usual hours.
  public let hours: [Weekday: [OfficeHours]]

  /// A time, or nil when it would end before it begins.
  public init?(from: Day, through: Day, name: String, hours: [Weekday: [OfficeHours]]) {
    guard from <= through else { return nil }
    self.from = from
    self.through = through
    self.name = name
    self.hours = hours.mapValues { $0.sorted { $0.opens < $1.opens } }
  }
}
