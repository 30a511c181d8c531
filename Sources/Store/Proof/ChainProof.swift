import Complaints
import Foundation
import GRDB

/// Follows the chain from the first entry to the last, in constant memory.
struct ChainProof {
  private(set) var verification = Verification()
  private var former = Chain.beginning
  private var latest = Int64.min
  private let desk: DeskID

  init(desk: DeskID) { self.desk = desk }

  /// Reads the whole journal; `progress` hears the sequences passed.
  mutating func follow(_ db: Database, progress: (Int64) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(JournalReader.columns), salt, words_digest, digest FROM journal ORDER BY sequence
        """)
    while let row = try rows.next() {
      check(row)
      if verification.entries % 512 == 0 { try progress(verification.entries) }
    }
    verification.head = Digest.hexadecimal(former)
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
    let wordsDigest = [UInt8](row[12] as Data)
    if let words: Data = row[10] {
      let salt = [UInt8](row[11] as Data? ?? Data())
      if Chain.wordsDigest(salt: salt, words: [UInt8](words)) != wordsDigest {
        verification.add(.wordsChanged(sequence: sequence))
      }
    }
    let digest = [UInt8](row[13] as Data)
    if let entry = try? JournalReader.entry(row, desk: desk) {
      let due = Chain.digest(
        of: entry, facts: Array((row[9] as String).utf8), wordsDigest: wordsDigest, after: former)
      if due != digest { verification.add(.changed(sequence: sequence)) }
    } else {
      verification.add(.unreadable(sequence: sequence))
    }
    former = digest
  }
}
