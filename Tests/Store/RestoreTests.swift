import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Putting a backup back")
struct RestoreTests {
  /// A desk with a backup of it, closed.
  private func backedUp() throws -> (desk: Bench, backup: String) {
    let desk = try Bench()
    for number in 1...10 { try desk.receive("Aduan ke-\(number)") }
    let backup = desk.folder + "/cadangan.sqlite"
    _ = try desk.store.copy(to: backup)
    return (desk, backup)
  }

  private func draft(_ text: String, _ desk: Bench) -> Draft {
    var desk = desk.randomness
    let now = Instant(milliseconds: 1_795_000_000_000)
    return Draft(
      id: Identifier(at: now, using: &desk), officer: OfficerID(at: now, using: &desk),
      purpose: .intake, text: text, cursor: 0, savedAt: now)
  }

  @Test("where there is nothing makes the store as it was, drafts and all")
  func anew() throws {
    let desk = try Bench()
    try desk.receive("Lampu jalan padam")
    let written = draft("Yth. Ibu", desk)
    try desk.store.save(written)
    let backup = desk.folder + "/cadangan.sqlite"
    _ = try desk.store.copy(to: backup)
    let path = desk.folder + "/baru/loket.sqlite"
    let restored = try Store.restore(backup, to: path, replacing: false, now: desk.now)
    #expect(restored.aside == nil)
    let store = try Store.open(at: path)
    #expect(store.desk == desk.store.desk)
    #expect(try store.verify().head == desk.store.verify().head)
    #expect(try store.tableHashes() == desk.store.tableHashes())
    #expect(try store.drafts(of: written.officer).map(\.text) == ["Yth. Ibu"])
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/baru")
    #expect(!names.contains { $0.contains(".part") || $0.contains("kept") })
    let left = try store.reading { try $0.tableExists("kept_draft") }
    #expect(!left)
  }

  @Test("over a good store is refused, and asked for it keeps what it replaces")
  func overGood() throws {
    let (desk, backup) = try backedUp()
    try desk.receive("Sesudah cadangan")
    let newer = try desk.store.verify().head
    desk.store.close()
    let path = desk.store.path
    #expect(throws: StoreFailure.alreadyExists(path: path)) {
      try Store.restore(backup, to: path, replacing: false, now: desk.now)
    }
    #expect(try Store.open(at: path).verify().head == newer)
    let restored = try Store.restore(backup, to: path, replacing: true, now: desk.now)
    let aside = try #require(restored.aside)
    #expect(aside == path + ".before-2026-11-23-091400")
    #expect(try Store.open(at: aside, canWrite: false).verify().head == newer)
    #expect(try Store.open(at: path).verify().head == restored.contents.head)
    let again = try Store.restore(backup, to: path, replacing: true, now: desk.now)
    #expect(again.aside == path + ".before-2026-11-23-091400-2")
  }

  @Test("over a damaged store needs no asking; drafts written since the backup stay")
  func faultF13Restored() throws {
    let (desk, backup) = try backedUp()
    let written = draft("Sesudah cadangan", desk)
    try desk.store.save(written)
    try desk.store.emptyLog()
    desk.store.close()
    let path = desk.store.path
    try Damage.write(path, at: 0, Data("rusak".utf8))
    let damaged = try Data(contentsOf: URL(fileURLWithPath: path))
    let restored = try Store.restore(backup, to: path, replacing: false, now: desk.now)
    let aside = try #require(restored.aside)
    #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == damaged)
    let store = try Store.open(at: path)
    #expect(try store.verify().isSound)
    #expect(try store.drafts(of: written.officer).map(\.text) == ["Sesudah cadangan"])
  }

  @Test("a store marked as damaged can be replaced, and is then open again")
  func marked() throws {
    let (desk, backup) = try backedUp()
    desk.store.close()
    StoreFile.markDamaged(desk.store.path)
    #expect(throws: StoreFailure.damaged(path: desk.store.path)) {
      try Store.open(at: desk.store.path)
    }
    _ = try Store.restore(backup, to: desk.store.path, replacing: false, now: desk.now)
    #expect(try Store.open(at: desk.store.path).verify().isSound)
  }

  @Test("is refused while somebody works on the store")
  func inUse() throws {
    let (desk, backup) = try backedUp()
    try desk.store.beganSession(desk.officer.id)
    let work = try #require(desk.store.work)
    // The mark of another process that lives: that of the first one of the machine.
    try work.writing { try $0.execute(sql: "UPDATE workstation SET pid = 1, started = NULL") }
    #expect(throws: StoreFailure.inUse(path: desk.store.path)) {
      try Store.restore(backup, to: desk.store.path, replacing: true, now: desk.now)
    }
    #expect(try desk.store.verify().isSound)
  }

  @Test(
    "a backup that is damaged, cut off, empty or something else is refused, and the store stays",
    arguments: ["zeroed", "cut", "empty", "text", "marked as a newer program's"])
  func badBackup(_ way: String) throws {
    let (desk, backup) = try backedUp()
    switch way {
    case "zeroed": try Damage.zero(backup, pages: 5..<12)
    case "cut": truncate(backup, 60_000)
    case "empty": truncate(backup, 0)
    case "text":
      try Data(repeating: 65, count: 9_000).write(to: URL(fileURLWithPath: backup))
    default: try Damage.write(backup, at: 60, Data([0, 0, 0, 99]))
    }
    desk.store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: desk.store.path))
    #expect(throws: StoreFailure.self) {
      try Store.restore(backup, to: desk.store.path, replacing: true, now: desk.now)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.store.path)) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(!names.contains { $0.contains("before") || $0.contains(".part") })
  }

  @Test("a backup of another desk sets the drafts of the former one aside with it")
  func otherDesk() throws {
    let (desk, _) = try backedUp()
    let (other, backup) = try backedUp()
    let written = draft("Milik meja lama", desk)
    try desk.store.save(written)
    desk.store.close()
    _ = try Store.restore(backup, to: desk.store.path, replacing: true, now: desk.now)
    let store = try Store.open(at: desk.store.path)
    #expect(store.desk == other.store.desk)
    #expect(try store.drafts(of: written.officer).isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(names.contains { $0.hasPrefix("loket.work.sqlite.before-") })
  }
}
