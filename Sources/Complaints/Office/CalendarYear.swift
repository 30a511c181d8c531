/// One line of a year's calendar as it is looked at and changed: a free day, a day worked, or a time with other hours.
public struct CalendarRow: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case free(FreeDay.Kind)
    /// A day the unit works by special order.
    case worked
    /// A time with other hours.
    case span

    /// Every kind a single day can be.
    public static let ofDays: [Kind] = FreeDay.Kind.allCases.map { .free($0) } + [.worked]

    /// A stable name.
    public var code: String {
      switch self {
      case .free(let kind): kind.rawValue
      case .worked: CalendarEntry.worked.rawValue
      case .span: CalendarEntry.span.rawValue
      }
    }

    public init?(code: String) {
      let kinds = Self.ofDays + [.span]
      guard let kind = kinds.first(where: { $0.code == code }) else { return nil }
      self = kind
    }
  }

  public var day: Day
  public var kind: Kind
  public var name: String
  public var isEstimated = false
  /// Whether it is this unit's alone; a local holiday is unless it was imported for all.
  public var isOwn: Bool
  /// The last day of a time with other hours, and those hours.
  public var through: Day?
  public var hours: [Weekday: [OfficeHours]] = [:]

  /// A single day; a local holiday and a day worked are the unit's own.
  public init(
    day: Day, kind: Kind, name: String, isEstimated: Bool = false, isOwn: Bool? = nil
  ) {
    self.day = day
    self.kind = kind
    self.name = name
    self.isEstimated = isEstimated
    self.isOwn = isOwn ?? (kind == .free(.local) || kind == .worked || kind == .span)
  }

  init(_ span: HoursSpan) {
    self.init(day: span.from, kind: .span, name: span.name)
    through = span.through
    hours = span.hours
  }

  public var code: String { kind.code }

  /// The entry by which it stands in the calendar from now on.
  public func entry(of unit: UnitID, at now: Instant) -> EntryDraft {
    switch kind {
    case .free(let kind):
      return .saving(
        FreeDay(kind: kind, name: name, estimated: isEstimated), on: day, of: isOwn ? unit : nil,
        at: now)
    case .worked: return .working(on: day, of: unit, because: name, at: now)
    case .span:
      guard let span = HoursSpan(from: day, through: through ?? day, name: name, hours: hours)
      else { return removal(of: unit, at: now) }
      return .saving(span, of: unit, at: now)
    }
  }

  /// The entry by which it stands there no more.
  public func removal(of unit: UnitID, at now: Instant) -> EntryDraft {
    switch kind {
    case .free: .removing(freeDay: day, of: isOwn ? unit : nil, at: now)
    case .worked: .working(on: day, of: unit, because: nil, at: now)
    case .span: .removing(spanFrom: day, of: unit, at: now)
    }
  }
}

/// All that stands in the calendar of a unit in one year, in the order of its days.
public struct CalendarYear: Equatable, Sendable {
  public let rows: [CalendarRow]

  public init(_ year: Int, of unit: UnitID, in office: Office) {
    func row(_ day: Day, _ free: FreeDay, isOwn: Bool) -> CalendarRow {
      CalendarRow(
        day: day, kind: .free(free.kind), name: free.name, isEstimated: free.estimated,
        isOwn: isOwn)
    }
    let own = office.unitCalendars[unit] ?? UnitCalendar()
    let rows =
      office.freeDays.map { row($0.key, $0.value, isOwn: false) }
      + own.freeDays.map { row($0.key, $0.value, isOwn: true) }
      + own.worksOn.map { CalendarRow(day: $0.key, kind: .worked, name: $0.value) }
      + own.spans.values.map { CalendarRow($0) }
    self.rows = rows.filter { $0.day.year == year || $0.through?.year == year }
      .sorted { ($0.day, $0.code) < ($1.day, $1.code) }
  }
}

extension Office {
  /// The rules in the order of their steps, the general ones first.
  public var orderedRules: [DeadlineRule] {
    let order = Dictionary(uniqueKeysWithValues: Step.allCases.enumerated().map { ($1, $0) })
    return rules.values.sorted {
      (order[$0.step] ?? 0, $0.code) < (order[$1.step] ?? 0, $1.code)
    }
  }

  /// The entries that put all rules back to those the store was founded with.
  public func resettingRules(at now: Instant) -> [EntryDraft] {
    let seeds = foundingRules
    let codes = Set(seeds.map(\.code))
    return orderedRules.filter { !codes.contains($0.code) }.map { .removing($0, at: now) }
      + seeds.filter { rules[$0.code] != $0 }.map { .saving($0, at: now) }
  }
}

extension DeadlineRule {
  /// The rule as other programs read it.
  public var described: JSON { json }
}
