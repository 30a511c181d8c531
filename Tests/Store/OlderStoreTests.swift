import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("A store of an older program")
struct OlderStoreTests {
  /// A store that version 1 made: an office with its seeds, and three imported complaints.
  private static func versionOne(in folder: Folder) throws -> String {
    let made = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Stores/version-1.sqlite")
    let path = folder.path + "/loket.sqlite"
    try FileManager.default.copyItem(at: made, to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return path
  }

  private static func version(_ path: String) throws -> Int? {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  @Test("is brought up to date when it is opened: same journal, tables made anew from it")
  func opens() throws {
    let folder = try Folder()
    let path = try Self.versionOne(in: folder)
    #expect(try Self.version(path) == 1)
    let store = try Store.open(at: path)
    defer { store.close() }
    let verification = try store.verify()
    #expect(verification.isSound, "\(verification.problems)")
    #expect(verification.entries == 241)
    let officer = try #require(try store.office().officers.values.first)
    let today = try #require(Day(iso: "2026-11-23"))
    let page = try store.page(
      QueueRequest(queue: .all, limit: 10, today: today), for: officer)
    #expect(page.rows.map(\.number.description) == ["MDN-26-0003", "MDN-26-0001", "MDN-26-0002"])
    #expect(page.rows[1].dueStep == .followUp)
    #expect(try Self.version(path) == Schema.version)
  }

  @Test("eight programs that open it at once all find it brought up to date, and none a lock")
  func faultF14() async throws {
    let folder = try Folder()
    let path = try Self.versionOne(in: folder)
    try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let store = try Store.open(at: path)
          defer { store.close() }
          return try store.head()
        }
      }
      for try await head in group { #expect(head == 241) }
    }
    #expect(try Self.version(path) == Schema.version)
  }

  @Test("is left as it is, and told of, where it may only be read")
  func readOnly() throws {
    let folder = try Folder()
    let path = try Self.versionOne(in: folder)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreFailure.older(path: path)) { try Store.open(at: path, canWrite: false) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try Self.version(path) == 1)
  }
}
