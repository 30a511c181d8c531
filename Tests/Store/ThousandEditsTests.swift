import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

/// Somebody who owns the file and knows the format changes the journal behind the program's back.
@Suite("A thousand edits of a sealed journal")
struct ThousandEditsTests {
  /// A closed store with a seal in its middle and one at its end, and the seals as they were kept elsewhere.
  private struct Sealed {
    let desk: Bench
    let key = SealKey()
    var file = SealFile()

    init() throws {
      desk = try Bench()
      for round in 1...2 {
        for number in 1...12 {
          let id = try #require(
            try desk.store.complaint(numbered: desk.receive("Aduan \(round)-\(number) got meluap")))
          try desk.act(number % 2 == 0 ? .take : .note("ditinjau \(number)"), on: id)
        }
        let sealed = try desk.store.seal(with: key, officer: desk.supervisor.id, now: desk.now)
        file.add(sealed.seal, of: sealed.desk)
      }
      try desk.store.emptyLog()
      desk.store.close()
    }

    var lastSealed: Int64 { file.seals.last?.seal.sequence ?? 0 }
  }

  private enum Way: CaseIterable {
    case facts, words, saltedWords, digest, wordsDigest, officer, recorded, occurred, kind, action
    case delete, closeRanks, swap, insert, truncate, rehash, rehashFromDeleted
  }

  private static let fields =
    "recorded_at, occurred_at, officer, subject_kind, subject_key, kind, action, action_index, facts, words, salt, words_digest, digest"

  @Test("are all found: edited, deleted, moved, put in, cut off, also with every digest made anew")
  func threatT21() throws {
    let sealed = try Sealed()
    let path = sealed.desk.folder + "/ubah.sqlite"
    let original = try Data(contentsOf: URL(fileURLWithPath: sealed.desk.store.path))
    var random = Seeded(21)
    var unseen: [String] = []
    var byWay: [Way: Int] = [:]
    for round in 0..<1000 {
      try original.write(to: URL(fileURLWithPath: path))
      let way = Way.allCases[round % Way.allCases.count]
      let sequence = Int64.random(in: 1...sealed.lastSealed, using: &random)
      try change(path, way, at: sequence, sealed, &random)
      byWay[way, default: 0] += 1
      if try !isFound(path, sealed) { unseen.append("\(round): \(way) at \(sequence)") }
    }
    #expect(unseen == [])
    #expect(byWay.count == Way.allCases.count && byWay.values.allSatisfy { $0 >= 58 })
  }

  @Test("the first wrong entry is the one that is named", arguments: [3, 17, 40])
  func firstIsNamed(sequence: Int64) throws {
    let sealed = try Sealed()
    let original = try Data(contentsOf: URL(fileURLWithPath: sealed.desk.store.path))
    let path = sealed.desk.folder + "/ubah.sqlite"
    var random = Seeded(7)
    for (way, expected) in [
      (Way.facts, Verification.Problem.changed(sequence: sequence)),
      (.officer, .changed(sequence: sequence)), (.recorded, .changed(sequence: sequence)),
      (.delete, .missing(sequence: sequence)), (.closeRanks, .changed(sequence: sequence)),
      (.swap, .changed(sequence: sequence)), (.insert, .changed(sequence: sequence)),
    ] {
      try original.write(to: URL(fileURLWithPath: path))
      try change(path, way, at: sequence, sealed, &random)
      var chain = ChainProof(desk: sealed.desk.store.desk)
      let queue = try DatabaseQueue(path: path)
      try queue.read { try chain.follow($0) { _ in } }
      try queue.close()
      #expect(chain.verification.problems.first == expected, "\(way)")
    }
  }

  @Test("an untouched copy is found sound, so that finding means something")
  func untouched() throws {
    let sealed = try Sealed()
    #expect(try !isFound(sealed.desk.store.path, sealed))
    let store = try Store.open(at: sealed.desk.store.path, canWrite: false)
    #expect(try store.verify().isSound)
  }

  /// What `loket verify` and `loket verify --seals` read of the journal; its tables would tell of much as well.
  private func isFound(_ path: String, _ sealed: Sealed) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    let desk = sealed.desk.store.desk
    return try queue.read { db in
      var chain = ChainProof(desk: desk)
      try chain.follow(db) { _ in }
      let seals = try SealProof(
        sealed.file.seals.map(\.seal), of: desk, by: sealed.key.publicKey, db)
      return !chain.verification.isSound || !seals.isSound
    }
  }

  private func change(
    _ path: String, _ way: Way, at sequence: Int64, _ sealed: Sealed,
    _ random: inout Seeded
  ) throws {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = DELETE")
      for trigger in ["journal_is_kept", "journal_is_fixed", "journal_words_only_go"] {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try db.inTransaction {
        try change(db, way, at: sequence, sealed, &random)
        return .commit
      }
    }
  }

  private func change(
    _ db: Database, _ way: Way, at sequence: Int64, _ sealed: Sealed,
    _ random: inout Seeded
  ) throws {
    func set(_ assignment: String, at place: Int64) throws {
      try db.execute(sql: "UPDATE journal SET \(assignment) WHERE sequence = \(place)")
    }
    let step = Int64.random(in: 1...9_000_000, using: &random)
    /// An entry with words, for the ways that need one.
    let spoken =
      try Int64.fetchOne(
        db, sql: "SELECT min(sequence) FROM journal WHERE sequence >= ? AND words IS NOT NULL",
        arguments: [min(sequence, sealed.lastSealed - 4)]) ?? 1
    switch way {
    case .facts: try set("facts = json_set(facts, '$.count', \(step))", at: sequence)
    case .words: try set("words = CAST('{\"text\":\"\(step)\"}' AS BLOB)", at: spoken)
    case .saltedWords: try set("salt = randomblob(16)", at: spoken)
    case .digest: try set("digest = randomblob(32)", at: sequence)
    case .wordsDigest: try set("words_digest = randomblob(32)", at: sequence)
    case .officer: try set("officer = randomblob(16)", at: sequence)
    case .recorded: try set("recorded_at = recorded_at - \(step)", at: sequence)
    case .occurred: try set("occurred_at = occurred_at + \(step)", at: sequence)
    case .kind:
      try set("kind = CASE kind WHEN 'verified' THEN 'noted' ELSE 'verified' END", at: sequence)
    case .action: try set("action = randomblob(16)", at: sequence)
    case .delete: try db.execute(sql: "DELETE FROM journal WHERE sequence = \(sequence)")
    case .closeRanks: try remove(sequence, db)
    case .swap: try swap(sequence, db)
    case .insert: try insert(at: sequence, db)
    case .truncate: try db.execute(sql: "DELETE FROM journal WHERE sequence >= \(sequence)")
    case .rehash:
      try set("facts = json_set(facts, '$.count', \(step))", at: sequence)
      try rehash(db, from: sequence, desk: sealed.desk.store.desk)
    case .rehashFromDeleted:
      try remove(sequence, db)
      try rehash(db, from: max(1, sequence), desk: sealed.desk.store.desk)
    }
  }

  /// Takes an entry out and moves those after it up.
  private func remove(_ sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM journal WHERE sequence = \(sequence);
        UPDATE journal SET sequence = sequence + 10000 WHERE sequence > \(sequence);
        UPDATE journal SET sequence = sequence - 10001 WHERE sequence > 10000;
        """)
  }

  private func swap(_ sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE journal SET sequence = 20000 WHERE sequence = \(sequence);
        UPDATE journal SET sequence = \(sequence) WHERE sequence = \(sequence + 1);
        UPDATE journal SET sequence = \(sequence + 1) WHERE sequence = 20000;
        """)
  }

  /// Puts a copy of an entry before it, as another act.
  private func insert(at sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE journal SET sequence = sequence + 10000 WHERE sequence >= \(sequence);
        UPDATE journal SET sequence = sequence - 9999 WHERE sequence >= 10000;
        INSERT INTO journal SELECT \(sequence), \(Self.fields.replacingOccurrences(of: "action,", with: "randomblob(16),"))
          FROM journal WHERE sequence = \(sequence + 1);
        """)
  }

  /// Makes every digest anew, so that the chain by itself is whole again.
  private func rehash(_ db: Database, from first: Int64, desk: DeskID) throws {
    var former =
      try Data.fetchOne(
        db, sql: "SELECT digest FROM journal WHERE sequence = ?", arguments: [first - 1]
      ).map { [UInt8]($0) } ?? Chain.beginning
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(JournalReader.columns), words_digest FROM journal WHERE sequence >= ? ORDER BY sequence
        """, arguments: [first])
    for row in rows {
      let entry = try JournalReader.entry(row, desk: desk)
      former = Chain.digest(
        of: entry, facts: Array((row[9] as String).utf8), wordsDigest: [UInt8](row[11] as Data),
        after: former)
      try db.execute(
        sql: "UPDATE journal SET digest = ? WHERE sequence = ?",
        arguments: [Data(former), entry.sequence])
    }
  }
}
