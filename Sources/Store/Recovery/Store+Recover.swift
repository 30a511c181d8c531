import Complaints
import Door
import Foundation
import GRDB

extension Store {
  /// Rebuilds a new store from what can be read of a damaged one, which is not written.
  ///
  /// Every page is looked at by itself for rows of the journal. They keep sequence and digest, so that the chain proves
  /// what was found; the tables are folded anew. An entry in the new journal tells of the recovery and of its gaps.
  public static func recover(
    _ damaged: String, to path: String, now: Instant
  ) throws(StoreFailure) -> Recovery {
    guard canReach(damaged, R_OK) else { throw StoreFailure(errno: errno, path: damaged) }
    let file = try PlacedFile(at: path)
    do {
      let recovery = try fill(file.made, from: damaged, now)
      StoreFile.removeBeside(file.made)
      try file.settle()
      return try withDrafts(of: damaged, in: path, recovery)
    } catch {
      file.abandon()
      throw StoreFailure(error, path: path)
    }
  }

  private static func fill(_ made: String, from damaged: String, _ now: Instant) throws -> Recovery
  {
    let records = try SalvagedRecords(SalvagedPages(damaged))
    var recovery = Recovery()
    let identity = records.identity()
    recovery.lostDesk = identity.desk == nil
    recovery.lostSearchKey = identity.searchKey == nil
    var randomness = SystemRandomNumberGenerator()
    let desk = identity.desk ?? DeskID(at: now, using: &randomness)
    try StoreFile.reserve(made)
    let store = try Store(
      writing: made, desk: desk, searchKey: identity.searchKey, hasWork: false)
    defer { store.close() }
    try store.inLongJob {
      try store.writing { db in
        var found = FoundJournal(db, desk: desk)
        try records.entries { try found.take($0) }
        try found.settle()
        try found.assess(&recovery)
        guard recovery.entries > 0 else { throw StoreFailure.damaged(path: damaged) }
        let office = Office.folding(try JournalReader.office(db, desk: desk))
        try ReadTables.renew(db, desk: desk, office: office, searchKey: store.searchKey)
        recovery.orphans = try found.orphans()
      }
    }
    let told = EntryDraft(
      .recovered, on: .store, at: now,
      facts: .with {
        $0.count = recovery.entries
        $0.gaps = recovery.gaps.isEmpty ? nil : recovery.gaps.map(\.told)
      })
    try store.append(
      [told], officer: nil, action: ActionID(at: now, using: &randomness), now: now)
    try store.emptyLog()
    return recovery
  }

  /// Brings over the drafts that lie beside the damaged file, where they can be read.
  private static func withDrafts(
    of damaged: String, in path: String, _ recovery: Recovery
  ) throws -> Recovery {
    var recovery = recovery
    let beside = WorkStore.path(beside: damaged)
    guard canReach(beside, R_OK), let queue = try? DatabaseQueue(path: beside),
      let kept = try? queue.read({ try KeptWork($0) })
    else { return recovery }
    try queue.close()
    let work = try WorkStore(beside: path)
    try work.writing { try kept.add(to: $0) }
    recovery.drafts = kept.drafts
    return recovery
  }
}

extension SalvagedRecords {
  /// Passes over every page; what is no entry says nothing.
  func entries(_ take: (SalvagedEntry) throws -> Void) rethrows {
    for number in pageNumbers {
      for record in records(onPage: number) {
        if let entry = SalvagedEntry(record) { try take(entry) }
      }
    }
  }

  /// The desk's id and the key of its search tokens, from the table `store`.
  func identity() -> (desk: DeskID?, searchKey: [UInt8]?) {
    var desk: DeskID?
    var searchKey: [UInt8]?
    for number in pageNumbers {
      for (id, values) in records(onPage: number) where id == nil && values.count == 2 {
        guard case .text(let key) = values[0], case .blob(let value) = values[1] else { continue }
        if key == Array("desk".utf8) { desk = desk ?? DeskID(bytes: value) }
        if key == Array("search key".utf8), value.count == 32 { searchKey = searchKey ?? value }
      }
      if desk != nil, searchKey != nil { break }
    }
    return (desk, searchKey)
  }
}

extension ClosedRange<Int64> {
  /// As it stands in facts and messages: `120-131`, or `120`.
  public var told: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)"
  }
}
