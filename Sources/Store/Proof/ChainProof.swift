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

  /// What a row must have to be checked.
  static let columns = JournalReader.columns + ", salt, words_digest, digest"

  init(desk: DeskID) { self.desk = desk }

  /// Reads the whole journal; `progress` hears the sequences passed.
  mutating func follow(_ db: Database, progress: (Int64) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT \(Self.columns) FROM journal ORDER BY sequence")
    while let row = try rows.next() {
      check(row)
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
  private mutating func check(_ row: Row) {
    let sequence: Int64 = row[0]
    verification.entries += 1
    while verification.entries < sequence {
      verification.add(.missing(sequence: verification.entries))
      guard verification.problems.count < Verification.mostProblems else {
        verification.entries = sequence
        break
      }
      verification.entries += 1
    }
    let recorded: Int64 = row[1]
    if recorded < latest { verification.clockSteps += 1 }
    latest = recorded
    if !Self.hasItsWords(row) { verification.add(.wordsChanged(sequence: sequence)) }
    if let entry = try? JournalReader.entry(row, desk: desk) {
      if !Self.follows(entry, row, former) { verification.add(.changed(sequence: sequence)) }
      if let seal = entry.facts.seal { seals.append(seal) }
    } else {
      verification.add(.unreadable(sequence: sequence))
    }
    former = Self.digest(of: row)
  }

  /// The digest that a row of `columns` bears.
  static func digest(of row: Row) -> [UInt8] { [UInt8](row[13] as Data) }

  /// Whether a row's words are those that were recorded, or were erased.
  static func hasItsWords(_ row: Row) -> Bool {
    guard let words: Data = row[10] else { return true }
    let salt = [UInt8](row[11] as Data? ?? Data())
    return Chain.wordsDigest(salt: salt, words: [UInt8](words)) == [UInt8](row[12] as Data)
  }

  /// Whether a row is what was recorded after the entry that bears the digest `former`.
  static func follows(_ entry: JournalEntry, _ row: Row, _ former: [UInt8]) -> Bool {
    Chain.digest(
      of: entry, facts: Array((row[9] as String).utf8), wordsDigest: [UInt8](row[12] as Data),
      after: former) == digest(of: row)
  }
}
