import Complaints
import Foundation
import GRDB

/// The journal of a new store, filled with entries in whatever order they are found.
struct FoundJournal {
  private let db: Database
  private let desk: DeskID
  /// Entries whose sequence another had already taken: a page may be there in an older state too.
  private var others: [SalvagedEntry] = []
  private static let insertion = """
    INSERT INTO journal (sequence, recorded_at, occurred_at, officer, subject_kind, subject_key, kind, action,
      action_index, facts, words, salt, words_digest, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  init(_ db: Database, desk: DeskID) {
    self.db = db
    self.desk = desk
  }

  mutating func take(_ entry: SalvagedEntry) throws {
    do { try insert(entry) } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CONSTRAINT
    {
      others.append(entry)
    }
  }

  private func insert(_ entry: SalvagedEntry) throws {
    try db.cachedStatement(sql: Self.insertion).execute(
      arguments: StatementArguments([entry.sequence.databaseValue] + entry.values))
  }

  /// Of several with one sequence, that one stays which follows the entry before; else the first found.
  func settle() throws {
    for other in others.sorted(by: { $0.sequence < $1.sequence }) {
      guard try !follows(other.sequence) else { continue }
      try db.execute(sql: "DROP TRIGGER journal_is_kept")
      let former = try Row.fetchOne(
        db, sql: "SELECT * FROM journal WHERE sequence = ?", arguments: [other.sequence])
      try db.execute(sql: "DELETE FROM journal WHERE sequence = ?", arguments: [other.sequence])
      try? insert(other)
      if let former, try !follows(other.sequence) {
        try db.execute(sql: "DELETE FROM journal WHERE sequence = ?", arguments: [other.sequence])
        try db.cachedStatement(sql: Self.insertion).execute(
          arguments: StatementArguments(Array(former.databaseValues)))
      }
      try db.execute(sql: Schema.keepingTrigger)
    }
  }

  /// Whether the entry of a sequence is bound to the one before it.
  private func follows(_ sequence: Int64) throws -> Bool {
    let entries = try StoredEntries(db, from: sequence - 1, through: sequence)
    var former = Chain.beginning
    while let entry = try entries.next() {
      if entry.sequence == sequence {
        return (sequence == 1 || former != Chain.beginning) && entry.follows(former, desk: desk)
      }
      former = entry.digest
    }
    return false
  }

  /// What the chain says of what was found.
  ///
  /// The entry after a gap has nothing to be compared with; it vouches for those that follow it.
  func assess(_ recovery: inout Recovery) throws {
    var former = Chain.beginning
    let entries = try StoredEntries(db)
    while let entry = try entries.next() {
      let sequence = entry.sequence
      let isAfterGap = sequence > recovery.last + 1
      if isAfterGap { recovery.gaps.append(recovery.last + 1...sequence - 1) }
      let isBound = isAfterGap || entry.follows(former, desk: desk)
      if !isBound || !entry.hasItsWords { recovery.changed.append(sequence) }
      former = entry.digest
      recovery.last = sequence
      recovery.entries += 1
    }
  }

  /// How many entries belong to complaints of which the first entry is missing.
  func orphans() throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM journal j WHERE subject_kind = 1 AND NOT EXISTS (
          SELECT 1 FROM journal b WHERE b.subject_kind = 1 AND b.subject_key = j.subject_key
            AND b.kind IN ('received', 'imported'))
        """) ?? 0
  }
}
