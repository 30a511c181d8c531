extension Office {
  /// The office that `entries` make, in the order of the journal.
  public static func folding(_ entries: some Sequence<JournalEntry>) -> Office {
    var office = Office()
    for entry in entries { office.take(entry) }
    office.calendar = calendar(of: office.freeDays)
    return office
  }

  /// Applies an entry about the office; entries about complaints are passed over.
  public mutating func apply(_ entry: JournalEntry) {
    take(entry)
    if case .calendar = entry.subject { calendar = Self.calendar(of: freeDays) }
  }

  private mutating func take(_ entry: JournalEntry) {
    guard entry.kind == .saved else { return }
    let facts = entry.facts
    let words = entry.words ?? Words()
    let isActive = facts.isActive ?? true
    switch entry.subject {
    case .officer(let id):
      guard let role = facts.role, let unit = facts.unit else { return }
      officers[id] = Officer(
        id: id, name: words.name ?? "", role: role, unit: unit, account: words.account,
        isActive: isActive, isInTraining: facts.isInTraining ?? false)
    case .unit(let id):
      units[id] = ServiceUnit(
        id: id, name: words.name ?? "", prefix: facts.code ?? "",
        offset: UTCOffset(minutes: Int(facts.offsetMinutes ?? 420)), contact: words.contact ?? "",
        isActive: isActive, approval: facts.approval ?? .none)
    case .category(let code):
      categories[code] = Category(
        code: code, title: words.name ?? code, agency: facts.agency, isActive: isActive)
    case .agency(let code):
      agencies[code] = Agency(code: code, name: words.name ?? code, isActive: isActive)
    case .place(let code):
      places[code] = Place(code: code, name: words.name ?? code, aliases: words.aliases ?? [])
    case .template(let code):
      templates[code] = TemplateSource(code: code, text: words.text ?? "", isActive: isActive)
    case .rule(let code):
      rules[code] = isActive ? facts.rule : nil
    case .calendar:
      guard let day = facts.day else { return }
      let kind = facts.code.flatMap(FreeDay.Kind.init(rawValue:)) ?? .local
      freeDays[day] =
        isActive
        ? FreeDay(kind: kind, name: words.name ?? "", estimated: facts.isEstimated ?? false) : nil
    case .complaint, .store:
      break
    }
  }
}
