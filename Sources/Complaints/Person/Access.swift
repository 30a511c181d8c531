/// A way in which an officer comes to see citizens' data.
public enum AccessKind: String, CaseIterable, Sendable {
  /// A complaint opened whole.
  case opened
  /// Masked numbers shown.
  case revealed
  /// A search for a NIK or a telephone.
  case searched
  /// Written to a file.
  case exported
}

/// How often an officer saw a complaint in one way on one day.
public struct Access: Equatable, Sendable {
  public let officer: OfficerID
  public let day: Day
  public let kind: AccessKind
  public let count: Int
  /// The last time.
  public let at: Instant

  public init(officer: OfficerID, day: Day, kind: AccessKind, count: Int, at: Instant) {
    self.officer = officer
    self.day = day
    self.kind = kind
    self.count = count
    self.at = at
  }
}

/// What officers saw of citizens' data in a span of days.
public struct AccessCounts: Equatable, Sendable {
  /// By officer and day, each way.
  public let days: [OfficerID: [Day: [AccessKind: Int]]]

  public init(_ accesses: [Access]) {
    var days: [OfficerID: [Day: [AccessKind: Int]]] = [:]
    for access in accesses {
      days[access.officer, default: [:]][access.day, default: [:]][access.kind, default: 0] +=
        access.count
    }
    self.days = days
  }

  /// How often an officer did so on the days from the first through the last.
  public func count(
    _ kind: AccessKind, by officer: OfficerID, from first: Day, through last: Day
  ) -> Int {
    (days[officer] ?? [:]).filter { $0.key >= first && $0.key <= last }
      .reduce(0) { $0 + ($1.value[kind] ?? 0) }
  }
}
