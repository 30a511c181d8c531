import Foundation
import PseudoTerminal
import Testing

@Suite("Templates, in the real program")
struct TemplateTests {
  private struct Report: Decodable {
    struct Mistake: Decodable, Equatable {
      let line: Int
      let column: Int
      let text: String
      let kind: String
      let label: String
      let message: String
    }

    let ok: Bool
    let texts: Int
    let mistakes: [Mistake]
  }

  /// One who may change templates.
  private static let administrator = NewDesk.officer

  private func file(_ desk: NewDesk, _ text: String) throws -> String {
    let path = desk.program.home.path + "/contoh.txt"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("an answer with two blanks goes out only when both are filled")
  func blanks() throws {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive(
      "Lampu padam", "Lampu di gang kami padam sejak Senin.", category: "infrastruktur")
    let session = try desk.open()
    try session.choose(number)
    try session.send(.f(7))
    try session.waitFor("halaman kosong")
    try session.send("informasi")
    try session.waitUntil("one template") { $0.selected?.contains("permintaan informasi") == true }
    try session.send(.enter)
    try session.waitFor("Isian 1 dari 2, jawaban")

    // Neither with both open, nor with one, nor with a field that was typed by hand.
    try session.send(.escape)
    try session.waitFor("Esc simpan")
    try session.send(.f(7))
    try session.waitFor("Belum bisa dikirim: 2 isian kosong (jawaban). F6 ke sana.")
    try session.send(.f(6))
    try session.waitFor("Isian 1 dari 2, jawaban")
    try session.send("lampu kami ganti")
    try session.press(.tab)
    try session.waitFor("Isian 1 dari 1, dapat dilayani mulai")
    try session.send(.escape)
    try session.press(.f(7))
    try session.waitFor("Belum bisa dikirim: 1 isian kosong (dapat dilayani mulai). F6 ke sana.")
    #expect(try desk.show(number).entries("answered").isEmpty)
    try session.send(.f(6))
    try session.waitFor("Isian 1 dari 1, dapat dilayani mulai")
    try session.send("jumat")
    try session.press(.tab)
    try session.waitFor("Semua isian terisi")
    try session.send("{nama}")
    try session.waitFor("{nama}")
    try session.send(.f(7))
    try session.waitFor("masih ada \"{nama}\"")
    for _ in 0..<6 { try session.send(.delete) }
    try session.waitUntilIdle()
    try session.send(.f(7))
    try session.waitFor("Periksa sebelum disampaikan")
    try session.press(button: "Salin untuk WhatsApp")
    try session.waitFor("Jawaban siap ditempel")
    let copied = try #require(session.picture.clipboard.last)
    #expect(!copied.contains("‹") && !copied.contains("{"))
    #expect(copied.contains("lampu kami ganti"))
    #expect(copied.contains("Jumat, 27 November 2026"))
    #expect(try desk.show(number).entries("answered").first?.text == copied)
  }

  @Test("a template is changed at the desk, with its mistakes told, and holds from then on")
  func editing() throws {
    let desk = try NewDesk()
    let session = try desk.open()
    try session.send(.f(9))
    try session.waitFor("Ketik untuk mencari")
    try session.send("contoh jawaban dan")
    try session.waitUntil("the entry") { $0.selected?.contains("Contoh jawaban dan frasa") == true }
    try session.send(.enter)
    try session.waitFor("Contoh jawaban, bagian, frasa")
    try session.send("penutup")
    try session.waitUntil("all that was typed") {
      $0.rows.prefix(4).contains { $0.contains(": penutup") }
    }
    try session.waitUntilIdle()
    try session.choosePart()
    try session.send(.enter)
    try session.waitFor("bagian: penutup")
    try session.press(.control("a"), .right)
    try session.send(", {kota}")
    try session.waitFor("bidang {kota} tidak dikenal")
    try session.send(.f(7))
    try session.waitFor("Belum disimpan: baris 5")
    for _ in 0..<6 { try session.press(.delete) }
    try session.send("Pekalongan")
    try session.waitFor("Kelurahan Medono, Pekalongan")
    try session.send(.f(7))
    try session.waitFor("Tersimpan sebagai versi 2. Berlaku mulai sekarang.")
    try session.send(.f(10))
    _ = try session.ending()
    #expect(try desk.run("template", "export").contains("{unit}, Pekalongan"))
    #expect(try desk.run("verify").hasPrefix("Utuh"))
  }

  @Test("what is half written outlives a kill, and is offered again")
  func killed() throws {
    let desk = try NewDesk()
    let session = try desk.open()
    try session.send(.f(9))
    try session.waitFor("Ketik untuk mencari")
    try session.send("contoh jawaban dan")
    try session.waitUntil("the entry") { $0.selected?.contains("Contoh jawaban dan frasa") == true }
    try session.send(.enter)
    try session.waitFor("Contoh jawaban, bagian, frasa")
    try session.send("Keadaan darurat")
    try session.waitFor("▶ Keadaan darurat")
    try session.send(.enter)
    try session.waitFor("id: darurat")
    try session.send("# setengah jadi ")
    try session.waitFor("konsep ")
    session.kill()
    let again = try desk.program.open("--officer", NewDesk.officer)
    try again.waitFor("Contoh jawaban darurat")
    try again.send(.enter)
    try again.waitFor("# setengah jadi")
    #expect(try !desk.run("template", "export").contains("setengah jadi"))
  }

  @Test("a check as JSON tells each mistake with its line, column and label")
  func json() throws {
    let desk = try NewDesk()
    let path = try file(
      desk,
      """
      id: salah
      judul: Salah
      jenis: kabar
      kategori: adminduk, angkasa
      ---
      Nomor {nomer}.
      """)
    let outcome = try desk.program.run("template", "check", "--json", path)
    #expect(outcome.status == 1 && outcome.errors.isEmpty)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(!report.ok)
    #expect(
      report.mistakes == [
        .init(
          line: 4, column: 21, text: "salah", kind: "unknownCategory", label: "angkasa",
          message: "kategori \"angkasa\" tidak ada"),
        .init(
          line: 6, column: 7, text: "salah", kind: "unknownField", label: "nomer",
          message: "bidang {nomer} tidak dikenal"),
      ])
    let sound = try file(desk, "frasa: baru\nkelompok: maaf\n---\nKami mohon maaf.")
    let good = try JSONDecoder().decode(
      Report.self, from: Data(try desk.run("template", "check", "--json", sound).utf8))
    #expect(good.ok && good.texts == 1 && good.mistakes.isEmpty)
    try desk.run("template", "import", sound)
    #expect(try desk.run("template", "export").contains("frasa: baru"))
  }
}

extension Session {
  /// Moves down to the row of a shared part.
  fileprivate func choosePart() throws {
    for _ in 0..<20 where picture.selected?.contains("dipakai") != true { try press(.down) }
  }
}
