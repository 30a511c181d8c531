import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("A backup")
struct BackupTests {
  private func draft(_ text: String, of officer: Officer, at: Instant) -> Draft {
    var randomness = SystemRandomNumberGenerator()
    return Draft(
      id: Identifier(at: at, using: &randomness), officer: officer.id, purpose: .intake, text: text,
      cursor: 0, savedAt: at)
  }

  @Test("is the whole store and its drafts in one private file, proven by reading it back")
  func whole() throws {
    let desk = try Bench()
    for number in 1...20 { try desk.receive("Aduan ke-\(number) tentang got meluap") }
    try desk.store.save(draft("Terima kasih sudah", of: desk.officer, at: desk.now))
    let path = desk.folder + "/cadangan.sqlite"
    let contents = try desk.store.copy(to: path)
    #expect(contents.entries == (try desk.store.head()))
    #expect(contents.head == (try desk.store.verify().head))
    #expect(contents.drafts == 1)
    #expect(contents.problem == nil)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(names.filter { $0.hasPrefix("cadangan") } == ["cadangan.sqlite"])
    let copy = try Store.open(at: path, canWrite: false)
    #expect(try copy.verify().isSound)
    #expect(try copy.tableHashes() == desk.store.tableHashes())
  }

  @Test("is made while others write, and is one state of the store")
  func online() async throws {
    let desk = try Bench()
    for number in 1...50 { try desk.receive("Aduan ke-\(number)") }
    let path = desk.store.path
    let (unit, officer, now) = (desk.unit, desk.officer, desk.now)
    let writing = Task.detached {
      let other = try Store.open(at: path)
      var randomness = SystemRandomNumberGenerator()
      var written = 0
      while !Task.isCancelled {
        var words = Words()
        words.body = "Sementara dicadangkan"
        _ = try other.perform(
          ActRequest(
            id: ActionID(at: now, using: &randomness),
            action: .receive(Intake(unit: unit.id, received: now, words: words)), complaint: nil,
            seen: 0, officer: officer.id), now: now)
        written += 1
      }
      return written
    }
    while try desk.store.head() < 70 { await Task.yield() }
    for round in 1...3 {
      let contents = try desk.store.copy(to: desk.folder + "/c\(round).sqlite")
      #expect(contents.problem == nil && contents.entries >= 70)
      let copy = try Store.open(at: desk.folder + "/c\(round).sqlite", canWrite: false)
      #expect(try copy.verify().isSound)
    }
    writing.cancel()
    #expect(try await writing.value > 0)
    #expect(try desk.store.verify().isSound)
  }

  @Test("is not written over a file, nor through a link, and leaves nothing when it cannot be made")
  func taken() throws {
    let desk = try Bench()
    let path = desk.folder + "/cadangan.sqlite"
    try Data("milik orang".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreFailure.alreadyExists(path: path)) { try PlacedFile(at: path) }
    let link = desk.folder + "/tautan.sqlite"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(throws: StoreFailure.alreadyExists(path: link)) { try PlacedFile(at: link) }
    #expect(throws: StoreFailure.alreadyExists(path: link)) {
      try PlacedFile(at: link, replacing: true)
    }
    let file = try PlacedFile(at: path, replacing: true)
    _ = try desk.store.copy(to: file.made)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "milik orang")
    try file.settle()
    #expect(try BackupContents(ofCopyAt: path).problem == nil)
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: desk.folder).contains {
        $0.contains(".part")
      })
  }

  @Test("of a damaged store is refused, the store is marked and neither written nor opened again")
  func faultF13Damaged() throws {
    let desk = try Bench()
    for number in 1...200 { try desk.receive("Aduan ke-\(number) tentang jalan berlubang") }
    try desk.store.emptyLog()
    let path = desk.store.path
    let pages = Int(desk.store.bytes) / 4096
    try Damage.zero(path, pages: pages - 30..<pages - 10)
    let store = try Store.open(at: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let copy = desk.folder + "/cadangan.sqlite"
    #expect(throws: StoreFailure.damaged(path: path)) { try store.copy(to: copy) }
    #expect(!FileManager.default.fileExists(atPath: copy))
    #expect(throws: StoreFailure.damaged(path: path)) {
      try store.save(
        office: [], officer: desk.supervisor.id, action: desk.newAction(), now: desk.now)
    }
    #expect(throws: StoreFailure.damaged(path: path)) { try Store.open(at: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }
}

