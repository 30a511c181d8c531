import Complaints
import Foundation
import GRDB

extension Store {
  /// Does an act under the rules: its entries, the folded tables and the search text in one transaction.
  ///
  /// An act whose id the journal already has is not done again. Throws `Refusal` or `StoreFailure`.
  public func perform(_ request: ActRequest, now: Instant) throws -> Performed {
    let performed = try writing { db in try self.perform(request, index: 0, now: now, db) }
    if let draft = request.draft { try? work?.discard(draft) }
    if !performed.wasRepeated, performed.entries.contains(where: { $0.kind == .revealed }) {
      try? note(.revealed, of: performed.complaint.id, by: request.officer, at: now)
    }
    return performed
  }

  /// Several acts as one action: each complaint by itself under the same rules, none stops the others.
  public func performAll(_ requests: [ActRequest], now: Instant) throws -> [BulkOutcome] {
    var outcomes: [BulkOutcome] = []
    for request in requests {
      guard let id = request.complaint else { continue }
      do {
        let complaint = try writing { db in
          let index = try JournalReader.nextIndex(of: request.id, db)
          return try self.perform(request, index: index, now: now, db).complaint
        }
        outcomes.append(
          BulkOutcome(complaint: id, number: complaint.number, version: complaint.version))
      } catch let refusal as Refusal {
        let number = try reading { db in
          Complaint.folding(try JournalReader.thread(of: id, db, desk: desk))?.number
        }
        outcomes.append(BulkOutcome(complaint: id, number: number, refusal: refusal))
      }
    }
    return outcomes
  }

  private func perform(
    _ request: ActRequest, index: Int, now: Instant, _ db: Database
  ) throws -> Performed {
    if let repeated = try repeated(request, db) { return repeated }
    let office = try office(db)
    guard let officer = office.officers[request.officer] else { throw Refusal.unknownOfficer }
    let thread =
      try request.complaint.map { try JournalReader.thread(of: $0, db, desk: desk) } ?? []
    let complaint = Complaint.folding(thread)
    var circumstances = Circumstances(
      now: now, officer: officer, office: office, thread: thread, seen: request.seen)
    if case .receive(let intake) = request.action {
      circumstances.newComplaint = request.complaint ?? ComplaintID(request.id.uuid)
      circumstances.number = try nextNumber(of: intake, office, db)
    }
    circumstances.other = try other(of: request.action, db)
    let drafts = try Rules(circumstances).entries(for: request.action, on: complaint)
    if request.action.needsProof { try requireProof(of: officer) }
    let entries = try append(
      drafts, officer: request.officer, action: request.id, from: index, now: now, db)
    guard let id = entries.lazy.compactMap(\.subject.complaint).first else {
      throw Refusal.notFound
    }
    let folded = try ReadTableWriter(db: db, office: office, searchKey: searchKey)
      .refold(id, thread: thread + entries, isNew: complaint == nil)
    guard let folded else { throw Refusal.notFound }
    let undid = entries.lazy.compactMap(\.facts.undoes).first.flatMap { taken in
      thread.first { $0.sequence == taken }?.kind
    }
    return Performed(entries: entries, complaint: folded, undid: undid)
  }

  /// What an act came to that was already done: by the same officer, in the same store.
  private func repeated(_ request: ActRequest, _ db: Database) throws -> Performed? {
    let entries = try JournalReader.entries(of: request.id, db, desk: desk)
    let own = entries.filter {
      request.complaint == nil || $0.subject.complaint == request.complaint
    }
    guard let id = own.lazy.compactMap(\.subject.complaint).first,
      let complaint = Complaint.folding(try JournalReader.thread(of: id, db, desk: desk))
    else { return nil }
    return Performed(entries: own, complaint: complaint, wasRepeated: true)
  }

  private func nextNumber(of intake: Intake, _ office: Office, _ db: Database) throws
    -> ComplaintNumber?
  {
    guard let unit = office.units[intake.unit] else { return nil }
    let year = intake.received.day(at: unit.offset).year
    let last = try ReadTableWriter(db: db, office: office, searchKey: searchKey).lastSerial(
      of: NumberSeries(prefix: unit.prefix, year: year))
    return ComplaintNumber(prefix: unit.prefix, year: year, serial: last + 1)
  }

  private func other(of action: Action, _ db: Database) throws -> Complaint? {
    switch action {
    case .markDuplicate(let id), .join(let id):
      Complaint.folding(try JournalReader.thread(of: id, db, desk: desk))
    case .receive(let intake):
      try intake.lead.flatMap {
        Complaint.folding(try JournalReader.thread(of: $0, db, desk: desk))
      }
    default: nil
    }
  }

  /// Adds entries about the office as far as the officer may make them; when rules or calendar change, every running
  /// deadline moves with them.
  ///
  /// Throws `Refusal` or `StoreFailure`.
  public func save(office drafts: [EntryDraft], officer: OfficerID, action: ActionID, now: Instant)
    throws
  {
    try append(drafts, officer: officer, action: action, now: now) { db in
      let office = try office(db)
      guard let who = office.officers[officer] else { throw Refusal.unknownOfficer }
      try Rights.check(drafts, by: who, in: office)
      if drafts.contains(where: \.needsProof) { try requireProof(of: who) }
    }
  }

  func append(
    _ drafts: [EntryDraft], officer: OfficerID?, action: ActionID, now: Instant,
    unlessRefused check: (Database) throws -> Void = { _ in }
  ) throws {
    try writing { db in
      try check(db)
      _ = try append(drafts, officer: officer, action: action, from: 0, now: now, db)
      let movesDeadlines = drafts.contains {
        switch $0.subject {
        case .rule, .calendar, .unit: true
        default: false
        }
      }
      if movesDeadlines {
        try DeadlineMove(db: db, office: try office(db, remembers: false)).perform()
      }
    }
  }

  func append(
    _ drafts: [EntryDraft], officer: OfficerID?, action: ActionID, from index: Int, now: Instant,
    _ db: Database
  ) throws -> [JournalEntry] {
    var journal = try JournalWriter(db, desk: desk)
    return try drafts.enumerated().map { place, draft in
      try journal.append(
        draft, officer: officer, action: action, index: index + place, recordedAt: now)
    }
  }
}

extension ReadTableWriter {
  /// Folds a complaint and its search text anew.
  func refold(_ id: ComplaintID, thread: [JournalEntry], isNew: Bool) throws -> Complaint? {
    guard let complaint = try fold(id, thread: thread, isNew: isNew) else { return nil }
    try index(complaint, thread: thread, isNew: isNew)
    return complaint
  }
}
