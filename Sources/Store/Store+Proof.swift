import CSodium
import Complaints
import Foundation
import GRDB

extension Store {
  /// Checks the file, the chain, the words, and that every read table is what the journal makes.
  ///
  /// It reads one state of the store while others go on working. `progress` hears how many entries of how many it has
  /// passed, each entry being passed twice; what it throws ends the check.
  public func verify(
    progress: @Sendable (_ passed: Int64, _ of: Int64) throws -> Void = { _, _ in }
  ) throws -> Verification {
    var verification = try reading { db in
      try Self.keepMorePages(db)
      defer { try? Self.keepUsualPages(db) }
      let total = try JournalReader.head(db) * 2
      var chain = ChainProof(desk: desk)
      try chain.follow(db) { try progress($0, total) }
      var verification = chain.verification
      if try String.fetchOne(db, sql: "PRAGMA quick_check(1)") != "ok" { verification.add(.file) }
      guard !verification.problems.contains(where: \.isUnreadable) else { return verification }
      do {
        var tables = TableProof(office: try office(db), searchKey: searchKey)
        try tables.compare(db, desk: desk, into: &verification) {
          try progress(total / 2 + $0, total)
        }
      } catch let entry as UnreadableEntry {
        verification.add(.unreadable(sequence: entry.sequence))
      }
      return verification
    }
    if writer != nil, try !isSearchIndexWhole() { verification.add(.table("search", nil)) }
    return verification
  }

  /// Whether the full-text index is what its texts make: only SQLite itself can tell, and only under the lock.
  private func isSearchIndexWhole() throws -> Bool {
    do {
      try writing { try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')") }
      return true
    } catch StoreFailure.damaged { return false }
  }

  /// Drops the read tables and folds them anew from the journal.
  ///
  /// One transaction: others read the former tables until it is done, their acts wait, and an end of the program in the
  /// middle leaves everything as it was. `progress` hears how many entries of how many it has passed.
  public func rebuild(
    progress: @Sendable (_ passed: Int64, _ of: Int64) throws -> Void = { _, _ in }
  ) throws {
    try inLongJob {
      try writing { db in
        try ReadTables.renew(
          db, desk: desk, office: try office(db, remembers: false), searchKey: searchKey,
          progress: progress)
      }
    }
  }

  /// A digest of every read table's content, whatever the order it was written in.
  public func tableHashes() throws -> [String: String] {
    let queries = [
      "complaint": "SELECT \(ComplaintRecord.columns) FROM complaint ORDER BY id",
      "course": """
      SELECT c.id, c.nth, c.unit, c.officer, c.category, c.kelurahan, c.channel, c.classification, c.imported,
        c.tray, c.begun, c.ended, c.outcome, c.first_answered, c.answered, c.acknowledged, c.verified,
        c.followed_up, c.settled, c.kept, c.acknowledged_in_time, c.verified_in_time, c.followed_up_in_time,
        c.settled_in_time, c.kept_in_time, c.judged, c.forwarded, c.back, c.cause, c.improved, c.overridden, c.rated,
        c.u3, c.u6, c.u7, c.u8
      FROM course c ORDER BY id, nth
      """,
      "tally": "SELECT * FROM tally ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11",
      "number": "SELECT * FROM number ORDER BY prefix, year",
      "import_row": "SELECT * FROM import_row ORDER BY key",
      "search": """
      SELECT c.id, s.number, s.subject, s.body, s.reporter
      FROM complaint c JOIN search s ON s.rowid = c.row ORDER BY c.id
      """,
    ]
    return try reading { db in
      try queries.mapValues { query in
        var state = crypto_hash_sha256_state()
        crypto_hash_sha256_init(&state)
        let rows = try Row.fetchCursor(db, sql: query)
        while let row = try rows.next() {
          for value in row.databaseValues {
            let text = Array("\(value.storage.sqlValue.count):".utf8) + value.storage.sqlValue
            crypto_hash_sha256_update(&state, text, UInt64(text.count))
          }
        }
        var digest = [UInt8](repeating: 0, count: Digest.size)
        crypto_hash_sha256_final(&state, &digest)
        return Digest.hexadecimal(digest)
      }
    }
  }
}

extension Verification.Problem {
  fileprivate var isUnreadable: Bool { if case .unreadable = self { true } else { false } }
}

extension DatabaseValue.Storage {
  /// The value's bytes, led by its kind.
  fileprivate var sqlValue: [UInt8] {
    switch self {
    case .null: Array("n".utf8)
    case .int64(let value): Array("i\(value)".utf8)
    case .double(let value): Array("d\(value)".utf8)
    case .string(let value): Array("s\(value)".utf8)
    case .blob(let value): Array("b".utf8) + value
    }
  }
}