@Suite("The daily backup")
struct DailyBackupTests {
  private func make(_ desk: Bench, _ day: Day, anew: Bool = false) throws -> BackupFolder.Kept? {
    try BackupFolder(beside: desk.store.path).makeDaily(day, isEncrypted: false, anew: anew) {
      _ = try desk.store.copy(to: $0.made)
      try $0.settle()
    }
  }

  @Test("is made once a day, and again only when it is wanted")
  func once() throws {
    let desk = try Bench()
    let first = try #require(try make(desk, desk.today))
    #expect(first.path.hasSuffix("/loket.backups/loket-2026-11-23.sqlite"))
    #expect(try make(desk, desk.today) == nil)
    try desk.receive("Sesudah cadangan pagi")
    #expect(try make(desk, desk.today, anew: true) == first)
    #expect(try BackupContents(ofCopyAt: first.path).entries == desk.store.head())
    #expect(BackupFolder(beside: desk.store.path).all == [first])
  }

  @Test("is made by one of eight workstations that begin at once")
  func eight() async throws {
    let desk = try Bench()
    let (store, day) = (desk.store, desk.today)
    let made = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 1...8 {
        group.addTask {
          try BackupFolder(beside: store.path).makeDaily(day, isEncrypted: false) {
            _ = try store.copy(to: $0.made)
            try $0.settle()
          } != nil
        }
      }
      return try await group.reduce(into: 0) { if $1 { $0 += 1 } }
    }
    #expect(made == 1)
  }

  @Test("that was broken off is made the next time, and what it left is taken away")
  func brokenOff() throws {
    let desk = try Bench()
    struct Stop: Error {}
    let folder = BackupFolder(beside: desk.store.path)
    #expect(throws: Stop.self) {
      try folder.makeDaily(desk.today, isEncrypted: false) { _ in throw Stop() }
    }
    let left = folder.path + "/loket-2026-11-23.sqlite.0000.part"
    try Data("x".utf8).write(to: URL(fileURLWithPath: left))
    #expect(try make(desk, desk.today) != nil)
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  @Test(
    "of two years, one for each day, keeps 7 days, 4 weeks and 12 months, and nobody else's file")
  func rotation() throws {
    let desk = try Bench()
    let folder = BackupFolder(beside: desk.store.path)
    StoreFile.makeFolder(folder.path)
    let own = folder.path + "/catatan.txt"
    try Data("x".utf8).write(to: URL(fileURLWithPath: own))
    for days in 0..<731 {
      _ = try folder.makeDaily(desk.today + days, isEncrypted: days % 2 == 0) {
        try $0.write([1])
      }
    }
    let kept = folder.all.map(\.day)
    let last = desk.today + 730
    #expect(kept.prefix(7).elementsEqual((0..<7).map { last - $0 }))
    #expect((17...23).contains(kept.count), "\(kept.map(\.iso))")
    #expect(kept.contains { last - $0 > 320 } && !kept.contains { last - $0 > 366 })
    #expect(FileManager.default.fileExists(atPath: own))
  }

  @Test("keeps, whenever it is looked at, the newest of each period that it still counts")
  func rotationAlways() {
    var kept: Set<Day> = []
    guard let start = Day(iso: "2025-01-01") else { return }
    for days in 0..<800 where days % 7 != 5 && days % 7 != 6 {
      let today = start + days
      kept = BackupRotation.kept(of: kept.union([today]))
      #expect(kept.contains(today))
      #expect(kept.count <= 23)
      let monthAgo = today - 31
      if days > 40 { #expect(kept.contains { abs($0 - monthAgo) <= 31 }) }
    }
  }
}

/// Ways in which files are damaged.
enum Damage {
  static func zero(_ path: String, pages: Range<Int>, pageSize: Int = 4096) throws {
    try write(path, at: pages.lowerBound * pageSize, Data(count: pages.count * pageSize))
  }

  static func write(_ path: String, at offset: Int, _ data: Data) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: data)
    try file.close()
  }
}
