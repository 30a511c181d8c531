import Complaints
import Samples

/// The demo of the sample day and the desk it makes, built once for all tests.
enum November {
  static let demo = Demo(today: Day(iso: "2026-11-23") ?? .first)
  static let desk = PastDesk(demo)
}

/// A desk in memory: performs a demo's acts through the rules, as a store does.
struct PastDesk {
  private(set) var office: Office
  private(set) var threads: [ComplaintID: [JournalEntry]] = [:]
  private(set) var complaints: [ComplaintID: Complaint] = [:]
  private(set) var refused: [(act: SampleAct, why: Refusal)] = []
  private var sequence: Int64 = 0
  private var serials: [Int: Int] = [:]
  private let desk = DeskID(UUIDv7(high: 0x7000, low: 0x8000_0000_0000_0001))

  init(_ demo: Demo) {
    office = Office()
    var journal: [JournalEntry] = []
    for (place, draft) in demo.office.enumerated() {
      let id = ActionID(UUIDv7(high: 0x7001, low: 0x8000_0000_0000_0000 | UInt64(place)))
      journal.append(entry(of: draft, officer: nil, action: id, index: place))
    }
    office = Office.folding(journal)
    for act in demo.acts {
      do throws(Refusal) { try perform(act) } catch { refused.append((act, error)) }
    }
  }

  private mutating func perform(_ act: SampleAct) throws(Refusal) {
    guard let officer = office.officers[act.officer] else { throw .unknownOfficer }
    var other: Complaint?
    switch act.action {
    case .join(let id), .markDuplicate(let id): other = complaints[id]
    default: break
    }
    var number: ComplaintNumber?
    if case .receive(let intake) = act.action {
      let year = intake.received.day(at: office.offset(of: intake.unit)).year
      serials[year, default: 0] += 1
      number = ComplaintNumber(prefix: "MDN", year: year, serial: serials[year] ?? 0)
    }
    let rules = Rules(
      Circumstances(
        now: act.at, officer: officer, office: office, number: number, newComplaint: act.complaint,
        thread: threads[act.complaint] ?? [], other: other))
    let drafts = try rules.entries(for: act.action, on: complaints[act.complaint])
    for (index, draft) in drafts.enumerated() {
      let entry = entry(of: draft, officer: act.officer, action: act.id, index: index)
      threads[act.complaint, default: []].append(entry)
      if entry.kind == .received {
        complaints[act.complaint] = Complaint(beginning: entry)
      } else if entry.kind == .undone {
        complaints[act.complaint] = Complaint.folding(threads[act.complaint] ?? [])
      } else {
        complaints[act.complaint]?.apply(entry)
      }
    }
  }

  private mutating func entry(
    of draft: EntryDraft, officer: OfficerID?, action: ActionID, index: Int
  ) -> JournalEntry {
    sequence += 1
    return JournalEntry(
      desk: desk, sequence: sequence, recordedAt: draft.occurredAt, occurredAt: draft.occurredAt,
      officer: officer, subject: draft.subject, kind: draft.kind, action: action, index: index,
      facts: draft.facts, words: draft.words)
  }
}
