import Foundation
import PseudoTerminal
import Testing

@Suite("The review beside the answer, by keys alone")
struct ReviewPaneTests {
  private static let story =
    "Sdh 3x bolak-balik urus KK anak, katanya sistem error terus. Mohon kejelasan."

  /// A reply from a template whose two blanks are open.
  private func prepared() throws -> (NewDesk, number: String, Session) {
    let desk = try NewDesk()
    let number = try Visitor(desk.program).receive(
      "KK anak belum jadi", Self.story, category: "adminduk")
    let file = desk.program.home.path + "/contoh.txt"
    try Data(Self.template.utf8).write(to: URL(fileURLWithPath: file))
    try desk.run("template", "import", file, "--officer", NewDesk.officer)
    let session = try desk.open()
    try session.choose(number)
    try session.send(.f(7))
    try session.waitFor("halaman kosong")
    try session.send("uji dua isian")
    try session.waitUntil("one template") { $0.selected?.contains("Uji dua isian") == true }
    try session.send(.enter)
    try session.waitFor("Isian 1 dari 2, hasil")
    return (desk, number, session)
  }

  private static let template = """
    id: uji-dua-isian
    judul: Uji dua isian
    jenis: jawaban-akhir
    ---
    Yth. {sapaan} {nama},

    Terima kasih sudah mengabari kami tentang KK anak yang belum jadi.

    Setelah kami periksa, {?hasil}. KK itu kami cetak paling lambat {?tanggal selesai: tanggal}, tanpa biaya.

    Bila ada pertanyaan, silakan datang ke loket {unit} dengan menyebut nomor {nomor}, atau sampaikan keberatan kepada Inspektorat.

    Hormat kami,
    {petugas}, {unit}

    """

  @Test(
    "two blanks are filled, a remark is mended by a key and taken back, and what was shown is sent")
  func path() throws {
    let (desk, number, session) = try prepared()
    // Nothing goes out while a blank is open.
    try session.send(.f(7))
    try session.waitFor("Belum bisa dikirim: 2 isian kosong (hasil). F6 ke sana.")
    try session.send(.f(6))
    try session.waitFor("Isian 1 dari 2, hasil")
    try session.send("jaringan kami terganggu pada hari itu")
    try session.waitFor("hasil: jaringan kami terganggu pada hari itu")
    try session.send(.tab)
    try session.waitFor("Isian 1 dari 1, tanggal selesai")
    try session.send(.escape)
    try session.send(.f(7))
    try session.waitFor("Belum bisa dikirim: 1 isian kosong (tanggal selesai). F6 ke sana.")
    try session.send(.f(6))
    try session.waitFor("Isian 1 dari 1, tanggal selesai")
    try session.send("jumat")
    try session.waitFor("Jumat 27 November 2026, hari kerja")
    try session.send(.tab)
    try session.waitFor("Semua isian terisi")

    // The review shows what is missing, and holds the answer back.
    try session.waitFor("!! Empati")
    try session.waitFor("8 dari 9 bagian")
    try session.send(.f(7))
    try session.waitFor("Belum ada kalimat bahwa kita mengerti keadaannya. F8 saran")
    #expect(try desk.show(number).entries("answered").isEmpty)
    try session.send(.f(8))
    try session.waitFor("ok Empati")
    try session.waitFor("9 dari 9 bagian")
    try session.waitFor("Kami memahami")
    try session.send(.control("z"))
    try session.waitFor("!! Empati")
    try session.waitUntil("the sentence to go") { !$0.shows("Kami memahami") }
    try session.send(.f(8))
    try session.waitFor("9 dari 9 bagian")

    try session.send(.f(7))
    try session.waitFor("Periksa sebelum disampaikan")
    let shown = try session.waitUntilIdle()
    try session.press(button: "Salin untuk WhatsApp")
    try session.waitFor("tekan Ctrl-V")
    let copied = try #require(session.picture.clipboard.last)
    let answer = try #require(try desk.show(number).entries("answered").first?.text)
    #expect(copied == answer)
    #expect(
      answer.contains("Kami memahami tiga kali bolak-balik tanpa kepastian tentu melelahkan."))
    // What the last look showed is what was sent, word for word.
    let rows = shown.rows.dropFirst().prefix { !$0.hasPrefix("──") }
    #expect(
      rows.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        == answer.split(whereSeparator: \.isWhitespace))
    #expect(try desk.run("verify").hasPrefix("Utuh"))
  }
}
