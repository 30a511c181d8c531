import Complaints
import GRDB

/// What checking seals against a journal found.
public struct SealProof: Equatable, Sendable {
  public var seals = 0
  /// Up to which entry a seal of this key proves the journal; 0 where none does.
  public var provenThrough: Int64 = 0
  public var problems: [Problem] = []

  public var isSound: Bool { problems.isEmpty && seals > 0 }

  /// What is wrong with a seal, or with the journal under it.
  public enum Problem: Equatable, Sendable {
    /// It does not bear the key's signature over this desk, sequence, digest and time.
    case unsigned(sequence: Int64)
    /// The journal ends before the entry that was sealed.
    case cutOff(sealed: Int64, last: Int64)
    /// The entry is not the one that was sealed: something after `since` was changed, up to it.
    case differs(sequence: Int64, since: Int64)
  }

  /// Checks signatures alone, for whoever has no journal at hand.
  public init(signaturesOf file: SealFile, by key: SealPublicKey) {
    seals = file.seals.count
    for (desk, seal) in file.seals {
      if key.signed(seal, of: desk) {
        provenThrough = max(provenThrough, seal.sequence)
      } else {
        problems.append(.unsigned(sequence: seal.sequence))
      }
    }
  }

  /// Checks seals against the journal they were made of, whose chain is proven by `Store.verify`.
  init(_ seals: [Seal], of desk: DeskID, by key: SealPublicKey, _ db: Database) throws {
    self.seals = seals.count
    let last = try JournalReader.head(db)
    for seal in seals.sorted(by: { $0.sequence < $1.sequence }) {
      guard key.signed(seal, of: desk) else {
        problems.append(.unsigned(sequence: seal.sequence))
        continue
      }
      guard seal.sequence <= last else {
        problems.append(.cutOff(sealed: seal.sequence, last: last))
        continue
      }
      if try ChainProof.digest(at: seal.sequence, db) == seal.digest {
        provenThrough = seal.sequence
      } else {
        problems.append(.differs(sequence: seal.sequence, since: provenThrough))
      }
    }
  }
}
