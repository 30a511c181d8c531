import Complaints

/// How an entry is bound to the one before it: `docs/file-format.md` states it for other programs.
enum Chain {
  /// What the first entry follows.
  static let beginning = [UInt8](repeating: 0, count: Digest.size)

  /// SHA-256 over the salt and the words' bytes as they are stored; over nothing where there are no words.
  static func wordsDigest(salt: [UInt8], words: [UInt8]) -> [UInt8] { Digest.sha256(salt + words) }

  /// The digest of an entry: the former digest, every header field and the facts, each with its length before it.
  static func digest(
    of entry: JournalEntry, facts: [UInt8], wordsDigest: [UInt8], after former: [UInt8]
  ) -> [UInt8] {
    digest(
      desk: entry.desk, sequence: entry.sequence, recordedAt: entry.recordedAt.milliseconds,
      occurredAt: entry.occurredAt.milliseconds, officer: entry.officer?.uuid.bytes ?? [],
      subjectKind: Int64(entry.subject.kind), subjectKey: entry.subject.key,
      kind: entry.kind.rawValue.utf8, action: entry.action.uuid.bytes, index: Int64(entry.index),
      facts: facts, wordsDigest: wordsDigest, after: former)
  }

  /// The same of the fields as they are stored, times in milliseconds since 1970.
  static func digest<Bytes: Collection<UInt8>, Kind: Collection<UInt8>>(
    desk: DeskID, sequence: Int64, recordedAt: Int64, occurredAt: Int64, officer: Bytes,
    subjectKind: Int64, subjectKey: Bytes, kind: Kind, action: Bytes, index: Int64, facts: Bytes,
    wordsDigest: Bytes, after former: [UInt8]
  ) -> [UInt8] {
    var fields = Fields(capacity: 320 + facts.count)
    fields.add("loket1".utf8)
    fields.add(former)
    fields.add(desk.uuid.bytes)
    fields.add(sequence)
    fields.add(recordedAt)
    fields.add(occurredAt)
    fields.add(officer)
    fields.add(subjectKind)
    fields.add(subjectKey)
    fields.add(kind)
    fields.add(action)
    fields.add(index)
    fields.add(facts)
    fields.add(wordsDigest)
    return Digest.sha256(fields.bytes)
  }
}
