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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(320 + facts.count)
    func add(_ field: some Collection<UInt8>) {
      add(length: field.count)
      bytes.append(contentsOf: field)
    }
    func add(length: Int) {
      for shift in stride(from: 24, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: length >> shift))
      }
    }
    func add(_ number: Int64) {
      add(length: 8)
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    add("loket1".utf8)
    add(former)
    add(entry.desk.uuid.bytes)
    add(entry.sequence)
    add(entry.recordedAt.milliseconds)
    add(entry.occurredAt.milliseconds)
    add(entry.officer?.uuid.bytes ?? [])
    add(Int64(entry.subject.kind))
    add(entry.subject.key)
    add(entry.kind.rawValue.utf8)
    add(entry.action.uuid.bytes)
    add(Int64(entry.index))
    add(facts)
    add(wordsDigest)
    return Digest.sha256(bytes)
  }
}
