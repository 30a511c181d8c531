import Foundation
import PseudoTerminal
import Testing

/// F11: a process that holds the lock and does not go on.
@Suite("Somebody holds the lock and is frozen")
struct LockFaultTests {
  private let desk: NewDesk
  private let number: String
  private let session: Session

  init() throws {
    desk = try NewDesk()
    number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    session = try desk.open()
    try session.choose(number)
  }

  /// A process that takes a lock, signs itself as Loket does, and is stopped.
  private func freeze(_ file: String) throws -> Session {
    let script = """
      import fcntl, os, sys
      f = os.open(sys.argv[1], os.O_RDWR)
      fcntl.flock(f, fcntl.LOCK_EX)
      os.pwrite(f, b"%d\\n" % os.getpid(), 0)
      print("dipegang", flush=True)
      sys.stdin.readline()
      """
    let holder = try Session(
      "/usr/bin/python3", ["-c", script, file], environment: desk.program.environment)
    try holder.waitFor("dipegang")
    holder.signal(SIGSTOP)
    return holder
  }

  @Test("who holds it is named after two seconds; Esc gives up and keeps text and draft")
  func faultF11() throws {
    try session.startReply("Lampu sudah diganti.")
    try session.lookLast()
    let holder = try freeze(desk.program.store + ".lock")
    try session.press(button: "Salin untuk WhatsApp")
    try session.waitFor("sedang menyimpan …")
    try session.waitFor("Menunggu program lain (proses \(holder.processID)) selesai menyimpan.")
    // Reading goes on, here in another process.
    #expect(try desk.show(number).entries("answered").isEmpty)
    try session.send(.escape)
    try session.waitFor("Tidak jadi disimpan.")
    holder.kill()
    // The button still has the focus: the same act is asked for again, under the same id.
    try session.send(.enter)
    try session.waitFor("Jawaban siap ditempel")
    #expect(try desk.show(number).entries("answered").map(\.text) == ["Lampu sudah diganti."])
  }

  @Test("a holder that is killed frees it at once, and what waited is done, once")
  func faultF11Killed() throws {
    let holder = try freeze(desk.program.store + ".lock")
    try session.send("a")
    try session.waitFor("Menunggu program lain")
    holder.kill()
    try session.waitFor("\(number) Anda tangani.")
    #expect(try desk.show(number).entries("taken").count == 1)
  }

  @Test("the end of the session does not wait for it")
  func faultF02Held() throws {
    try session.startReply("Lampu sudah diganti.")
    try session.send(.control("s"))
    try session.waitFor("Konsep tersimpan")
    let work = String(desk.program.store.dropLast(7)) + ".work.sqlite.lock"
    let holder = try freeze(work)
    try session.send(" ")
    session.signal(SIGHUP)
    #expect(try session.ending(within: 3) == .killed(signal: SIGHUP))
    holder.kill()
    #expect(try Visitor(desk.program).drafts(as: NewDesk.officer) == ["Lampu sudah diganti."])
  }
}
