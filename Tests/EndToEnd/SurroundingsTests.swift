import Foundation
import PseudoTerminal
import Testing

@Suite("Bad surroundings: one sentence, status 1, nothing changed")
struct SurroundingsTests {
  @Test("without a terminal the workstation does not open", arguments: [true, false])
  func noTerminal(hasStore: Bool) throws {
    let program = try hasStore ? NewDesk().program : LoketProgram()
    let before = try Contents(of: program.home)
    let outcome = try program.run()
    #expect(outcome.isOneSentence(with: "Loket perlu terminal"))
    #expect(try Contents(of: program.home) == before)
  }

  @Test("a terminal that cannot move its cursor is refused", arguments: ["dumb", ""])
  func unsuited(type: String) throws {
    var program = try NewDesk().program
    program.environment["TERM"] = type
    let session = try program.open()
    #expect(try session.ending() == .exited(2))
    let output = String(decoding: session.output, as: UTF8.self)
    #expect(output.contains("TERM=xterm-256color loket"))
    #expect(output.count { $0 == "\r\n" } == 1)
    #expect(!output.contains("\u{1B}"))
  }

  @Test("before there is a store, a command says how to make one")
  func noStore() throws {
    let program = try LoketProgram()
    let before = try Contents(of: program.home)
    for command in [["list"], ["show", "MDN-26-0001"], ["search", "lampu"]] {
      #expect(try program.run(command).isOneSentence(with: "Buat dengan: loket init"))
    }
    #expect(try Contents(of: program.home) == before)
  }

  @Test("a missing folder is named")
  func missingFolder() throws {
    let program = try LoketProgram()
    let before = try Contents(of: program.home)
    for command in [["list"], ["show", "MDN-26-0001"], ["search", "lampu"]] {
      let outcome = try program.run(command + ["--store", program.home.path + "/tiada/x.sqlite"])
      #expect(outcome.isOneSentence(with: "Folder \(program.home.path)/tiada tidak ada"))
    }
    #expect(try Contents(of: program.home) == before)
  }

  @Test("a file of no bytes is not taken for a new store")
  func empty() throws {
    try expectRefusal("kosong") { _ in Data() }
  }

  @Test("a damaged file of drafts is set aside and told; the complaints are all there")
  func damagedDrafts() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam.")
    let work = "\(desk.program.store.dropLast(7)).work.sqlite"
    for file in [work, work + "-wal"] {
      try Data("bukan basis data".utf8).write(to: URL(fileURLWithPath: file))
      chmod(file, 0o600)
    }
    let session = try desk.program.open("--officer", NewDesk.officer)
    try session.waitFor("Berkas konsep rusak dan disisihkan")
    try session.press(.enter)
    try session.waitFor(number)
    try session.send(.f(10))
    #expect(try session.ending() == .exited(0))
    // Without its log, from which SQLite would mend it.
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: work + suffix) }
    try Data("bukan basis data".utf8).write(to: URL(fileURLWithPath: work))
    let listed = try desk.program.run("list", "--officer", NewDesk.officer)
    #expect(listed.status == 0 && listed.output.contains(number))
    #expect(listed.errors.contains("Berkas konsep rusak"))
    #expect(try desk.program.run("list", "--officer", NewDesk.officer).errors.isEmpty)
    let aside = try FileManager.default.contentsOfDirectory(
      atPath: desk.program.home.path + "/data/loket"
    ).filter { $0.contains(".work.sqlite.damaged-") && !$0.hasSuffix("-wal") }
    #expect(aside.count == 2)
  }

  @Test("a file of another program is left alone")
  func foreign() throws {
    try expectRefusal("bukan data Loket") { _ in Data("nama;telepon\nBudi;0812\n".utf8) }
    try expectRefusal("bukan data Loket") { store in
      var other = store
      other.replaceSubrange(68..<72, with: [0, 0, 0, 7])  // the application's number
      return other
    }
  }

  @Test("a store of a newer program is left alone")
  func newer() throws {
    try expectRefusal("lebih baru") { store in
      var newer = store
      newer.replaceSubrange(60..<64, with: [0, 0, 0x7F, 0xFF])  // the schema's version
      return newer
    }
  }

  @Test("a damaged store is left alone")
  func damaged() throws {
    try expectRefusal("rusak dan tidak diubah") { store in
      var damaged = store
      damaged.replaceSubrange(100..<4096, with: [UInt8](repeating: 0xA5, count: 3996))
      return damaged
    }
    try expectRefusal("rusak dan tidak diubah") { $0.prefix($0.count / 3) }
  }

  /// Puts a file where the store should be, made from a sound one, and asks for it in every way.
  private func expectRefusal(
    _ part: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (Data) throws -> Data
  ) throws {
    let desk = try NewDesk()
    try desk.foldLog()
    let sound = try #require(FileManager.default.contents(atPath: desk.program.store))
    let program = try LoketProgram()
    let file = program.home.path + "/loket.sqlite"
    try change(sound).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let before = try Contents(of: program.home)
    for command in [["list"], ["show", "MDN-26-0001"]] {
      let outcome = try program.run(command + ["--store", file])
      #expect(
        outcome.isOneSentence(with: part), "\(outcome.output)\(outcome.errors)",
        sourceLocation: sourceLocation)
    }
    let session = try program.open("--store", file)
    #expect(try session.ending() == .exited(1), sourceLocation: sourceLocation)
    let said = String(decoding: session.output, as: UTF8.self)
    #expect(said.contains(part) && !said.contains("\u{1B}"), sourceLocation: sourceLocation)
    #expect(try Contents(of: program.home) == before, sourceLocation: sourceLocation)
  }
}

extension NewDesk {
  /// Takes SQLite's log into the file itself, so that the file alone is the store.
  func foldLog() throws {
    let outcome = try Command.run(
      "/usr/bin/sqlite3", [program.store, "PRAGMA wal_checkpoint(TRUNCATE)"],
      environment: program.environment)
    guard outcome.status == 0 else { throw Unexpected("sqlite3: " + outcome.errors) }
  }
}
