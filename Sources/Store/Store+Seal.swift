import Complaints
import Foundation
import GRDB

/// A seal as it was just made, with what goes to paper.
public struct Sealed: Equatable, Sendable {
  public let desk: DeskID
  public let seal: Seal
  /// Twelve words that stand for the sealed digest.
  public let code: [String]
}

extension Store {
  /// Seals the journal as it now ends, and adds an entry that tells of it.
  ///
  /// Throws `Refusal` for an officer who may not.
  public func seal(with key: SealKey, officer: OfficerID, now: Instant) throws -> Sealed {
    var randomness = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &randomness)
    return try writing { db in
      try require(.seal, of: officer, db)
      let last = try JournalReader.head(db)
      guard let digest = try ChainProof.digest(at: last, db) else { throw Refusal.notFound }
      var seal = Seal(
        sequence: last, digest: digest, at: now, key: key.publicKey.id, signature: "")
      seal.signature = Digest.hexadecimal(key.signature(of: seal.message(of: desk) ?? []))
      var journal = try JournalWriter(db, desk: desk)
      let facts = Facts.with { $0.seal = seal }
      _ = try journal.append(
        EntryDraft(.sealed, on: .store, at: now, facts: facts), officer: officer, action: action,
        index: 0, recordedAt: now)
      return Sealed(desk: desk, seal: seal, code: SealCode.words(of: Digest.bytes(digest) ?? []))
    }
  }

  /// The seals that the journal tells of, oldest first.
  public func seals() throws -> [Seal] {
    try reading { db in
      try JournalReader.entriesOfStore(db, desk: desk).compactMap(\.facts.seal)
    }
  }

  /// Checks seals that were kept elsewhere, or those of the journal itself, against the journal.
  ///
  /// Seals of other desks are passed over.
  public func verify(_ file: SealFile? = nil, by key: SealPublicKey) throws -> SealProof {
    let own = try file.map { $0.seals.filter { $0.desk == desk }.map(\.seal) } ?? seals()
    return try reading { try SealProof(own, of: desk, by: key, $0) }
  }

  /// The entry that twelve words from the paper register stand for; nil where the journal has none.
  public func entry(ofCode text: String) throws -> (sequence: Int64, recordedAt: Instant)? {
    let beginning = Data(try SealCode.beginning(of: text))
    return try reading { db in
      try Row.fetchOne(
        db, sql: "SELECT sequence, recorded_at FROM journal WHERE substr(digest, 1, 15) = ?",
        arguments: [beginning]
      ).map { ($0[0], Instant(milliseconds: $0[1])) }
    }
  }
}
