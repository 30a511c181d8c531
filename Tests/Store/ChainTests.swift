import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("The journal cannot be changed unseen")
struct ChainTests {
  /// A desk with some history, and a way to reach past its rules.
  private func tampered(_ sql: String, arguments: StatementArguments = []) throws -> Verification {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Got meluap")))
    try desk.act(.take, on: id)
    try desk.act(.note("ditinjau"), on: id)
    #expect(try desk.store.verify().isSound)
    let path = desk.store.path
    desk.store.close()
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      for trigger in ["journal_is_kept", "journal_is_fixed", "journal_words_only_go"] {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try db.execute(sql: sql, arguments: arguments)
    }
    try queue.close()
    return try Store.open(at: path).verify()
  }

  private static let head = "(SELECT max(sequence) FROM journal)"

  @Test(
    "an edited header, fact or digest is named",
    arguments: [
      "occurred_at = occurred_at + 1", "recorded_at = recorded_at - 1",
      "facts = json_set(facts, '$.status', 'closed')", "officer = zeroblob(16)",
      "kind = 'verified'",
      "digest = zeroblob(32)", "words_digest = zeroblob(32)", "action_index = 7",
    ])
  func edited(_ change: String) throws {
    let found = try tampered("UPDATE journal SET \(change) WHERE sequence = \(Self.head) - 1")
    let first = try #require(found.problems.first)
    let sequence = found.entries - 1
    #expect(
      first == .changed(sequence: sequence) || first == .wordsChanged(sequence: sequence)
        || first == .unreadable(sequence: sequence))
  }

  @Test("edited words are named")
  func editedWords() throws {
    let found = try tampered(
      "UPDATE journal SET words = CAST('{\"text\":\"lain\"}' AS BLOB) WHERE sequence = \(Self.head)"
    )
    #expect(found.problems.first == .wordsChanged(sequence: found.entries))
  }

  @Test("an entry cut out of the middle is missed")
  func deleted() throws {
    let found = try tampered("DELETE FROM journal WHERE sequence = \(Self.head) - 1")
    #expect(found.problems.first == .missing(sequence: found.entries - 1))
  }

  @Test("an entry cut off the end is missed by the tables")
  func cutOff() throws {
    let found = try tampered("DELETE FROM journal WHERE sequence = \(Self.head)")
    #expect(!found.isSound)
  }

  @Test("an entry put in is named")
  func inserted() throws {
    let found = try tampered(
      """
      INSERT INTO journal SELECT sequence + 1, recorded_at, occurred_at, officer, subject_kind, subject_key,
        kind, randomblob(16), action_index, facts, words, salt, words_digest, digest
      FROM journal WHERE sequence = \(Self.head)
      """)
    #expect(found.problems.first == .changed(sequence: found.entries))
  }

  @Test("two entries that change places are named")
  func reordered() throws {
    let found = try tampered(
      """
      UPDATE journal SET sequence = sequence + 100 WHERE sequence >= \(Self.head) - 1;
      UPDATE journal SET sequence = CASE sequence WHEN \(Self.head) THEN sequence - 101
        ELSE sequence - 99 END WHERE sequence > 100;
      """)
    #expect(found.problems.contains { if case .changed = $0 { true } else { false } })
  }

  @Test("the tables' own triggers refuse to change or cut the journal; words can go, whole")
  func triggers() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Got meluap")))
    try desk.act(.note("ditinjau"), on: id)
    let writer = try #require(desk.store.writer)
    for sql in [
      "DELETE FROM journal", "UPDATE journal SET kind = 'noted'",
      "UPDATE journal SET words = CAST('{}' AS BLOB) WHERE words IS NOT NULL",
    ] {
      #expect(throws: DatabaseError.self) { try writer.write { try $0.execute(sql: sql) } }
    }
    try writer.write {
      try $0.execute(
        sql: "UPDATE journal SET words = NULL, salt = NULL WHERE subject_kind = 1")
    }
    try desk.store.rebuild()
    let found = try desk.store.verify()
    #expect(found.problems == [])
    #expect(try desk.store.file(of: id, for: desk.officer).complaint.words == Words())
    #expect(try desk.search("meluap").isEmpty)
  }

  @Test("a clock that steps back is counted, and is no fault")
  func clock() throws {
    let desk = try Bench()
    try desk.receive("pertama")
    desk.now = desk.now.advanced(byHours: -2)
    try desk.receive("kedua")
    let found = try desk.store.verify()
    #expect(found.isSound)
    #expect(found.clockSteps == 1)
  }

  @Test("the chain is what docs/file-format.md says, told by a second hand")
  func format() throws {
    let desk = try Bench()
    try desk.receive("Jalan berlubang di depan sekolah")
    let rows = try desk.store.reading { db in
      try Row.fetchAll(db, sql: "SELECT * FROM journal ORDER BY sequence")
    }
    var former = Data(count: 32)
    func field(_ data: Data) -> Data {
      withUnsafeBytes(of: UInt32(data.count).bigEndian) { Data($0) } + data
    }
    func number(_ value: Int64) -> Data {
      field(withUnsafeBytes(of: value.bigEndian) { Data($0) })
    }
    for row in rows {
      let words: Data = row["words"] ?? Data()
      let salt: Data = row["salt"] ?? Data()
      #expect(Data(Digest.sha256([UInt8](salt + words))) == row["words_digest"])
      var bytes = field(Data("loket1".utf8)) + field(former)
      bytes += field(Data(desk.store.desk.uuid.bytes)) + number(row["sequence"])
      bytes += number(row["recorded_at"]) + number(row["occurred_at"])
      bytes += field(row["officer"] ?? Data()) + number(row["subject_kind"])
      bytes += field(row["subject_key"]) + field(Data((row["kind"] as String).utf8))
      bytes += field(row["action"]) + number(row["action_index"])
      bytes += field(Data((row["facts"] as String).utf8)) + field(row["words_digest"])
      former = Data(Digest.sha256([UInt8](bytes)))
      #expect(former == row["digest"])
    }
  }
}
