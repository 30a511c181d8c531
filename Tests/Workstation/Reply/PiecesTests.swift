import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("Pieces put into an answer")
struct PiecesTests {
  private func blankPage() throws -> Rehearsal {
    let office = try RehearsalOffice()
    let complaint = try office.receive("Lampu padam.", subject: "Lampu padam di Jl. Truntum") {
      $0.words.reporterName = "Budi Santosa"
      $0.channel = .whatsapp
    }
    let desk = try Rehearsal(in: office)
    desk.open(ReplyScreen(complaint.id))
    desk.press(.escape)
    return desk
  }

  private func text(_ desk: Rehearsal) -> String {
    (desk.state.top as? ReplyScreen)?.editor.text ?? ""
  }

  @Test(
    "F5 offers sentences by what they are for, as they read here, and puts one in at the cursor")
  func phrases() throws {
    let desk = try blankPage()
    desk.type("Yth. Bapak Budi,")
    desk.press(.enter)
    desk.type("Besok kami cek.")
    desk.press(.home, .function(5))
    #expect(desk.rows[0].contains("Frasa ("))
    desk.type("sedih keluarga")
    #expect(desk.text.contains("Empati: sedih"))
    #expect(desk.text.contains("Kami turut prihatin atas keadaan yang Bapak dan keluarga alami."))
    desk.press(.enter)
    #expect(
      text(desk)
        == "Yth. Bapak Budi,\nKami turut prihatin atas keadaan yang Bapak dan keluarga alami. Besok kami cek."
    )
    desk.press(.control("z"))
    #expect(text(desk) == "Yth. Bapak Budi,\nBesok kami cek.")
  }

  @Test("F5 again goes from group to group")
  func groups() throws {
    let desk = try blankPage()
    desk.press(.function(5))
    let first = desk.rows.first { $0.contains("▶") } ?? ""
    #expect(first.contains("Terima kasih"))
    desk.press(.function(5))
    #expect(desk.rows.first { $0.contains("▶") }?.contains("Empati: sedih") == true)
  }

  @Test("a phrase with blanks asks for them, and Ctrl-Z takes it back before anything was typed")
  func blanks() throws {
    let desk = try blankPage()
    desk.type("Halo.")
    desk.press(.function(5))
    desk.type("ternyata")
    desk.press(.enter)
    #expect(
      text(desk)
        == "Halo. Setelah kami periksa di ‹tempat diperiksa›, ternyata ‹hasil pemeriksaan›.")
    #expect(desk.text.contains("Isian 1 dari 2, tempat diperiksa"))
    desk.press(.control("z"))
    #expect(text(desk) == "Halo.")
  }

  @Test("a proposal that nobody touched does not keep Ctrl-Z from the text")
  func proposals() throws {
    let desk = try blankPage()
    desk.type("Halo.")
    desk.press(.function(5))
    desk.type("meskipun pekerjaannya")
    desk.press(.enter)
    #expect(desk.text.contains("3 hk"))
    desk.press(.control("z"))
    #expect(text(desk) == "Halo.")
  }

  @Test("a shared part goes in at the cursor, and what stands already is not put in twice")
  func parts() throws {
    let desk = try blankPage()
    desk.type("Halo.")
    desk.press(.function(4))
    desk.type("kontak")
    #expect(desk.text.contains("bagian bersama"))
    desk.press(.enter)
    #expect(text(desk).hasPrefix("Halo. Bila ada yang ingin ditanyakan, silakan menghubungi Ratna"))
    desk.press(.function(4))
    desk.type("penutup")
    desk.press(.down, .enter)
    #expect(text(desk).hasSuffix("Hormat kami,\nRatna Wulandari\nKelurahan Medono"))
    let before = text(desk)
    desk.press(.function(4))
    desk.type("penutup")
    desk.press(.down, .enter)
    #expect(text(desk) == before)
    #expect(desk.notice == "Sudah ada di jawaban ini.")
  }

  @Test(
    "a whole template put into a touched answer brings no second salutation and no second closing")
  func once() throws {
    let desk = try blankPage()
    desk.press(.function(4))
    desk.type("progres")
    desk.press(.enter, .escape, .controlMove(.end))
    desk.type(".")
    desk.press(.controlMove(.end), .function(4))
    desk.type("anggaran")
    desk.press(.enter)
    let count = text(desk).split(separator: "Yth.").count
    #expect(count == 1)
    #expect(text(desk).split(separator: "Hormat kami").count == 2)
    #expect(text(desk).contains("anggaran tahun"))
  }

  @Test("in an approval a phrase is signed by the answer's author, and no open blank goes out")
  func approval() throws {
    let office = try RehearsalOffice()
    var unit = office.unit
    unit.approval = ApprovalPolicy(isForAll: true)
    try office.store.save(
      office: [.saving(unit, at: office.now)], officer: office.supervisor.id,
      action: office.newID(), now: office.now)
    let complaint = try office.receive("Lampu padam.", subject: "Lampu padam") {
      $0.channel = .whatsapp
    }
    try office.act(.submit(Answer(kind: .final, text: "Halo.", way: .whatsapp)), on: complaint)
    let desk = try Rehearsal(in: office, as: .supervisor)
    desk.open(ReplyScreen(complaint.id))
    desk.press(.controlMove(.end), .function(5))
    desk.type("meskipun pekerjaannya")
    desk.press(.enter)
    let screen = try #require(desk.state.top as? ApprovalScreen)
    #expect(
      screen.editor.text
        == "Halo. Paling lambat ‹tanggal kabar berikutnya› Ratna Wulandari akan mengabari Bapak/Ibu, meskipun pekerjaannya belum selesai."
    )
    desk.press(.function(7))
    #expect(desk.notice?.contains("isian kosong (tanggal kabar berikutnya)") == true)
    #expect(desk.context == .approval)
    desk.press(.tab)
    desk.type("Jumat, 27 November 2026,")
    desk.press(.function(7), .tab, .enter)
    #expect(try office.file(complaint.id).complaint.undelivered != nil)
  }
}
