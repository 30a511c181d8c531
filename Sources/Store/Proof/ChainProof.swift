import Complaints
import Foundation
import GRDB

/// Follows the chain from the first entry to the last, in constant memory.
struct ChainProof {
  private(set) var verification = Verification()
  private var former = Chain.beginning
  private var latest = Int64.min
  private let desk: DeskID

  /// What the journal itself says was sealed.
  private(set) var seals: [Seal] = []

  init(desk: DeskID) { self.desk = desk }

  /// Reads the whole journal; `progress` hears the sequences passed.
  mutating func follow(_ db: Database, progress: (Int64) throws -> Void) throws {
    let entries = try StoredEntries(db)
    while let entry = try entries.next() {
      try check(entry, db)
      if verification.entries % 512 == 0 { try progress(verification.entries) }
    }
    verification.head = Digest.hexadecimal(former)
    for seal in seals where try Self.digest(at: seal.sequence, db) != seal.digest {
      verification.add(.sealBroken(sequence: seal.sequence))
    }
  }

  /// The digest that an entry bears, in hexadecimal; nil where there is no such entry.
  static func digest(at sequence: Int64, _ db: Database) throws -> String? {
    try Data.fetchOne(
      db.cachedStatement(sql: "SELECT digest FROM journal WHERE sequence = ?"),
      arguments: [sequence]
    ).map { Digest.hexadecimal([UInt8]($0)) }
  }

  /// Checks one entry against the one before it; after a fault it goes on from what is written.
  private mutating func check(_ entry: StoredEntry, _ db: Database) throws {
    let sequence = entry.sequence
    verification.entries += 1
    while verification.entries < sequence {
      verification.add(.missing(sequence: verification.entries))
      guard verification.problems.count < Verification.mostProblems else {
        verification.entries = sequence
        break
      }
      verification.entries += 1
    }
    let recorded = entry.recordedAt
    if recorded < latest { verification.clockSteps += 1 }
    latest = recorded
    if !entry.hasItsWords { verification.add(.wordsChanged(sequence: sequence)) }
    let isAsRecorded = entry.follows(former, desk: desk)
    let kind = entry.kind
    former = entry.digest
    guard !isAsRecorded || kind == nil || kind == .sealed else { return }
    // What is as it was recorded can be read, as it could when it was.
    if let read = try? JournalReader.entry(at: sequence, db, desk: desk) {
      if !isAsRecorded { verification.add(.changed(sequence: sequence)) }
      if let seal = read.facts.seal { seals.append(seal) }
    } else {
      verification.add(.unreadable(sequence: sequence))
    }
  }
}
