import Complaints
import Testing

@Suite("The office folded from its entries")
struct OfficeTests {
  static func entry(_ draft: EntryDraft, sequence: Int) throws -> JournalEntry {
    JournalEntry(
      desk: DeskID(UUIDv7(high: 4, low: 1)), sequence: Int64(sequence), recordedAt: Desk.morning,
      occurredAt: draft.occurredAt, officer: nil, subject: draft.subject, kind: draft.kind,
      action: ActionID(UUIDv7(high: 5, low: UInt64(sequence))), index: 0,
      facts: Facts(json: try JSON(parsing: draft.facts.json.text)),
      words: try draft.words.map { Words(json: try JSON(parsing: $0.json.text)) })
  }

  static func folding(_ drafts: [EntryDraft]) throws -> Office {
    Office.folding(try drafts.enumerated().map { try entry($1, sequence: $0 + 1) })
  }

  @Test("is what was saved of it, through the file and back")
  func saved() throws {
    let at = Desk.morning
    let unit = ServiceUnit(
      id: Desk.unit, name: "Kelurahan Medono", prefix: "MDN", contact: "0285-4xxxxx")
    let officer = Officer(
      id: Desk.ratna.id, name: "Ratna Wulandari", role: .officer, unit: Desk.unit, account: "ratna")
    let category = Category(code: "adminduk.ktp", title: "KTP-el", agency: "disdukcapil")
    let agency = Agency(code: "disdukcapil", name: "Disdukcapil", isActive: false)
    let place = Place(code: "medono", name: "Medono", aliases: ["Madono"])
    let template = TemplateSource(code: "ktp", text: "Yth. ‹nama›")
    let rule = DeadlineRule(step: .settle, amount: 14, unit: .workingDays, channel: .whatsapp)
    let office = try Self.folding([
      .saving(unit, at: at), .saving(officer, at: at), .saving(category, at: at),
      .saving(agency, at: at), .saving(place, at: at), .saving(template, at: at),
      .saving(rule, at: at),
    ])
    #expect(office.units == [unit.id: unit] && office.officers == [officer.id: officer])
    #expect(office.categories == [category.code: category])
    #expect(office.agencies == [agency.code: agency] && office.places == [place.code: place])
    #expect(office.templates == [template.code: template] && office.rules == [rule.code: rule])
  }

  @Test("moves its deadlines when a free day is saved late")
  func calendar() throws {
    let rule = DeadlineRule(step: .settle, amount: 3, unit: .workingDays)
    let complaint = Desk.received().state
    var office = try Self.folding([.saving(rule, at: Desk.morning)])
    #expect(
      office.deadlines(for: Desk.unit).due(of: complaint)
        == day("2026-11-26").end(at: .westernIndonesia))
    let free = FreeDay(kind: .local, name: "Pilkada", estimated: true)
    office.apply(
      try Self.entry(.saving(free, on: day("2026-11-25"), at: Desk.morning), sequence: 2))
    #expect(office.calendar.freeDays == [day("2026-11-25"): free])
    #expect(
      office.deadlines(for: Desk.unit).due(of: complaint)
        == day("2026-11-27").end(at: .westernIndonesia))
  }

  @Test("knows its officers by name, long or short, but not those who left")
  func names() {
    var office = Desk.office
    #expect(office.officer(named: " ratna w. ") == Desk.ratna)
    #expect(office.officer(named: "RATNA WULANDARI") == Desk.ratna)
    #expect(office.officer(named: "Ratna") == nil)
    office.officers[Desk.ratna.id]?.isActive = false
    #expect(office.officer(named: "Ratna W.") == nil)
  }
}
