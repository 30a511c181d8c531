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
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(ChainProof.columns) FROM journal WHERE sequence BETWEEN ? AND ? ORDER BY sequence
        """, arguments: [sequence - 1, sequence])
    guard let row = rows.last, row[0] as Int64 == sequence, rows.count == 2 || sequence == 1,
      let entry = try? JournalReader.entry(row, desk: desk)
    else { return false }
    let former = rows.count == 2 ? ChainProof.digest(of: rows[0]) : Chain.beginning
    return ChainProof.follows(entry, row, former)
  }

  /// What the chain says of what was found.
  ///
  /// The entry after a gap has nothing to be compared with; it vouches for those that follow it.
  func assess(_ recovery: inout Recovery) throws {
    var former = Chain.beginning
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(ChainProof.columns) FROM journal ORDER BY sequence")
    while let row = try rows.next() {
      let sequence: Int64 = row[0]
      let isAfterGap = sequence > recovery.last + 1
      if isAfterGap { recovery.gaps.append(recovery.last + 1...sequence - 1) }
      let entry = try JournalReader.entry(row, desk: desk)
      let isBound = isAfterGap || ChainProof.follows(entry, row, former)
      if !isBound || !ChainProof.hasItsWords(row) { recovery.changed.append(sequence) }
      former = ChainProof.digest(of: row)
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
