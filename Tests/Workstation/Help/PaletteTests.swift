import Complaints
import TerminalUI
import Testing
import Wording

@testable import Workstation

@Suite("All commands")
struct PaletteTests {
  private static func rehearsal() throws -> Rehearsal {
    try Rehearsal { try $0.receive("Lampu padam", subject: "Lampu padam") }
  }

  @Test(
    "a command is found by what people call it",
    arguments: [
      ("wa", "Salin untuk WhatsApp"), ("kopi", "Salin untuk WhatsApp"), ("print", "Cetak"),
      ("oper", "Teruskan"), ("pending", "Tanya lagi"), ("tunda", "Tanya lagi"),
      ("tutup", "Selesaikan aduan"), ("close", "Selesaikan aduan"), ("undo", "Urungkan"),
      ("batal", "Urungkan"), ("tarik", "Urungkan"), ("ambil kembali", "Urungkan"),
      ("buka lagi", "Buka kembali"), ("ganti petugas", "Tunjuk petugas"),
      ("kategori", "Ubah data aduan"), ("kirim wa", "Salin untuk WhatsApp"),
      ("foto", "Catatan intern"), ("template", "Balas"), ("tolak", "Selesaikan aduan"),
    ])
  func found(word: String, title: String) throws {
    let desk = try Self.rehearsal()
    desk.press(.control("p"))
    desk.type(word)
    #expect(desk.rows.contains { $0.contains("▶ \(title)") || $0.contains("  \(title)") })
  }

  @Test("an officer is told at once that complaints are not deleted")
  func erase() throws {
    let desk = try Self.rehearsal()
    desk.press(.function(2))
    desk.type("hapus")
    #expect(
      desk.text.contains("Aduan tidak dihapus. Pilih Duplikat, Diarsipkan, atau Urungkan."))
  }

  @Test("Enter gives the chosen command to the screen below")
  func gives() throws {
    let desk = try Self.rehearsal()
    desk.press(.control("p"))
    desk.type("klaim")
    desk.press(.enter)
    #expect(desk.context == .queue)
    #expect(desk.notice == "MDN-26-0001 Anda tangani. u mengurungkan.")
  }

  @Test("what cannot be given stays visible with its reason, below what can")
  func refused() throws {
    let desk = try Self.rehearsal()
    desk.press(.control("p"))
    desk.type("tunjuk")
    #expect(desk.text.contains("Tunjuk petugas"))
    desk.press(.enter)
    #expect(desk.context == .palette)
    #expect(desk.state.session.notice?.kind == .refusal)
  }

  @Test("a word that nothing goes by is answered with what to try")
  func nothing() throws {
    let desk = try Self.rehearsal()
    desk.press(.control("p"))
    desk.type("zzz")
    #expect(desk.text.contains("Tidak ada perintah dengan kata itu."))
    desk.press(.enter)
    #expect(desk.context == .palette)
  }

  @Test("the menu leads to a queue by its name")
  func menu() throws {
    let desk = try Self.rehearsal()
    desk.press(.function(9))
    desk.type("semua")
    desk.press(.enter)
    #expect(desk.rows[0].contains("Semua (1)"))
  }

  @Test("what was said can be read again, newest first")
  func messages() throws {
    let desk = try Self.rehearsal()
    desk.press(.character("a"), .character("u"), .function(9))
    desk.type("pesan")
    desk.press(.enter)
    let taken = try #require(desk.rows.firstIndex { $0.contains("Anda tangani") })
    let undone = try #require(
      desk.rows.firstIndex { $0.contains("iurungkan") || $0.contains("Diurungkan") })
    #expect(undone < taken)
    desk.press(.escape)
    #expect(desk.context == .queue)
  }

  @Test("the menu goes to a queue from an open complaint as well")
  func queues() throws {
    let desk = try Rehearsal()
    try desk.office.receive("Lampu padam.")
    desk.storeChanged()
    desk.press(.enter)
    #expect(desk.context == .complaint)
    desk.press(.function(9))
    desk.type("selesai")
    desk.press(.home, .enter)
    #expect(desk.context == .queue)
    #expect(desk.rows[0].contains("Selesai"))
  }
}
