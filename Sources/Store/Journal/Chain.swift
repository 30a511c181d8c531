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
    var fields = Fields(capacity: 320 + facts.count)
    fields.add("loket1".utf8)
    fields.add(former)
    fields.add(entry.desk.uuid.bytes)
    fields.add(entry.sequence)
    fields.add(entry.recordedAt.milliseconds)
    fields.add(entry.occurredAt.milliseconds)
    fields.add(entry.officer?.uuid.bytes ?? [])
    fields.add(Int64(entry.subject.kind))
    fields.add(entry.subject.key)
    fields.add(entry.kind.rawValue.utf8)
    fields.add(entry.action.uuid.bytes)
    fields.add(Int64(entry.index))
    fields.add(facts)
    fields.add(wordsDigest)
    return Digest.sha256(fields.bytes)
  }
}
