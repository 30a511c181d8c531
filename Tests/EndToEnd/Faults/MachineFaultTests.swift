import Foundation
import PseudoTerminal
import Testing

/// What the machine refuses, as far as it can be had without root.
@Suite("The machine refuses")
struct MachineFaultTests {
  private let desk: NewDesk

  init() throws { desk = try NewDesk() }

  /// Opens the workstation under limits of the shell.
  private func open(limits: String) throws -> Session {
    let session = try Session(
      "/bin/sh", ["-c", "\(limits); exec \(LoketProgram.path) --officer '\(NewDesk.officer)'"],
      environment: desk.program.environment)
    try session.waitFor("Meja saya")
    try session.waitUntilIdle()
    return session
  }

  @Test("a limit on the size of files is a full disk: said, nothing half done, the text stays")
  func faultF05() throws {
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try open(limits: "ulimit -f 200")
    try session.send(.f(5))
    try session.waitFor("Catat aduan baru")
    try session.send(.paste(String(repeating: "Lampu padam lagi. ", count: 6_000)))
    try session.waitFor("Diska penuh.")
    try session.waitFor("Lampu padam lagi.")
    try session.press(.escape)
    try session.waitFor("ruang habis")
    session.kill()
    try session.ending()
    #expect(try desk.show(number).entries("answered").isEmpty)
    #expect(try desk.run("verify").hasPrefix("Utuh"))
  }

  @Test("without a file handle a command says so in one sentence", arguments: 5...12)
  func faultF08(handles: Int) throws {
    let outcome = try Command.run(
      "/bin/sh",
      [
        "-c", "ulimit -n \(handles); exec \(LoketProgram.path) list --officer '\(NewDesk.officer)'",
      ],
      environment: desk.program.environment)
    if outcome.status != 0 {
      #expect(outcome.isOneSentence(with: "Terlalu banyak berkas terbuka"), "\(outcome.errors)")
    }
    #expect(outcome.status == 0 || outcome.status == 1, "\(outcome.ending) \(outcome.errors)")
    #expect(try desk.run("verify").hasPrefix("Utuh"))
  }

  @Test("a store with two names is not opened")
  func faultF24() throws {
    try FileManager.default.linkItem(
      atPath: desk.program.store, toPath: desk.program.home.path + "/kedua.sqlite")
    let outcome = try desk.program.run("list", "--officer", NewDesk.officer)
    #expect(outcome.isOneSentence(with: "nama kedua"), "\(outcome.errors)")
    try FileManager.default.removeItem(atPath: desk.program.home.path + "/kedua.sqlite")
    try desk.run("list", "--officer", NewDesk.officer)
  }

  @Test("rights taken away while it runs leave a sound store and the text on the screen")
  func faultF25() throws {
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try desk.open()
    try session.choose(number)
    try session.startReply("Lampu sudah diganti.")
    let store = desk.program.store
    for file in [store, store + "-wal", String(store.dropLast(7)) + ".work.sqlite"] {
      chmod(file, 0)
    }
    try session.send(" Terima kasih.", .control("s"))
    try session.waitUntilIdle()
    try session.waitFor("Lampu sudah diganti. Terima kasih.")
    for file in [store, store + "-wal", String(store.dropLast(7)) + ".work.sqlite"] {
      chmod(file, 0o600)
    }
    try session.send(.control("s"))
    try session.waitFor("Konsep tersimpan")
    #expect(try desk.run("verify").hasPrefix("Utuh"))
  }

  @Test("room is kept once the workstation is open, and the doctor names it")
  func faultF04Ballast() throws {
    let session = try desk.open()
    let ballast = desk.program.store + ".ballast"
    // Nothing is painted when it is there.
    for _ in 0..<300 where access(ballast, F_OK) != 0 { try session.waitUntilIdle(quiet: 50) }
    var status = stat()
    #expect(stat(ballast, &status) == 0 && status.st_size == 8 << 20)
    #expect(Int64(status.st_blocks) * 512 >= 8 << 20, "the room is taken, not only named")
    #expect(status.st_mode & 0o077 == 0)
    let doctor = try desk.program.run("doctor", "--officer", NewDesk.officer)
    #expect(doctor.output.contains("8 MB disimpan untuk konsep terakhir"))
  }
}
