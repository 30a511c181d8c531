/// One span in which a desk is open; a midday break makes two spans of a day.
public struct OfficeHours: Hashable, Codable, Sendable {
  public let opens: ClockTime
  public let closes: ClockTime

  /// A span, or nil when it would close before it opens.
  public init?(opens: ClockTime, closes: ClockTime) {
    guard opens < closes else { return nil }
    self.opens = opens
    self.closes = closes
  }

  public func contains(_ clock: ClockTime) -> Bool { opens <= clock && clock < closes }
}

/// A day on which the desk is closed though its weekday is not.
public struct FreeDay: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
    case nationalHoliday
    /// Cuti bersama, which some units work through.
    case collectiveLeave
    case local
  }

  public let kind: Kind
  public let name: String
  /// Whether the date is a calculation that the yearly decree may still move.
  public let estimated: Bool

  public init(kind: Kind, name: String, estimated: Bool = false) {
    self.kind = kind
    self.name = name
    self.estimated = estimated
  }
}

/// What a day is to a working calendar, and why.
public enum DayKind: Hashable, Sendable {
  case working
  /// A working day by special order although its weekday is free.
  case extraWorking
  case weekend
  case holiday(FreeDay)
  /// Cuti bersama that this unit works through.
  case workedLeave(FreeDay)

  public var isWorking: Bool {
    switch self {
    case .working, .extraWorking, .workedLeave: true
    case .weekend, .holiday: false
    }
  }
}
