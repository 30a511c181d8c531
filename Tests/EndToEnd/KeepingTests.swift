import Foundation
import PseudoTerminal
import Testing

@Suite("Backing up, and the way back", .serialized)
struct KeepingTests {
  private func desk() throws -> NewDesk {
    let desk = try NewDesk()
    let visitor = try Visitor(desk.program)
    for number in 1...12 {
      try visitor.receive("Got meluap \(number)", "Got di RT \(number) meluap")
    }
    return desk
  }

  private func numbers(_ desk: NewDesk) throws -> [String] {
    try desk.list().map(\.number).sorted()
  }

  /// Destroys the beginning of a file, as a disk does.
  private func damage(_ path: String) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.write(contentsOf: Data(repeating: 0, count: 100))
    try file.close()
  }

  @Test(
    "a backup, a damaged disk, a restore: everything is there again, and what lay there is kept")
  func faultF13Drill() throws {
    let desk = try desk()
    let store = desk.program.store
    let before = try numbers(desk)
    let backup = desk.program.home.path + "/cadangan.sqlite"
    #expect(try desk.run("backup", backup).contains("ditulis dan diperiksa"))
    let mode = try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try desk.program.run("backup", backup).isOneSentence(with: "sudah ada"))
    #expect(try desk.run("backup", backup, "--force").contains(backup))
    try damage(store)
    let refused = try desk.program.run("list")
    #expect(refused.isOneSentence(with: "bukan data Loket"))
    let restored = try desk.run("restore", backup)
    #expect(restored.contains("dipulihkan") && restored.contains(".before-2026-11-23-"))
    #expect(try numbers(desk) == before)
    #expect(try desk.run("verify").contains("Utuh"))
    let folder = URL(fileURLWithPath: store).deletingLastPathComponent().path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.contains { $0.hasPrefix("loket.sqlite.before-") })
    #expect(!names.contains { $0.contains(".part") || $0.contains(".plain") })
    let good = try desk.program.run("restore", backup)
    #expect(good.isOneSentence(with: "--replace"))
  }

  @Test(
    "a store that is cut off is told as damaged, with both ways back, and recover says what is lost"
  )
  func faultF13Recover() throws {
    let desk = try desk()
    let store = desk.program.store
    _ = try desk.run("rebuild")
    try Command.checkpoint(store)
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: store)[.size] as? Int)
    truncate(store, off_t(size * 7 / 8))
    unlink(store + "-wal")
    let refused = try desk.program.run("list")
    #expect(refused.isOneSentence(with: "loket restore"))
    #expect(refused.errors.contains("loket recover"))
    let new = desk.program.home.path + "/baru.sqlite"
    let recovered = try desk.program.run("recover", store, new)
    #expect(recovered.output.contains("Diselamatkan ke"))
    #expect([0, 1].contains(recovered.status))
    #expect(try desk.program.run("recover", store, new).isOneSentence(with: "sudah ada"))
  }

  @Test("a backup encrypted to the supervisor's key opens with their secret key alone")
  func encrypted() throws {
    let desk = try desk()
    let home = desk.program.home.path
    let made = try Command.run(
      "/usr/bin/age-keygen", ["-o", home + "/kunci.txt"], environment: desk.program.environment)
    let recipient = try #require(
      (made.errors + made.output).split(whereSeparator: { " \n".contains($0) })
        .first { $0.hasPrefix("age1") })
    let wrong = try desk.program.run("unit", "--recipient", "age1salah")
    #expect(wrong.isOneSentence(with: "bukan kunci publik", status: 2))
    try desk.run("unit", "--recipient", String(recipient))
    let backup = home + "/cadangan.age"
    #expect(try desk.run("backup", backup).contains("tersandi"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    #expect(bytes.starts(with: Data("age-encryption.org/v1".utf8)))
    #expect(bytes.range(of: Data("SQLite".utf8)) == nil)
    let before = try numbers(desk)
    try damage(desk.program.store)
    #expect(try desk.program.run("restore", backup).isOneSentence(with: "--identity"))
    _ = try Command.run(
      "/usr/bin/age-keygen", ["-o", home + "/lain.txt"], environment: desk.program.environment)
    let other = try desk.program.run("restore", backup, "--identity", home + "/lain.txt")
    #expect(other.isOneSentence(with: "tidak terbuka"))
    try desk.run("restore", backup, "--identity", home + "/kunci.txt")
    #expect(try numbers(desk) == before)
    let folder = URL(fileURLWithPath: desk.program.store).deletingLastPathComponent().path
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: folder).contains {
        $0.contains(".part") || $0.contains("plain")
      })
  }

  @Test("opening the workstation makes the backup of the day, once, and the menu makes it again")
  func daily() throws {
    let desk = try desk()
    let folder = desk.program.home.path + "/data/loket/loket.backups"
    let file = folder + "/loket-2026-11-23.sqlite"
    let session = try desk.open()
    try wait(for: file, session)
    let first = try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
    let second = try desk.open()
    try second.waitUntilIdle()
    try second.send(.f(10))
    _ = try second.ending()
    #expect(
      try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int == first)
    try session.send(.f(9))
    try session.waitFor("Menu")
    try session.send("cadangkan")
    try session.waitUntil("the command") { $0.selected?.contains("Cadangkan data") == true }
    try session.send(.enter)
    try session.waitFor("Data dicadangkan")
    #expect(
      try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int != first)
    try session.send(.f(10))
    _ = try session.ending()
    #expect(try desk.program.run("doctor").output.contains("Cadangan terakhir Senin"))
    let visible = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(visible.filter { $0.hasSuffix(".sqlite") } == ["loket-2026-11-23.sqlite"])
  }

  private func wait(for file: String, _ session: Session) throws {
    for _ in 0..<200 where !FileManager.default.fileExists(atPath: file) {
      try session.waitUntilIdle(quiet: 50)
    }
    #expect(FileManager.default.fileExists(atPath: file))
  }

  @Test(
    "a store found damaged by the daily reading is told in the workstation and not opened again")
  func faultF13Told() throws {
    let desk = try desk()
    try Command.checkpoint(desk.program.store)
    try Command.sqlite(
      desk.program.store,
      "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 3 WHERE name = 'complaint_joined'"
    )
    let session = try desk.open()
    try session.waitFor("Data ternyata rusak")
    try session.send(.escape)
    try session.send(.f(10))
    _ = try session.ending()
    let again = try desk.program.run("list")
    #expect(again.isOneSentence(with: "loket recover"))
  }
}

extension Command {
  /// Changes a store behind the program's back.
  static func sqlite(_ path: String, _ sql: String) throws {
    let done = try run("/usr/bin/sqlite3", [path, sql], environment: ["PATH": "/usr/bin:/bin"])
    guard done.status == 0 else { throw Unexpected("sqlite3: " + done.errors) }
  }

  static func checkpoint(_ path: String) throws {
    try sqlite(path, "PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
