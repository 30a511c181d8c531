import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Recovering a damaged store")
struct RecoverTests {
  /// A closed store of some three hundred entries, some longer than a page.
  private func desk() throws -> Bench {
    let desk = try Bench()
    for number in 1...120 {
      let isLong = number % 10 == 0
      let story = "Aduan ke-\(number) " + String(repeating: "got meluap ", count: isLong ? 900 : 5)
      let id = try #require(try desk.store.complaint(numbered: desk.receive(story)))
      try desk.act(.take, on: id)
    }
    try desk.store.emptyLog()
    return desk
  }

  private func recover(_ desk: Bench) throws -> (recovery: Recovery, store: Store) {
    let path = desk.folder + "/baru.sqlite"
    let damaged = try Data(contentsOf: URL(fileURLWithPath: desk.store.path))
    let recovery = try Store.recover(desk.store.path, to: path, now: desk.now)
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.store.path)) == damaged)
    return (recovery, try Store.open(at: path))
  }

  /// That the new store says of itself what the recovery said of it.
  private func agrees(_ recovery: Recovery, _ store: Store) throws {
    let verification = try store.verify()
    let missing = Set(
      verification.problems.compactMap { problem -> Int64? in
        if case .missing(let sequence) = problem { sequence } else { nil }
      })
    let told = Set(recovery.gaps.flatMap { Array($0.prefix(200)) })
    #expect(missing.isSubset(of: told) && (told.isEmpty || !missing.isEmpty))
    for problem in verification.problems {
      switch problem {
      case .missing: continue
      case .changed(let sequence):
        #expect(
          recovery.changed.contains(sequence)
            || recovery.gaps.contains { $0.upperBound + 1 == sequence })
      case .wordsChanged(let sequence): #expect(recovery.changed.contains(sequence))
      default: Issue.record("\(problem)")
      }
    }
    let last = try store.reading { try JournalReader.entriesOfStore($0, desk: store.desk).last }
    #expect(last?.kind == .recovered)
    #expect(last?.facts.count == recovery.entries)
    #expect(last?.facts.gaps ?? [] == recovery.gaps.map(\.told))
  }

  @Test("that is whole after all gives the same journal, tables and drafts")
  func whole() throws {
    let desk = try desk()
    let (head, hashes) = (try desk.store.verify(), try desk.store.tableHashes())
    var randomness = SystemRandomNumberGenerator()
    try desk.store.save(
      Draft(
        id: Identifier(at: desk.now, using: &randomness), officer: desk.officer.id,
        purpose: .intake, text: "Belum selesai", savedAt: desk.now))
    desk.store.close()
    let (recovery, store) = try recover(desk)
    #expect(recovery.isWhole)
    #expect(recovery.entries == head.entries && recovery.last == head.entries)
    #expect(recovery.drafts == 1)
    #expect(try store.drafts(of: desk.officer.id).map(\.text) == ["Belum selesai"])
    #expect(try store.tableHashes() == hashes)
    #expect(store.desk == desk.store.desk && store.searchKey == desk.store.searchKey)
    #expect(try store.verify().isSound)
    try agrees(recovery, store)
  }

  @Test("takes what only the log has")
  func log() throws {
    let desk = try desk()
    for number in 1...5 { try desk.receive("Hanya di log \(number)") }
    let entries = try desk.store.head()
    let (recovery, store) = try recover(desk)
    #expect(recovery.isWhole && recovery.entries == entries)
    #expect(try store.verify().isSound)
  }

  @Test(
    "whose header or first page is destroyed is whole again", arguments: [4, 16, 100, 4096])
  func faultF13Header(bytes: Int) throws {
    let desk = try desk()
    let entries = try desk.store.head()
    desk.store.close()
    try Damage.write(desk.store.path, at: 0, Data(repeating: 0xAA, count: bytes))
    #expect(throws: StoreFailure.foreign(path: desk.store.path)) {
      try Store.open(at: desk.store.path)
    }
    let (recovery, store) = try recover(desk)
    #expect(recovery.isWhole && recovery.entries == entries)
    #expect(try store.verify().isSound)
  }

  @Test(
    "that was cut off gives the entries that are left, and says which are not", arguments: 2...7)
  func faultF13Truncated(eighths: Int) throws {
    let desk = try desk()
    let entries = try desk.store.head()
    let size = Int(desk.store.bytes)
    desk.store.close()
    truncate(desk.store.path, off_t(size * eighths / 8))
    let (recovery, store) = try recover(desk)
    let lost = recovery.gaps.reduce(0) { $0 + Int64($1.count) }
    #expect(
      recovery.entries > 0 && recovery.changed.isEmpty,
      "changed \(recovery.changed), gone \(recovery.gaps)")
    #expect(recovery.entries + lost == recovery.last && recovery.last <= entries)
    try agrees(recovery, store)
  }

  @Test("with zeroed pages in its middle names the sequences that are gone", arguments: 0..<8)
  func faultF13Zeroed(seed: Int) throws {
    let desk = try desk()
    let entries = try desk.store.head()
    let pages = Int(desk.store.bytes) / 4096
    desk.store.close()
    let from = 8 + seed * (pages - 20) / 8
    try Damage.zero(desk.store.path, pages: from..<from + 6)
    let (recovery, store) = try recover(desk)
    let lost = recovery.gaps.reduce(0) { $0 + Int64($1.count) }
    #expect(recovery.entries + lost + (entries - recovery.last) == entries)
    #expect(recovery.entries > entries / 2)
    #expect(recovery.changed.isEmpty)
    try agrees(recovery, store)
    // Work goes on in it.
    let request = ActRequest(
      id: desk.newAction(),
      action: .receive(
        Intake(unit: desk.unit.id, received: desk.now, words: .with { $0.body = "Baru" } ?? Words())
      ),
      complaint: nil, seen: 0, officer: desk.officer.id)
    if (try store.office()).officers[desk.officer.id] != nil {
      #expect(try store.perform(request, now: desk.now).entries.count > 0)
    }
  }

  @Test("with noise in it takes nothing for an entry that is none", arguments: 1...12)
  func faultF13Noise(seed: UInt64) throws {
    let desk = try desk()
    let size = Int(desk.store.bytes)
    desk.store.close()
    var random = Seeded(seed)
    for _ in 0..<40 {
      let noise = Data(
        (0..<Int.random(in: 1...600, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        })
      try Damage.write(
        desk.store.path, at: Int.random(in: 4096..<size - 600, using: &random), noise)
    }
    let (recovery, store) = try recover(desk)
    #expect(recovery.entries > 0)
    try agrees(recovery, store)
  }

  @Test("that is empty, or holds no entry, is said to hold nothing, and no store is made")
  func faultF13Nothing() throws {
    let desk = try desk()
    desk.store.close()
    let path = desk.folder + "/baru.sqlite"
    for content in [Data(), Data(repeating: 7, count: 50_000)] {
      try content.write(to: URL(fileURLWithPath: desk.store.path))
      unlink(desk.store.path + "-wal")
      #expect(throws: StoreFailure.damaged(path: desk.store.path)) {
        try Store.recover(desk.store.path, to: path, now: desk.now)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(!names.contains { $0.contains(".part") })
  }

  @Test("is never written over a file that is there")
  func taken() throws {
    let desk = try desk()
    #expect(throws: StoreFailure.alreadyExists(path: desk.store.path)) {
      try Store.recover(desk.store.path, to: desk.store.path, now: desk.now)
    }
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
