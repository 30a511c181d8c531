import Complaints
import GRDB

extension Store {
  /// Performs a past in its order, in one transaction, under the same rules: for stores that are made rather than lived.
  ///
  /// The tables are written once, when all is done. Throws the `Refusal` of the first act that the rules refuse.
  public func live(_ past: [(request: ActRequest, at: Instant)]) throws {
    try writing { db in
      let office = try office(db)
      var journal = try JournalWriter(db, desk: desk)
      var tables = BulkWriter(ReadTableWriter(db: db, office: office, searchKey: searchKey))
      var lives = Lives(office: office)
      for (request, at) in past {
        let drafts = try lives.entries(for: request, at: at) {
          try tables.nextNumber(prefix: $0.prefix, year: $1)
        }
        for (index, draft) in drafts.enumerated() {
          lives.take(
            try journal.append(
              draft, officer: request.officer, action: request.id, index: index, recordedAt: at))
        }
      }
      for thread in lives.threads {
        try tables.add(FoldedThread(thread, office: office, searchKey: searchKey))
      }
      try tables.finish()
    }
  }
}

/// Complaints as they are lived, in memory.
private struct Lives {
  private let office: Office
  private var order: [ComplaintID] = []
  private var threadByID: [ComplaintID: [JournalEntry]] = [:]
  private var complaints: [ComplaintID: Complaint] = [:]

  init(office: Office) { self.office = office }

  /// Every complaint's entries, in the order of receipt.
  var threads: [[JournalEntry]] { order.compactMap { threadByID[$0] } }

  func entries(
    for request: ActRequest, at: Instant,
    number: (ServiceUnit, _ year: Int) throws -> ComplaintNumber
  ) throws -> [EntryDraft] {
    guard let officer = office.officers[request.officer] else { throw Refusal.unknownOfficer }
    var circumstances = Circumstances(now: at, officer: officer, office: office, seen: request.seen)
    if let id = request.complaint { circumstances.thread = threadByID[id] ?? [] }
    switch request.action {
    case .receive(let intake):
      guard let unit = office.units[intake.unit] else { throw Refusal.notFound }
      circumstances.newComplaint = request.complaint ?? ComplaintID(request.id.uuid)
      circumstances.number = try number(unit, intake.received.day(at: unit.offset).year)
    case .markDuplicate(let other), .join(let other): circumstances.other = complaints[other]
    default: break
    }
    return try Rules(circumstances).entries(
      for: request.action, on: request.complaint.flatMap { complaints[$0] })
  }

  mutating func take(_ entry: JournalEntry) {
    guard let id = entry.subject.complaint else { return }
    threadByID[id, default: []].append(entry)
    if complaints[id] == nil {
      order.append(id)
      complaints[id] = Complaint(beginning: entry)
    } else if entry.kind == .undone {
      complaints[id] = Complaint.folding(threadByID[id] ?? [])
    } else {
      complaints[id]?.apply(entry)
    }
  }
}
