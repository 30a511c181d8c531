import Complaints
import PseudoTerminal
import Testing

@Suite("The whole job, by keys alone")
struct MainPathTests {
  private static let story = "Surat pengantar pindah perlu apa saja, dan di loket berapa?"

  @Test("from the queue to a closed complaint: taken, answered from a template, delivered, closed")
  func wholePath() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive(
      "Syarat surat pindah", Self.story, classification: .informationRequest, category: "adminduk")
    let session = try desk.open()

    try session.choose(number)
    try session.send(.enter)
    try session.waitFor(Self.story)
    try session.send(.f(7))
    try session.waitFor("\(number) Anda tangani")
    try session.send("informasi")
    try session.waitFor("Cari: informasi")
    try session.waitUntil("one template") { $0.selected?.contains("permintaan informasi") == true }
    try session.send(.enter)
    try session.waitFor("Isian 1 dari 2, jawaban")

    // Nothing goes out while a blank is open, and F6 goes to it.
    try session.send(.f(7))
    try session.waitFor("Belum bisa dikirim: 2 isian kosong (jawaban). F6 ke sana.")
    try session.send(.f(6))
    try session.waitFor("Isian 1 dari 2, jawaban")
    try session.send("KTP dan KK asli di loket dua")
    try session.waitFor("jawaban: KTP dan KK asli di loket dua")
    try session.send(.tab)
    try session.waitFor("Isian 1 dari 1, dapat dilayani mulai")
    try session.send("jumat")
    try session.waitFor("Jumat 27 November 2026, hari kerja")
    try session.send(.tab)
    try session.waitFor("Semua isian terisi")

    try session.send(.f(7))
    try session.waitFor("Periksa sebelum disampaikan")
    try session.waitFor("jawabannya: KTP dan KK asli di loket dua.")
    // Neither the key that opened it nor Enter alone hands anything to a citizen.
    try session.press(.f(7))
    #expect(try desk.show(number).entries("answered").isEmpty)
    try session.press(button: "Salin untuk WhatsApp")
    try session.waitFor("percakapan 0812-3456-7890, tekan Ctrl-V")
    let copied = try #require(session.picture.clipboard.last)
    #expect(copied.hasPrefix("Yth. Bapak Budi"))
    #expect(copied.contains("mulai Jumat, 27 November 2026"))
    #expect(!copied.contains("‹"))
    #expect(try desk.show(number).entries("delivered").isEmpty)
    try session.press(button: "Sudah, catat terkirim")
    try session.waitFor("Tanpa balasan, selesai sendiri Kamis 3 Desember.")

    try session.send(.f(8))
    try session.waitFor("(•) Teratasi")
    try session.press(.tab)
    try session.send("pelapor menyatakan cukup")
    try session.waitFor("pelapor menyatakan cukup")
    try session.press(.tab, .tab, .tab)
    try session.send(.enter)
    try session.waitFor("Selesai (teratasi)")
    try session.send(.f(10))
    #expect(try session.ending() == .exited(0))
    #expect(session.picture.forbidden.isEmpty)

    let shown = try desk.show(number)
    #expect(shown.status == "closed")
    #expect(shown.outcome == "resolved")
    #expect(shown.assignee == NewDesk.officer)
    #expect(shown.thread.map(\.kind) == ["received", "taken", "answered", "delivered", "closed"])
    let answer = try #require(shown.entries("answered").first)
    #expect(answer.text == copied)
    #expect(answer.answer == "final")
    #expect(answer.officer == NewDesk.officer)
    #expect(try desk.run("verify").hasPrefix("Utuh"))
  }

  @Test("Enter on the last look goes back to the text, and nothing was sent")
  func harmlessDefault() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try desk.open()
    try session.choose(number)
    try session.startReply("Lampu sudah menyala.")
    try session.lookLast()
    try session.send(.enter)
    try session.waitFor("Balas \(number)")
    try session.waitFor("Lampu sudah menyala.")
    #expect(try desk.show(number).entries("answered").isEmpty)
  }

  @Test("an answer that was copied but not delivered waits in its own queue")
  func notDelivered() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu jalan padam dua malam.")
    let session = try desk.open()
    try session.choose(number)
    try session.startReply("Lampu sudah menyala.")
    try session.sendAnswer()
    try session.send(.enter)
    try session.waitFor("Belum disampaikan. Tetap di Meja saya, langkah: sampaikan.")
    #expect(try desk.list("undelivered").map(\.number) == [number])
    #expect(try desk.show(number).entries("delivered").isEmpty)
  }
}
