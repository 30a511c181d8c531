import Complaints
import Foundation
import GRDB

/// Adds entries to the end of the journal, inside the caller's transaction.
struct JournalWriter {
  private let db: Database
  private let desk: DeskID
  private var sequence: Int64
  private var former: [UInt8]
  private var formerRecordedAt: Instant?
  /// Seconds by which two machines' or two moments' clocks may differ without being told.
  private static let clockTolerance: Int64 = 60
  private static let digestOfNoWords = Chain.wordsDigest(salt: [], words: [])
  private let statement: Statement

  init(_ db: Database, desk: DeskID) throws {
    self.db = db
    self.desk = desk
    statement = try db.cachedStatement(
      sql: """
        INSERT INTO journal (sequence, recorded_at, occurred_at, officer, subject_kind, subject_key, kind,
          action, action_index, facts, words, salt, words_digest, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let last = try Row.fetchOne(
      db, sql: "SELECT sequence, digest, recorded_at FROM journal ORDER BY sequence DESC LIMIT 1")
    sequence = last?[0] ?? 0
    former = last.map { [UInt8]($0[1] as Data) } ?? Chain.beginning
    formerRecordedAt = last.map { Instant(milliseconds: $0[2]) }
  }

  /// The entry that the journal now ends with.
  mutating func append(
    _ draft: EntryDraft, officer: OfficerID?, action: ActionID, index: Int, recordedAt: Instant
  ) throws -> JournalEntry {
    try append(
      draft, saying: draft.words.map { StoredWords($0) }, officer: officer, action: action,
      index: index, recordedAt: recordedAt)
  }

  /// The same, of a draft whose words were made ready before.
  mutating func append(
    _ draft: EntryDraft, saying said: StoredWords?, officer: OfficerID?, action: ActionID,
    index: Int, recordedAt: Instant
  ) throws -> JournalEntry {
    sequence += 1
    var draft = draft
    let behind = formerRecordedAt.map { ($0 - recordedAt) / 1000 } ?? 0
    if behind > Self.clockTolerance { draft.facts.clockBack = behind }
    formerRecordedAt = recordedAt
    let entry = JournalEntry(
      desk: desk, sequence: sequence, recordedAt: recordedAt, occurredAt: draft.occurredAt,
      officer: officer, subject: draft.subject, kind: draft.kind, action: action, index: index,
      facts: draft.facts, words: said?.words)
    let facts = draft.facts.json.utf8
    let wordsDigest = said?.digest ?? Self.digestOfNoWords
    former = Chain.digest(of: entry, facts: facts, wordsDigest: wordsDigest, after: former)
    try statement.run(
      [
        sequence, recordedAt.milliseconds, draft.occurredAt.milliseconds,
        officer.map { Data($0.uuid.bytes) },
        draft.subject.kind, Data(draft.subject.key), draft.kind.rawValue, Data(action.uuid.bytes),
        index,
        String(decoding: facts, as: UTF8.self), (said?.bytes).map { Data($0) },
        (said?.salt).map { Data($0) },
        Data(wordsDigest), Data(former),
      ], db)
    return entry
  }
}
