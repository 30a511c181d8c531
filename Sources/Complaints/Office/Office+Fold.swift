extension Office {
  /// The office that `entries` make, in the order of the journal.
  public static func folding(_ entries: some Sequence<JournalEntry>) -> Office {
    var office = Office()
    for entry in entries { office.take(entry) }
    office.renewCalendars()
    return office
  }

  /// Applies an entry about the office; entries about complaints are passed over.
  public mutating func apply(_ entry: JournalEntry) {
    take(entry)
    if case .calendar = entry.subject { renewCalendars() }
  }

  private mutating func renewCalendars() {
    calendar = Self.calendar(of: freeDays)
    calendars = unitCalendars.mapValues { Self.calendar(of: freeDays, with: $0) }
  }

  private mutating func take(_ entry: JournalEntry) {
    if entry.kind == .secured, case .officer(let id) = entry.subject {
      officers[id]?.hasPIN = entry.facts.isActive ?? true
    }
    guard entry.kind == .saved else { return }
    foundingAction = foundingAction ?? entry.action
    if let rule = entry.facts.rule, entry.action == foundingAction { foundingRules.append(rule) }
    let facts = entry.facts
    let words = entry.words ?? Words()
    let isActive = facts.isActive ?? true
    switch entry.subject {
    case .officer(let id):
      guard let role = facts.role, let unit = facts.unit else { return }
      officers[id] = Officer(
        id: id, name: words.name ?? "", role: role, unit: unit, account: words.account,
        isActive: isActive, isInTraining: facts.isInTraining ?? false,
        hasPIN: officers[id]?.hasPIN ?? false, isOwnUnitOnly: facts.isOwnUnitOnly ?? false,
        categories: Set(facts.categories ?? []))
    case .unit(let id):
      units[id] = ServiceUnit(
        id: id, name: words.name ?? "", prefix: facts.code ?? "",
        offset: UTCOffset(minutes: Int(facts.offsetMinutes ?? 420)), contact: words.contact ?? "",
        isActive: isActive, approval: facts.approval ?? .none,
        letterhead: words.letterhead ?? [], signatory: words.signatory ?? .nobody,
        backupRecipient: facts.recipient,
        leaseMinutes: facts.leaseMinutes.map { Int($0) } ?? ServiceUnit.usualLease,
        exportLimit: facts.exportLimit.map(Int.init))
    case .category(let code):
      categories[code] = Category(
        code: code, title: words.name ?? code, agency: facts.agency, isActive: isActive)
    case .agency(let code):
      agencies[code] = Agency(code: code, name: words.name ?? code, isActive: isActive)
    case .place(let code):
      places[code] = Place(code: code, name: words.name ?? code, aliases: words.aliases ?? [])
    case .template(let code):
      templates[code] = TemplateSource(code: code, text: words.text ?? "", isActive: isActive)
    case .rule(Self.importedSilence): endsImportedSilence = isActive
    case .rule(Self.protection): protection = facts.protection ?? .seeded
    case .rule(let code) where code.hasPrefix(RetentionRule.prefix):
      retention[code] = RetentionRule(code: code, facts: facts)
    case .rule(let code):
      rules[code] = isActive ? facts.rule : nil
    case .calendar: takeCalendar(facts, words.name ?? "", isActive: isActive)
    case .complaint, .store:
      break
    }
  }
}

extension Office {
  /// The code of the setting by which imported complaints may end in silence.
  static let importedSilence = "silence/imported"
  /// The code of the setting by which the desk is protected.
  static let protection = "protection"

  /// A day of the whole office, or something of one unit's own: its kind stands in the fact `code`.
  private mutating func takeCalendar(_ facts: Facts, _ name: String, isActive: Bool) {
    guard let unit = facts.unit else {
      if let day = facts.day { freeDays[day] = isActive ? FreeDay(facts, name) : nil }
      return
    }
    var own = unitCalendars[unit] ?? UnitCalendar()
    switch (facts.code.flatMap(CalendarEntry.init(rawValue:)), facts.day) {
    case (.week, _):
      own.weeklyHours = isActive ? facts.hours : nil
      own.worksOnCollectiveLeave = facts.worksOnLeave ?? false
    case (.span, let day?):
      own.spans[day] =
        isActive
        ? HoursSpan(
          from: day, through: facts.until ?? day, name: name, hours: facts.hours ?? [:]) : nil
    case (.worked, let day?): own.worksOn[day] = isActive ? name : nil
    case (nil, let day?): own.freeDays[day] = isActive ? FreeDay(facts, name) : nil
    case (_, nil): return
    }
    unitCalendars[unit] = own.isEmpty ? nil : own
  }
}

/// What a unit can have of its own in the calendar beside free days; part of the file format.
enum CalendarEntry: String {
  case week, span, worked
}

extension FreeDay {
  init(_ facts: Facts, _ name: String) {
    self.init(
      kind: facts.code.flatMap(Kind.init(rawValue:)) ?? .local, name: name,
      estimated: facts.isEstimated ?? false)
  }
}
