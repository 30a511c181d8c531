import Complaints

/// The office and people the sentences of these tests speak of.
enum Sample {
  static let offset = UTCOffset.westernIndonesia
  static let today = Day(year: 2026, month: 11, day: 23) ?? .first
  static let calendar = WorkingCalendar(
    freeDays: [
      on(2026, 12, 24): FreeDay(kind: .collectiveLeave, name: "Cuti bersama Natal"),
      on(2026, 12, 25): FreeDay(kind: .nationalHoliday, name: "Hari Raya Natal"),
    ], knownThrough: on(2026, 12, 31))

  static let ratna = OfficerID(UUIDv7(high: 1, low: 1))
  static let dewi = OfficerID(UUIDv7(high: 1, low: 2))
  static let unit = UnitID(UUIDv7(high: 2, low: 1))
  static let complaintID = ComplaintID(UUIDv7(high: 3, low: 1))
  static let number = ComplaintNumber(prefix: "MDN", year: 2026, serial: 412)
  static let other = ComplaintNumber(prefix: "MDN", year: 2026, serial: 430)

  static let office: Office = {
    var office = Office()
    office.units[unit] = ServiceUnit(id: unit, name: "Kelurahan Medono", prefix: "MDN")
    for (id, name) in [(ratna, "Ratna Wulandari"), (dewi, "Dewi Lestari")] {
      office.officers[id] = Officer(id: id, name: name, role: .officer, unit: unit)
    }
    office.agencies["disdukcapil"] = Agency(code: "disdukcapil", name: "Disdukcapil")
    return office
  }()

  static func on(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .first
  }

  static func time(_ hour: Int, _ minute: Int = 0) -> ClockTime {
    ClockTime(hour: hour, minute: minute) ?? .midnight
  }

  static func at(_ day: Day, _ hour: Int, _ minute: Int = 0) -> Instant {
    day.instant(time(hour, minute), at: offset)
  }

  /// A complaint of Budi Santoso, received by WhatsApp.
  static var complaint: Complaint {
    var complaint = Complaint(
      id: complaintID, number: number, unit: unit, received: at(today, 8, 12), version: 1)
    complaint.channel = .whatsapp
    complaint.words.reporterName = "Budi Santoso"
    complaint.words.salutation = "Bapak"
    return complaint
  }

  static func entry(
    _ kind: EntryKind, sequence: Int64 = 2, by officer: OfficerID? = ratna, facts: Facts = Facts(),
    words: Words? = nil
  ) -> JournalEntry {
    JournalEntry(
      desk: DeskID(UUIDv7(high: 4, low: 1)), sequence: sequence, recordedAt: at(today, 9, 5),
      occurredAt: at(today, 9, 5), officer: officer, subject: .complaint(complaintID), kind: kind,
      action: ActionID(UUIDv7(high: 5, low: UInt64(sequence))), index: 0, facts: facts, words: words
    )
  }

  /// Every refusal, with names and labels of usual length.
  static let refusals: [Refusal] = {
    let moment = at(today, 9, 38)
    let missing: [Refusal.Missing] = [
      .story, .text, .reason, .ground, .agency, .date, .finalAnswer, .forward, .otherNumber,
      .request,
    ]
    return EntryKind.allCases.flatMap {
      [
        .colleagueWasFaster(officer: dewi, did: $0, at: moment),
        .undoBlocked(by: $0, officer: dewi, at: moment),
      ]
    } + Right.allCases.map { .notAllowed($0) } + missing.map { .missing($0) }
      + missing.map { .outcomeNeeds(.conditionallyResolved, $0) } + [
        .notFound, .secret, .alreadyExists, .nothingSaid, .alreadyTaken(by: dewi), .notYours(nil),
        .notYours(dewi), .closedAlready, .notClosed, .unknownOfficer, .unknownAgency,
        .unknownOther, .sameComplaint, .alreadyJoined, .nothingToDeliver, .answerNotDelivered,
        .answerHasBlank("tanggal selesai"), .answerHasField("{nama}"), .answerToNobody,
        .answerTooLong(limit: 60_000), .notForwarded,
        .notJoined, .deliveredCannotBeUndone, .nothingToUndo, .inTheFuture, .beforeReceipt,
        .readOnlyRole, .outOfSight, .needsProof, .lastSupervisor,
        .weakSecret(.shortPIN(least: 6)), .weakSecret(.shortPassphrase(least: 12)),
        .weakSecret(.notDigits(least: 6)), .weakSecret(.easilyGuessed),
      ]
  }()
}
