import Foundation
import PseudoTerminal
import Testing

@Suite("Deadlines in the running program")
struct DeadlineTests {
  private let desk: NewDesk
  private let visitor: Visitor
  private let number: String

  init() throws {
    desk = try NewDesk()
    visitor = try Visitor(desk.program)
    number = try visitor.receive("Lampu padam", "Lampu jalan padam dua malam.", isEarly: true)
  }

  private func open(on day: String) throws -> Session {
    let session = try desk.program.open(
      "--officer", NewDesk.officer, "--today", day, rows: 24, columns: 80)
    try session.waitFor("Meja saya")
    try session.waitUntilIdle()
    return session
  }

  private func queue(_ name: String, in picture: Picture) -> String? {
    picture.rows.first { $0.contains(" \(name)") || $0.contains("▸\(name)") }
      .map { $0.prefix(16).split { $0 == " " || $0 == "▸" }.joined(separator: " ") }
  }

  @Test("a holiday added today changes list, overdue queue and counting, with nothing else done")
  func holiday() throws {
    let session = try open(on: "2026-11-27")
    try session.waitFor("!lewat 1 hk")
    #expect(queue("Lewat tenggat", in: session.picture) == "Lewat tenggat 1")
    try desk.run(
      "calendar", "day", "2026-11-25", "--kind", "nationalHoliday", "--name", "Pilkada", "--today",
      "2026-11-27")
    let picture = try session.waitUntil("the deadline to move") { $0.shows("*hari ini") }
    #expect(!picture.shows("!lewat"))
    try session.waitUntil("nothing overdue") { queue("Lewat tenggat", in: $0) == "Lewat tenggat 0" }
    try session.send("h")
    try session.waitFor("libur nasional: Pilkada")
    try session.waitFor("3  Jumat 27 November")
    #expect(try desk.list("overdue").isEmpty)
  }

  @Test("silence closes, u reopens, and the journal verifies")
  func silence() throws {
    try visitor.answer(number, "Lampu sudah diganti.")
    let session = try open(on: "2026-12-04")
    try session.waitFor("10 hari tanpa balasan. Enter lihat, u urungkan.")
    #expect(try desk.show(number).status == "closed")
    try session.send("u")
    try session.waitFor("diurungkan")
    #expect(try desk.show(number).status == "answered")
    try session.send(.f(10))
    #expect(try session.ending() == .exited(0))
    let again = try open(on: "2026-12-05")
    try again.waitUntilIdle()
    #expect(try desk.show(number).status == "answered")
    #expect(try desk.run("verify").contains("Utuh"))
  }

  @Test("of two workstations that start at once only one closes")
  func once() throws {
    var numbers = [number]
    for place in 1...5 {
      numbers.append(try visitor.receive("Aduan \(place)", "Cerita ke-\(place)."))
    }
    for number in numbers { try visitor.answer(number, "Sudah kami tangani.") }
    let sessions = try [open(on: "2026-12-04"), open(on: "2026-12-04")]
    for session in sessions {
      try session.waitUntil("all to be closed") { queue("Selesai", in: $0) == "Selesai 6" }
    }
    for number in numbers {
      #expect(try desk.show(number).entries("closed").count == 1)
    }
    #expect(try desk.run("verify").contains("Utuh"))
  }

  @Test("a clock set back a year is told at the start, and ends nothing by silence")
  func clockBehind() throws {
    try visitor.answer(number, "Lampu sudah diganti.")
    let session = try open(on: "2025-12-24")
    try session.waitFor("sebelum catatan terakhir. Betulkan dahulu.")
    #expect(try desk.show(number).status == "answered")
  }

  @Test("due tells what presses without saying whose or what, and its status on request")
  func due() throws {
    let outcome = try desk.program.run(
      "due", "--json", "--check", "--today", "2026-11-27", "--officer", NewDesk.officer)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\"overdue\":[{\"number\":\"\(number)\",\"step\":\"verify\""))
    #expect(!outcome.output.contains("Lampu") && !outcome.output.contains("Budi"))
    let quiet = try desk.run("due", "--check", "--today", "2026-11-23")
    #expect(quiet.contains(number))
  }

  @Test("a calendar file with mistakes tells every line and changes nothing")
  func badCalendar() throws {
    let path = desk.program.home.path + "/skb.csv"
    let text = """
      tanggal,hari,jenis,nama,perkiraan
      2028-02-30,Rabu,libur_nasional,Salah,0
      2028-05-01,Selasa,libur_nasional,Hari Buruh,0
      2028-05-01,Senin,libur_nasional,Hari Buruh,0
      """
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let before = try desk.run("calendar", "export")
    let outcome = try desk.program.run("calendar", "import", path, "--officer", NewDesk.officer)
    #expect(outcome.status == 1)
    for line in ["Baris 2", "Baris 3", "Baris 4"] { #expect(outcome.errors.contains(line)) }
    #expect(try desk.run("calendar", "export") == before)
  }
}
