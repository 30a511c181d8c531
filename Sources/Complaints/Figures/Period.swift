/// A stretch of days that figures are asked for, both ends included.
public struct Period: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case month, quarter, year, range
  }

  public let kind: Kind
  public let first: Day
  public let last: Day

  private init(_ kind: Kind, _ first: Day, _ last: Day) {
    self.kind = kind
    self.first = first
    self.last = last
  }

  /// The month, quarter or year a day lies in; for a range, the day alone.
  public init(_ kind: Kind, containing day: Day) {
    let (year, month, _) = day.date
    switch kind {
    case .month: self.init(kind, year: year, firstMonth: month, months: 1)
    case .quarter: self.init(kind, year: year, firstMonth: (month - 1) / 3 * 3 + 1, months: 3)
    case .year: self.init(kind, year: year, firstMonth: 1, months: 12)
    case .range: self.init(kind, day, day)
    }
  }

  /// Any stretch of days; nil when it would end before it begins.
  public init?(from first: Day, to last: Day) {
    guard first <= last else { return nil }
    self.init(.range, first, last)
  }

  private init(_ kind: Kind, year: Int, firstMonth: Int, months: Int) {
    let lastMonth = firstMonth + months - 1
    let first = Day(year: year, month: firstMonth, day: 1) ?? .first
    let last =
      Day(year: year, month: lastMonth, day: Day.length(ofMonth: lastMonth, year: year)) ?? .last
    self.init(kind, first, last)
  }

  /// Reads `2026-10` as a month, `2026-3` as a quarter where one is wanted, `2026` as a year.
  public init?(_ kind: Kind, _ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in part.utf8.allSatisfy { (48...57).contains($0) } }
    guard isPlain, let year = parts.first.flatMap({ Int($0) }), parts[0].utf8.count == 4 else {
      return nil
    }
    let second = parts.count == 2 ? Int(parts[1]) : nil
    switch (kind, second) {
    case (.month, let month?) where parts[1].utf8.count == 2:
      guard let day = Day(year: year, month: month, day: 1) else { return nil }
      self.init(.month, containing: day)
    case (.quarter, let quarter?) where (1...4).contains(quarter):
      guard let day = Day(year: year, month: quarter * 3, day: 1) else { return nil }
      self.init(.quarter, containing: day)
    case (.year, nil) where parts.count == 1:
      guard let day = Day(year: year, month: 1, day: 1) else { return nil }
      self.init(.year, containing: day)
    default: return nil
    }
  }

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The stretch of the same kind that follows this one.
  public var next: Period {
    kind == .range
      ? Period(.range, last + 1, last + days) : Period(kind, containing: last + 1)
  }

  /// The stretch of the same kind before this one.
  public var previous: Period {
    kind == .range
      ? Period(.range, first - days, first - 1) : Period(kind, containing: first - 1)
  }

  public var days: Int { last - first + 1 }
}
