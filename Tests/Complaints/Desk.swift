import Complaints
import Testing

/// A desk of one complaint for tests: acts go through the rules, entries onto the thread, as a store would have it.
struct Desk {
  var office = Desk.office
  var now = Desk.morning
  var thread: [JournalEntry] = []
  var complaint: Complaint?
  /// Other complaints that exist, for joining and duplicates.
  var other: Complaint?

  static let morning = day("2026-11-23").instant(
    ClockTime(hour: 9, minute: 0) ?? .midnight, at: .westernIndonesia)
  static let unit = UnitID(UUIDv7(high: 2, low: 1))
  static let id = ComplaintID(UUIDv7(high: 3, low: 1))
  static let number = ComplaintNumber(prefix: "MDN", year: 2026, serial: 412)

  static let ratna = person(1, "Ratna Wulandari", .officer)
  static let dewi = person(2, "Dewi Lestari", .officer)
  static let hadi = person(3, "Hadi Santoso", .supervisor)
  static let sari = person(4, "Sari Dewanti", .auditor)
  static let wahyu = person(5, "Wahyu Pradana", .administrator)
  static let everyone = [ratna, dewi, hadi, sari, wahyu]

  private static func person(_ number: UInt64, _ name: String, _ role: Role) -> Officer {
    Officer(id: OfficerID(UUIDv7(high: 1, low: number)), name: name, role: role, unit: unit)
  }

  static let rules: [DeadlineRule] = [
    DeadlineRule(step: .acknowledge, amount: 3, unit: .workingDays),
    DeadlineRule(step: .verify, amount: 3, unit: .workingDays),
    DeadlineRule(step: .followUp, amount: 5, unit: .workingDays),
    DeadlineRule(step: .settle, amount: 14, unit: .workingDays),
    DeadlineRule(step: .completeDetails, amount: 10, unit: .calendarDays, from: .request),
    DeadlineRule(step: .closeInSilence, amount: 10, unit: .calendarDays, from: .delivery),
  ]

  static let office: Office = {
    var office = Office()
    office.units[unit] = ServiceUnit(id: unit, name: "Kelurahan Medono", prefix: "MDN")
    for officer in everyone { office.officers[officer.id] = officer }
    office.agencies["dpu"] = Agency(code: "dpu", name: "Dinas Pekerjaan Umum")
    office.agencies["old"] = Agency(code: "old", name: "Dinas Lama", isActive: false)
    for rule in rules { office.rules[rule.code] = rule }
    return office
  }()

  /// A desk at which `intake` was just received by Ratna.
  static func received(_ intake: Intake = Desk.intake) -> Desk {
    var desk = Desk()
    desk.does(.receive(intake))
    return desk
  }

  static let intake = Intake(
    unit: unit, received: morning, channel: .whatsapp,
    words: words {
      $0.body = "Lampu jalan padam sejak Senin. Gelap sekali."
      $0.reporterName = "Budi Santoso"
      $0.phone = "081234567890"
    })

  func circumstances(_ officer: Officer, seen: Int64 = .max) -> Circumstances {
    Circumstances(
      now: now, officer: officer, office: office, number: Desk.number, newComplaint: Desk.id,
      thread: thread, seen: seen, other: other)
  }

  /// Does an act as a store would: entries get their place and are folded into the complaint.
  mutating func act(_ action: Action, by officer: Officer = Desk.ratna, seen: Int64 = .max)
    throws(Refusal)
  {
    let rules = Rules(circumstances(officer, seen: seen))
    for draft in try rules.entries(for: action, on: complaint) {
      append(draft, by: officer.id)
    }
  }

  /// Does an act that the rules are expected to allow.
  mutating func does(_ action: Action, by officer: Officer = Desk.ratna) {
    do { try act(action, by: officer) } catch { Issue.record("refused: \(error)") }
  }

  /// Why the rules refuse an act; nil where they allow it.
  func refusal(_ action: Action, by officer: Officer = Desk.ratna, seen: Int64 = .max) -> Refusal? {
    var copy = self
    do { try copy.act(action, by: officer, seen: seen) } catch { return error }
    return nil
  }

  mutating func append(_ draft: EntryDraft, by officer: OfficerID?) {
    let sequence = Int64(thread.count + 1)
    let entry = JournalEntry(
      desk: DeskID(UUIDv7(high: 4, low: 1)), sequence: sequence, recordedAt: now,
      occurredAt: draft.occurredAt, officer: officer, subject: draft.subject, kind: draft.kind,
      action: ActionID(UUIDv7(high: 5, low: UInt64(sequence))), index: 0, facts: draft.facts,
      words: draft.words)
    thread.append(entry)
    if complaint == nil || entry.kind == .undone {
      complaint = Complaint.folding(thread)
    } else {
      complaint?.apply(entry)
    }
  }

  mutating func wait(days: Int) { now = now.advanced(byHours: 24 * days) }
  mutating func wait(minutes: Int) { now = now.advanced(bySeconds: 60 * minutes) }

  var state: Complaint {
    complaint
      ?? Complaint(id: Desk.id, number: Desk.number, unit: Desk.unit, received: now, version: 0)
  }
  var deadlines: Deadlines { office.deadlines(for: Desk.unit) }

  static func answer(_ kind: AnswerKind, _ text: String = "Sudah kami periksa.") -> Action {
    .answer(Answer(kind: kind, text: text, way: .whatsapp))
  }
  static let deliver = Action.deliver(way: .whatsapp, at: nil)
  static func close(_ outcome: Outcome, ground: String = "pelapor menyatakan cukup") -> Action {
    .close(Closing(outcome: outcome, ground: ground))
  }
}

/// Words with some fields set.
func words(_ change: (inout Words) -> Void) -> Words {
  var words = Words()
  change(&words)
  return words
}
