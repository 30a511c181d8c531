/// The office as its entries have made it: people, units, places, categories, templates, rules, calendar.
public struct Office: Equatable, Sendable {
  public var officers: [OfficerID: Officer] = [:]
  public var units: [UnitID: ServiceUnit] = [:]
  public var categories: [String: Category] = [:]
  public var agencies: [String: Agency] = [:]
  public var places: [String: Place] = [:]
  public var templates: [String: TemplateSource] = [:]
  public var rules: [String: DeadlineRule] = [:]
  /// The standard week with the free days of all units.
  public internal(set) var calendar = Office.calendar(of: [:])
  /// The free days of all units: national holidays and collective leave.
  public internal(set) var freeDays: [Day: FreeDay] = [:]
  /// The rules the store was founded with.
  public internal(set) var foundingRules: [DeadlineRule] = []
  var foundingAction: ActionID?
  /// What units have of their own in the calendar.
  public internal(set) var unitCalendars: [UnitID: UnitCalendar] = [:]
  var calendars: [UnitID: WorkingCalendar] = [:]
  /// Whether complaints that were imported may end in silence: a supervisor agreed to it.
  public internal(set) var endsImportedSilence = false
  public internal(set) var protection = Protection.seeded

  /// How long closed complaints are kept, by the code of the rule; those switched off stand here too.
  public internal(set) var retention: [String: RetentionRule] = [:]

  public init() {}

  /// The unit a new complaint belongs to when none is named: the officer's own.
  public func unit(of officer: Officer) -> ServiceUnit? { units[officer.unit] }

  public func offset(of unit: UnitID) -> UTCOffset { units[unit]?.offset ?? .westernIndonesia }

  public func deadlines(for unit: UnitID) -> Deadlines {
    Deadlines(
      rules: Array(rules.values), calendar: calendar(of: unit), offset: offset(of: unit),
      endsImportedSilence: endsImportedSilence)
  }

  public func officer(named name: String) -> Officer? {
    let wanted = name.trimmed.lowercased()
    return officers.values.filter(\.isActive).first {
      $0.name.lowercased() == wanted || $0.shortName.lowercased() == wanted
    }
  }
}
