/// The office as its entries have made it: people, units, places, categories, templates, rules, calendar.
public struct Office: Equatable, Sendable {
  public var officers: [OfficerID: Officer] = [:]
  public var units: [UnitID: ServiceUnit] = [:]
  public var categories: [String: Category] = [:]
  public var agencies: [String: Agency] = [:]
  public var places: [String: Place] = [:]
  public var templates: [String: TemplateSource] = [:]
  public var rules: [String: DeadlineRule] = [:]
  /// The weekly hours are the standard week; the free days are those saved.
  public internal(set) var calendar = Office.calendar(of: [:])
  var freeDays: [Day: FreeDay] = [:]

  public init() {}

  static func calendar(of freeDays: [Day: FreeDay]) -> WorkingCalendar {
    let lastYear = freeDays.keys.max()?.year ?? 1
    return WorkingCalendar(
      freeDays: freeDays, knownThrough: Day(year: lastYear, month: 12, day: 31) ?? .last)
  }

  /// The unit a new complaint belongs to when none is named: the officer's own.
  public func unit(of officer: Officer) -> ServiceUnit? { units[officer.unit] }

  public func offset(of unit: UnitID) -> UTCOffset { units[unit]?.offset ?? .westernIndonesia }

  public func deadlines(for unit: UnitID) -> Deadlines {
    Deadlines(rules: Array(rules.values), calendar: calendar, offset: offset(of: unit))
  }

  public func officer(named name: String) -> Officer? {
    let wanted = name.trimmed.lowercased()
    return officers.values.filter(\.isActive).first {
      $0.name.lowercased() == wanted || $0.shortName.lowercased() == wanted
    }
  }
}
