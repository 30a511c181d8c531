import Complaints
import Foundation
import GRDB

/// What is to be erased, and why.
public struct ErasureRequest: Sendable {
  public var complaints: [ComplaintID]
  /// Entries of others' complaints whose words go along.
  public var mentions: [Int64]
  public var ground: ErasureGround
  /// What the decision rests on, such as the number of a letter; it stays, so it names nobody.
  public var reason: String
  /// Whether those go too that are still open.
  public var evenOpen: Bool

  public init(
    complaints: [ComplaintID], mentions: [Int64] = [], ground: ErasureGround, reason: String,
    evenOpen: Bool = false
  ) {
    self.complaints = complaints
    self.mentions = mentions
    self.ground = ground
    self.reason = reason
    self.evenOpen = evenOpen
  }
}

/// What an erasure came to.
public struct Erased: Equatable, Sendable {
  public var complaints: Int
  /// How many entries lost their words.
  public var entries: Int
}

extension Store {
  /// How many complaints one transaction erases at most.
  private static let erasedAtOnce = 100

  /// Takes the words of complaints out of the journal and the tables: from here on no screen and no file has them.
  ///
  /// What SQLite keeps of them in unused places is left for `scrub`, which has to follow. All of a request or nothing
  /// of it, but for a long one, which is done in transactions of a hundred. Throws `Refusal`.
  public func erase(_ request: ErasureRequest, by officer: OfficerID, now: Instant) throws -> Erased
  {
    guard lock != nil else { throw StoreFailure.readOnly }
    var erased = Erased(complaints: 0, entries: 0)
    var rest = request.complaints[...]
    var mentions = request.mentions
    repeat {
      let some = rest.prefix(Self.erasedAtOnce)
      rest = rest.dropFirst(Self.erasedAtOnce)
      let part = try writing { db in
        try erase(Array(some), mentions, request, by: officer, now: now, db)
      }
      mentions = []
      erased.complaints += part.complaints
      erased.entries += part.entries
      if !rest.isEmpty, let lock { Turn.pause(lock) }
    } while !rest.isEmpty
    return erased
  }

  private func erase(
    _ complaints: [ComplaintID], _ mentions: [Int64], _ request: ErasureRequest,
    by id: OfficerID, now: Instant, _ db: Database
  ) throws -> Erased {
    let office = try office(db)
    guard let officer = office.officers[id], officer.isActive else { throw Refusal.unknownOfficer }
    guard Rights.of(officer.role).contains(.erase) else { throw Refusal.notAllowed(.erase) }
    var randomness = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &randomness)
    let tables = ReadTableWriter(db: db, office: office, searchKey: searchKey)
    var drafts: [EntryDraft] = []
    var ghosts: [Int64] = []
    for id in complaints {
      let thread = try JournalReader.thread(of: id, db, desk: desk)
      guard let complaint = Complaint.folding(thread) else {
        // Its import was taken back: no complaint stands, but what was said is still there.
        ghosts += thread.filter { $0.words != nil }.map(\.sequence)
        continue
      }
      let rules = Rules(
        Circumstances(now: now, officer: officer, office: office, thread: thread, seen: .max))
      drafts += try rules.entries(
        for: .erase(request.ground, evenOpen: request.evenOpen), on: complaint)
    }
    let emptied = mentions + ghosts
    let head = EntryDraft(
      .erased, on: .store, at: now,
      facts: .with {
        $0.ground = request.ground
        $0.count = Int64(drafts.count)
        $0.emptied = emptied.isEmpty ? nil : emptied.map { "\($0)" }
      }, words: .with { $0.text = request.reason.trimmed.nonEmpty })
    _ = try append([head] + drafts, officer: officer.id, action: action, from: 0, now: now, db)
    var erased = Erased(complaints: drafts.count, entries: 0)
    for id in drafts.compactMap(\.subject.complaint) {
      erased.entries += try Erasures.empty(id, db)
      try Erasures.refold(id, tables, db, desk: desk)
    }
    var touched: Set<ComplaintID> = []
    for sequence in emptied {
      guard let subject = try Erasures.empty(entry: sequence, db) else { continue }
      erased.entries += 1
      touched.insert(subject)
    }
    for id in touched { try Erasures.refold(id, tables, db, desk: desk) }
    return erased
  }
}
