/// The fixed distance of a unit's clock from UTC, in minutes; the machine's own zone is ignored.
public struct UTCOffset: Hashable, Comparable, Codable, Sendable {
  public let minutes: Int

  /// Western Indonesian time (WIB), the clock of a new store.
  public static let westernIndonesia = UTCOffset(minutes: 7 * 60)
  public static let utc = UTCOffset(minutes: 0)

  /// An offset held within 18 hours of UTC, the widest ISO 8601 practice allows.
  public init(minutes: Int) { self.minutes = min(max(minutes, -1080), 1080) }

  /// The offset as `+07:00`.
  public var iso: String {
    let distance = abs(minutes)
    return (minutes < 0 ? "-" : "+") + padded(distance / 60, to: 2) + ":"
      + padded(distance % 60, to: 2)
  }

  var milliseconds: Int64 { Int64(minutes) * 60_000 }

  public init(from decoder: any Decoder) throws {
    self.init(minutes: try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minutes)
  }

  public static func < (left: UTCOffset, right: UTCOffset) -> Bool { left.minutes < right.minutes }
}
