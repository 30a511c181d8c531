import Foundation
import PseudoTerminal
import Testing

@Suite("Who works, in the running program", .serialized)
struct IdentityTests {
  private static let pin = "280417"
  private static let passphrase = "empat gelas kopi"
  private static let dewi = "Dewi Lestari"
  private static let sari = "Sari Dewanti"

  /// A desk at which Dewi has a PIN, Sari audits, and the supervisor is not named by the account alone.
  private func desk() throws -> NewDesk {
    let desk = try NewDesk()
    try desk.run("officer", "--add", Self.dewi, "--officer", NewDesk.officer)
    try desk.run(
      "officer", "--add", Self.sari, "--role", "auditor", "--officer", NewDesk.officer)
    let given = try desk.program.run(
      ["officer", "--pin", Self.dewi, "--officer", NewDesk.officer],
      input: "\(Self.pin)\n\(Self.pin)\n")
    guard given.status == 0 else { throw Unexpected(given.errors) }
    return desk
  }

  private func list(_ desk: NewDesk, pin: String, as name: String = dewi) throws -> Outcome {
    try desk.program.run(["list", "--officer", name], input: pin + "\n")
  }

  @Test(
    "a PIN is asked on the command line, never taken as an argument, and unknown names are answered alike"
  )
  func commandLine() throws {
    let desk = try desk()
    #expect(try list(desk, pin: Self.pin).status == 0)
    let wrong = try list(desk, pin: "000000")
    let unknown = try list(desk, pin: "000000", as: "Bukan Siapa Siapa")
    #expect(wrong.isOneSentence(with: "tidak cocok"))
    #expect(unknown.status == wrong.status)
    #expect(
      unknown.errors.hasSuffix("Nama atau PIN tidak cocok. Ketik lagi, atau minta penyelia.\n"))
    let weak = try desk.program.run(
      ["officer", "--pin", Self.dewi, "--officer", NewDesk.officer], input: "123456\n123456\n")
    #expect(weak.status == 1 && weak.errors.contains("mudah ditebak"))
  }

  @Test(
    "wrong PINs of two processes are counted together, hold after both have ended, and a supervisor lets in again"
  )
  func throttle() throws {
    let desk = try desk()
    let screen = try desk.program.open("--officer", Self.dewi)
    try screen.waitFor("Siapa yang bekerja?")
    for _ in 1...2 {
      try screen.send("000000", .enter)
      try screen.waitFor("tidak cocok")
      try screen.send(.f(1))
      try screen.waitFor("Lupa PIN?")
    }
    for _ in 1...2 { #expect(try list(desk, pin: "000000").isOneSentence(with: "tidak cocok")) }
    try screen.send("000000", .enter)
    try screen.waitFor("Tunggu 1 menit")
    try screen.send(.f(10))
    #expect(try screen.ending() == .exited(0))
    #expect(try list(desk, pin: Self.pin).isOneSentence(with: "Tunggu"))
    let audit = try desk.run("audit", "--officer", Self.sari)
    #expect(audit.contains("Dewi L. terkunci, PIN salah 5 kali"))
    #expect(try desk.run("audit", "--of", Self.dewi, "--officer", Self.sari).contains("terkunci"))
    try desk.run("officer", "--unlock", Self.dewi, "--officer", NewDesk.officer)
    #expect(try list(desk, pin: Self.pin).status == 0)
    #expect(try desk.run("verify").contains("Utuh"))
  }

  @Test(
    "the screen is locked, another officer works, and each finds their own draft; nothing typed stays on the terminal"
  )
  func change() throws {
    let desk = try desk()
    let screen = try desk.program.open("--officer", Self.dewi)
    try screen.waitFor("Siapa yang bekerja?")
    try screen.send(.text(Self.pin), .enter)
    try screen.waitFor("Meja saya")
    try screen.send(.f(5))
    try screen.waitFor("Cerita pelapor")
    try screen.send("Konsep milik Dewi")
    try screen.waitFor("Konsep milik Dewi")
    try screen.send(.control("l"))
    try screen.waitFor("Layar terkunci")
    #expect(!screen.picture.shows("Konsep milik Dewi"))
    try screen.send(.escape)
    try screen.choose(NewDesk.officer)
    try screen.send(.enter)
    try screen.waitFor("Meja saya")
    #expect(!screen.picture.shows("belum bernomor"))
    try screen.send(.f(5))
    try screen.waitFor("Cerita pelapor")
    try screen.send("Konsep milik Ratna")
    try screen.waitFor("Konsep milik Ratna")
    try screen.send(.escape)
    try screen.waitFor("Meja saya")
    try screen.send(.control("p"))
    try screen.waitFor("Semua perintah")
    try screen.send("ganti petugas")
    try screen.waitUntil("the command") { $0.selected?.contains("Ganti petugas") == true }
    try screen.send(.enter)
    try screen.choose(Self.dewi)
    try screen.send(.enter)
    try screen.waitFor("PIN")
    try screen.send(.text(Self.pin), .enter)
    try screen.waitFor("Konsep milik Dewi")
    #expect(!screen.picture.shows("Konsep milik Ratna"))
    try screen.send(.f(10))
    #expect(try screen.ending() == .exited(0))
    #expect(!screen.picture.shows("Konsep milik"))
  }

  @Test("a reveal asks for the PIN anew, and the auditor sees who, which complaint and why")
  func reveal() throws {
    let desk = try desk()
    try Visitor(desk.program).receive("Got meluap", "Got di RT 4")
    let screen = try desk.program.open("--officer", Self.dewi)
    try screen.waitFor("Siapa yang bekerja?")
    try screen.send(.text(Self.pin), .enter)
    try screen.waitFor("Got meluap")
    try screen.send(.enter)
    try screen.waitFor("── Percakapan")
    try screen.send("l")
    try screen.waitFor("Alasannya")
    try screen.send("menelepon pelapor", .f(7))
    try screen.waitFor("Ketik PIN sekali lagi")
    try screen.send(.text(Self.pin), .enter)
    try screen.waitForNo("Ketik PIN sekali lagi")
    try screen.waitFor("Data pelapor")
    try screen.send(.escape)
    try screen.send(.f(10))
    _ = try screen.ending()
    let auditor = try desk.program.open("--officer", Self.sari)
    try auditor.waitFor("Meja saya")
    try auditor.send(.control("p"))
    try auditor.waitFor("Semua perintah")
    try auditor.send("jejak", .enter)
    let picture = try auditor.waitFor("menelepon pelapor")
    #expect(picture.shows("Dewi L. melihat data pelapor MDN-26-0001"))
    try auditor.send(.f(10))
    _ = try auditor.ending()
    let line = try desk.run("audit", "--officer", Self.sari)
    #expect(line.contains("MDN-26-0001 · menelepon pelapor"))
    #expect(!line.contains(Self.pin))
  }

  @Test("an auditor is refused every command that writes, in one sentence")
  func auditor() throws {
    let desk = try desk()
    let file = desk.program.home.path + "/satu.csv"
    try "id,received,subject,body\\n1,2026-11-20T09:00:00+07:00,Got,Got meluap\\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    for arguments in [
      ["officer", "--add", "Baru"], ["officer", "--change", Self.dewi, "--role", "supervisor"],
      ["officer", "--leave", Self.dewi], ["officer", "--no-pin", Self.dewi],
      ["officer", "--unlock", Self.dewi],
      ["unit", "--name", "Lain"], ["category", "--save", "a.b", "--title", "Baru"],
      ["import", file], ["backup"],
      ["backup", desk.program.home.path + "/cadangan.sqlite"],
    ] {
      let outcome = try desk.program.run(arguments + ["--officer", Self.sari])
      #expect(outcome.status == 1, "\(arguments) \(outcome.output)")
      #expect(
        outcome.errors.contains("peran Anda hanya membaca")
          || outcome.errors.contains("Hanya penyelia"), "\(arguments): \(outcome.errors)")
    }
    #expect(try desk.run("list", "--officer", Self.sari).isEmpty)
  }
}
