import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("What is opened and what is refused")
struct OpeningTests {
  private func refusal(_ path: String) -> StoreFailure? {
    do {
      _ = try Store.open(at: path)
      return nil
    } catch { return error }
  }

  private func file(_ content: [UInt8], in folder: Folder) throws -> String {
    let path = folder.path + "/loket.sqlite"
    try Data(content).write(to: URL(fileURLWithPath: path))
    return path
  }

  @Test("nothing is created where a file was expected")
  func missing() throws {
    let folder = try Folder()
    let path = folder.path + "/loket.sqlite"
    #expect(refusal(path) == .notFound(path: path))
    #expect(
      refusal(folder.path + "/none/loket.sqlite") == .missingFolder(path: folder.path + "/none"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("an emptied file, a text, another program's database are refused and stay as they are")
  func faultF13Foreign() throws {
    let folder = try Folder()
    let empty = try file([], in: folder)
    #expect(refusal(empty) == .empty(path: empty))
    #expect(try Data(contentsOf: URL(fileURLWithPath: empty)).isEmpty)
    let text = try file(Array(String(repeating: "catatan harian ", count: 40).utf8), in: folder)
    let before = try Data(contentsOf: URL(fileURLWithPath: text))
    #expect(refusal(text) == .foreign(path: text))
    #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == before)
    try FileManager.default.removeItem(atPath: text)
    let other = try DatabaseQueue(path: text)
    try other.write { try $0.execute(sql: "CREATE TABLE t (a)") }
    try other.close()
    #expect(refusal(text) == .foreign(path: text))
  }

  @Test("a store of a newer program is refused, in the file and in its log")
  func faultF14Newer() throws {
    let desk = try Bench()
    let path = desk.store.path
    desk.store.close()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99")
    }
    #expect(refusal(path) == .newer(path: path, version: 99))
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
    #expect(refusal(path) == .newer(path: path, version: 99))
  }

  @Test("a truncated store is refused as damaged, and not written")
  func truncated() throws {
    let desk = try Bench()
    let path = desk.store.path
    for number in 0..<20 { try desk.receive("Aduan ke-\(number) tentang jalan rusak") }
    try desk.store.emptyLog()
    desk.store.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(refusal(path) == .damaged(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("a second store is not made over the first")
  func existing() throws {
    let desk = try Bench()
    let path = desk.store.path
    #expect(throws: StoreFailure.alreadyExists(path: path)) {
      try Store.create(
        at: path, desk: DeskID(desk.newAction().uuid), seed: [], officer: nil,
        action: desk.newAction(), now: desk.now)
    }
    #expect(try desk.store.office().officers.count == 3)
  }

  @Test("a new store can be opened at once by another, before anyone closed it")
  func openedTwice() throws {
    let desk = try Bench()
    let other = try Store.open(at: desk.store.path)
    #expect(other.desk == desk.store.desk)
    #expect(try other.office() == desk.store.office())
  }

  @Test("files are their owner's alone, and nothing of the making is left")
  func modes() throws {
    let desk = try Bench()
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
    #expect(names.allSatisfy { $0.hasPrefix("loket.") && !$0.contains(".sqlite.0") })
    #expect(!names.contains { $0.hasPrefix("loket.sqlite.") && $0 != "loket.sqlite.lock" })
    for name in names {
      var status = stat()
      #expect(stat(desk.folder + "/" + name, &status) == 0)
      #expect(status.st_mode & 0o077 == 0, "\(name)")
    }
  }

  @Test("what is acknowledged is on the disk: FULL, on every connection that writes")
  func durable() throws {
    let desk = try Bench()
    let writer = try #require(desk.store.writer)
    let mode = try writer.writeWithoutTransaction { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA synchronous"),
        try Int.fetchOne(db, sql: "PRAGMA wal_autocheckpoint"),
        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
        try Int.fetchOne(db, sql: "PRAGMA trusted_schema")
      )
    }
    #expect(mode == (2, 0, "wal", 0))
    let work = try #require(desk.store.work)
    let full = try work.pool.writeWithoutTransaction {
      try Int.fetchOne($0, sql: "PRAGMA synchronous")
    }
    #expect(full == 2)
  }

  @Test("a store that may not be written is read, and every act is told why not")
  func faultF09ReadOnly() throws {
    let desk = try Bench()
    let number = try desk.receive("Lampu jalan padam")
    let store = try Store.open(at: desk.store.path, canWrite: false)
    #expect(store.isReadOnly)
    let id = try #require(try store.complaint(numbered: number))
    #expect(try store.file(of: id, for: desk.officer).complaint.number == number)
    #expect(throws: StoreFailure.readOnly) {
      try store.perform(
        ActRequest(
          id: desk.newAction(), action: .take, complaint: id, seen: .max, officer: desk.officer.id),
        now: desk.now)
    }
    #expect(try store.verify().isSound)
  }
}

/// A folder that is removed with its holder.
final class Folder {
  let path = NSTemporaryDirectory() + "loket-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
