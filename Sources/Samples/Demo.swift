import Complaints

/// One stroke of an officer in the demo's past.
public struct SampleAct: Sendable {
  public let at: Instant
  public let officer: OfficerID
  /// The complaint it concerns; for a receipt, the id the new complaint gets.
  public let complaint: ComplaintID
  /// Of a receipt the same as the complaint's.
  public let id: ActionID
  public let action: Action

  /// The act as it is put to a store.
  public var request: ActRequest {
    var isReceipt: Bool { if case .receive = action { true } else { false } }
    return ActRequest(
      id: id, action: action, complaint: isReceipt ? nil : complaint, seen: .max, officer: officer)
  }
}

/// The invented past of an office: fourteen months of complaints up to one day, the same every time.
///
/// Everything is invented: no person, number or event is real. Perform `acts` in their order through
/// the rules, giving numbers in the order of receipts, and the store is legal by construction.
public struct Demo: Sendable {
  public let today: Day
  /// The moment the demo is opened, 09.14 of its day; every act lies before it.
  public let opens: Instant
  public let unit: ServiceUnit
  public let officers: [Officer]
  /// The officer who sits at the desk when the demo opens.
  public let officer: Officer
  /// The first entries of the journal: unit, officers, and the seeds.
  public let office: [EntryDraft]
  /// In chronological order.
  public let acts: [SampleAct]
  /// What is being written when the demo opens.
  public let drafts: [Draft]

  /// Who sits at the desk of every demo.
  public static var deskOfficer: OfficerID { SampleOffice.ratna.id }

  public init(today: Day) {
    let opening = ClockTime(secondOfDay: (9 * 60 + 14) * 60)
    opens = today.instant(opening, at: WorkingTime.offset)
    self.today = today
    unit = SampleOffice.unit
    officers = SampleOffice.officers
    officer = SampleOffice.ratna
    let year = Year(endingOn: today, at: opens)
    office = SampleOffice.entries(at: (today - Arrivals.days).start(at: WorkingTime.offset))
    acts = year.acts
    drafts = year.drafts
  }
}
