import Complaints
import Replies
import Store
import TerminalUI
import Testing
import Wording

@testable import Workstation

@Suite("Templates edited at the desk")
struct TemplateEditingTests {
  /// The list of the collection, open before a supervisor unless another role is named.
  private func list(
    _ office: RehearsalOffice? = nil, as role: Role = .supervisor, size: Size = .home
  ) throws -> Rehearsal {
    let desk = try Rehearsal(in: office ?? RehearsalOffice(), as: role, size: size)
    desk.give(.collection)
    return desk
  }

  /// A text of the collection, open to be edited.
  private func editing(
    _ words: String, _ office: RehearsalOffice? = nil, as role: Role = .supervisor
  )
    throws -> Rehearsal
  {
    let desk = try list(office, as: role)
    desk.type(words)
    desk.press(.enter)
    return desk
  }

  private func screen(_ desk: Rehearsal) throws -> TemplateEditorScreen {
    try #require(desk.state.top as? TemplateEditorScreen)
  }

  private func stored(_ desk: Rehearsal, _ code: String) throws -> TemplateSource? {
    try desk.office.store.office().templates[code]
  }

  @Test("the list has templates, parts and phrases, finds by typing, and shows how one reads")
  func lists() throws {
    let desk = try list()
    #expect(desk.rows[0].contains("Contoh jawaban, bagian, frasa (7"))
    desk.type("darurat")
    #expect(desk.text.contains("▶ Keadaan darurat"))
    #expect(desk.text.contains("Bila ada orang yang terancam bahaya"))
    desk.press(.function(6))
    #expect(desk.notice == "Dicoba pada aduan contoh: terlambat.")
    #expect(desk.text.contains("Yth. Bapak Joko,"))
    desk.press(.function(3))
    desk.type("bolak-balik")
    #expect(desk.text.contains("Frasa"))
  }

  @Test("F4 shows one kind of text")
  func filters() throws {
    let desk = try list()
    desk.press(.function(4))
    desk.type("frasa")
    desk.press(.enter)
    #expect(desk.rows[0].contains("Frasa saja"))
    #expect(!desk.text.contains("Tanda terima aduan"))
  }

  @Test("a change is saved as a version, and answers are written by it from then on")
  func saves() throws {
    let desk = try editing("penutup")
    desk.press(.controlMove(.end))
    desk.type(", Kota Pekalongan")
    #expect(desk.text.contains("Kelurahan Medono, Kota Pekalongan"))
    desk.press(.function(7))
    #expect(desk.notice == "Tersimpan sebagai versi 2. Berlaku mulai sekarang.")
    #expect(desk.context == .templateList)
    #expect(try stored(desk, "bagian penutup")?.text.hasSuffix("{unit}, Kota Pekalongan") == true)
    #expect(try desk.office.store.versions(ofTemplate: "bagian penutup").count == 2)
    #expect(try desk.office.store.drafts(of: desk.office.supervisor.id).isEmpty)
    let complaint = try desk.office.receive("KTP belum jadi.", subject: "KTP")
    let shelf = TemplateShelf(
      try desk.office.file(complaint.id), kind: .final, desk.state.session)
    #expect(shelf.piece("darurat")?.text.hasSuffix("Kota Pekalongan") == true)
  }

  @Test("mistakes are told while one types with line and column; F7 saves none and goes there")
  func mistakes() throws {
    let desk = try editing("Keadaan darurat")
    desk.press(.controlMove(.end))
    desk.type(" {nomer} {bagian tiada}")
    #expect(desk.text.contains("bidang {nomer} tidak dikenal"))
    #expect(desk.text.contains("Terakhir tanpa kesalahan"))
    desk.press(.controlMove(.home), .function(7))
    #expect(
      desk.notice?.hasPrefix("Belum disimpan, 2 kesalahan. Yang pertama baris 17, kolom 18") == true
    )
    #expect(desk.atCursor.hasPrefix("{nomer}"))
    desk.press(.tab)
    #expect(desk.atCursor.hasPrefix("{bagian tiada}"))
    desk.press(.tab)
    #expect(desk.atCursor.hasPrefix("{nomer}"))
    #expect(try desk.office.store.versions(ofTemplate: "darurat").count == 1)
    desk.press(.control("z"), .control("z"), .control("z"), .control("z"))
    desk.press(.function(7))
    #expect(desk.notice?.hasPrefix("Tidak ada yang berubah") == true)
  }

  @Test("what is half written is kept, marked in the list, and gone on with at the same place")
  func drafts() throws {
    let office = try RehearsalOffice()
    let desk = try editing("Keadaan darurat", office)
    desk.press(.controlMove(.end))
    desk.type(" {nom")
    desk.press(.escape)
    #expect(desk.notice?.hasPrefix("Konsep tersimpan dan belum berlaku") == true)
    #expect(desk.text.contains("konsep 09.14"))
    let again = try editing("Keadaan darurat", office)
    again.type("or}")
    #expect(try screen(again).editor.text.hasSuffix("{bagian penutup} {nomor}"))
    #expect(
      try office.store.drafts(of: office.supervisor.id).map(\.purpose)
        == [.template(code: "darurat")])
    #expect(try stored(again, "darurat")?.text.hasSuffix("{bagian penutup}") == true)
  }

  @Test("a draft that says again what stands is dropped")
  func emptyDraft() throws {
    let desk = try editing("Keadaan darurat")
    desk.type("x")
    desk.pass(milliseconds: 1000)
    #expect(try desk.office.store.drafts(of: desk.office.supervisor.id).count == 1)
    desk.press(.backspace, .escape)
    #expect(try desk.office.store.drafts(of: desk.office.supervisor.id).isEmpty)
  }

  @Test("what a colleague saved meanwhile is not overwritten unseen")
  func colleague() throws {
    let office = try RehearsalOffice()
    let desk = try editing("Keadaan darurat", office)
    desk.press(.controlMove(.end))
    desk.type(" Salam.")
    let before = try #require(try stored(desk, "darurat"))
    let other = TemplateSource(code: "darurat", text: "# Dari Dewi.\n" + before.text)
    let seen = try office.store.versions(ofTemplate: "darurat").last?.sequence ?? 0
    try office.store.save(
      TemplateSaving(
        id: office.newID(), template: other, seen: seen, officer: office.supervisor.id),
      now: office.now)
    desk.press(.function(7))
    #expect(desk.notice?.hasPrefix("Belum tersimpan: Hadi S. lebih dahulu") == true)
    #expect(try stored(desk, "darurat") == other)
    #expect(try screen(desk).editor.text.hasSuffix("Salam."))
    desk.press(.control("r"))
    #expect(desk.text.contains("Dari Dewi.") && desk.text.contains("versi 2"))
    desk.press(.escape, .function(7))
    #expect(desk.notice == "Tersimpan sebagai versi 3. Berlaku mulai sekarang.")
    #expect(try stored(desk, "darurat")?.text.hasSuffix("Salam.") == true)
    let texts = try office.store.versions(ofTemplate: "darurat").map { $0.words?.text }
    #expect(texts.count == 3 && texts[1] == other.text)
  }

  @Test("an older version is taken back as the newest")
  func takesBack() throws {
    let office = try RehearsalOffice()
    let desk = try editing("Keadaan darurat", office)
    let first = try screen(desk).editor.text
    desk.type("# Diubah\n")
    desk.press(.function(7), .enter, .control("r"))
    #expect(desk.rows[1].contains("versi 2 · Hadi S."))
    desk.press(.down, .enter)
    #expect(desk.notice?.hasPrefix("Diambil kembali.") == true)
    #expect(try screen(desk).editor.text == first)
    desk.press(.function(7))
    #expect(try stored(desk, "darurat")?.text == first)
    #expect(try office.store.versions(ofTemplate: "darurat").count == 3)
  }

  @Test("F8 takes a template out of what is offered and puts it back, each a version")
  func switches() throws {
    let desk = try list()
    desk.type("Keadaan darurat")
    desk.press(.function(8))
    #expect(desk.notice?.hasPrefix("Tidak ditawarkan lagi") == true)
    #expect(desk.text.contains("tidak dipakai"))
    #expect(try stored(desk, "darurat")?.isActive == false)
    let complaint = try desk.office.receive("Api.", subject: "Api")
    let shelf = TemplateShelf(try desk.office.file(complaint.id), kind: .final, desk.state.session)
    #expect(!shelf.found(by: "").map(\.id).contains("darurat"))
    desk.press(.function(8))
    #expect(try stored(desk, "darurat")?.isActive == true)
    #expect(try desk.office.store.versions(ofTemplate: "darurat").count == 3)
    desk.press(.function(3))
    desk.type("penutup")
    desk.press(.function(8))
    #expect(desk.notice?.contains("Ubah isinya saja") == true)
  }

  @Test("a new template begins blank or as a copy, under a name of its own")
  func new() throws {
    let desk = try list()
    desk.type("Keadaan darurat")
    desk.press(.function(5))
    desk.type("salinan")
    desk.press(.enter)
    #expect(
      try screen(desk).editor.text.hasPrefix(
        "id: darurat-salinan\njudul: Keadaan darurat (salinan)"))
    desk.press(.function(7))
    #expect(desk.notice == "Tersimpan sebagai versi 1. Berlaku mulai sekarang.")
    #expect(try stored(desk, "darurat-salinan") != nil)
    desk.press(.function(5))
    desk.type("frasa")
    desk.press(.enter)
    desk.press(.function(7))
    #expect(desk.notice?.contains("kepala \"frasa\" belum ada") == true)
    desk.press(.escape)
    #expect(desk.text.contains("belum berjudul"))
  }

  @Test("F4 offers what may stand where the cursor is, and puts it in")
  func choices() throws {
    let desk = try editing("Keadaan darurat")
    desk.press(.down, .down, .end, .function(4))
    #expect(desk.text.contains("Pilihan untuk jenis"))
    desk.type("kabar")
    desk.press(.enter)
    #expect(try screen(desk).editor.text.contains("\njenis: kabar\n"))
    desk.press(.down, .function(4))
    desk.type("diproses")
    desk.press(.enter)
    #expect(try screen(desk).editor.text.contains("\nstatus: baru, diproses\n"))
    desk.press(.home, .up, .up, .up, .up, .home)
    desk.press(.control("z"), .control("z"))
    desk.press(.controlMove(.end), .function(4))
    desk.type("telepon")
    #expect(desk.text.contains("{kontak}"))
    desk.press(.enter)
    #expect(try screen(desk).editor.text.hasSuffix("{bagian penutup}{kontak}"))
    #expect(try screen(desk).reading.mistakes.isEmpty)
  }

  @Test("who may not change templates reads them, tries them, and changes nothing")
  func readOnly() throws {
    let desk = try editing("Keadaan darurat", as: .officer)
    let text = try screen(desk).editor.text
    #expect(desk.text.contains("Hanya dibaca"))
    desk.press(.character("x"), .delete, .enter)
    #expect(desk.notice?.hasPrefix("Hanya penyelia") == true)
    desk.press(.function(7))
    #expect(desk.notice?.hasPrefix("Hanya penyelia") == true)
    desk.press(.function(6))
    #expect(desk.notice == "Dicoba pada aduan contoh: terlambat.")
    #expect(try screen(desk).editor.text == text)
    desk.press(.escape)
    #expect(desk.context == .templateList)
  }

  @Test("in a small window F6 shows how it reads in place of the text, and any key goes on writing")
  func small() throws {
    let desk = try Rehearsal(as: .supervisor, size: Size(columns: 40, rows: 12))
    desk.give(.collection)
    desk.type("Keadaan darurat")
    desk.press(.enter)
    #expect(desk.text.contains("judul: Keadaan darurat"))
    desk.press(.function(6))
    #expect(desk.text.contains("Yth. Ibu Siti,") && !desk.text.contains("judul:"))
    desk.press(.function(6))
    #expect(desk.text.contains("Yth. Bapak Joko,"))
    desk.press(.escape)
    #expect(desk.text.contains("judul: Keadaan darurat"))
  }

  @Test("another workstation offers what was saved here")
  func otherDesk() throws {
    let office = try RehearsalOffice()
    let reader = try Rehearsal(in: office)
    let desk = try editing("Keadaan darurat", office)
    desk.type("# Diubah\n")
    desk.press(.function(7))
    reader.storeChanged()
    #expect(reader.state.session.office.templates["darurat"]?.text.hasPrefix("# Diubah") == true)
  }
}

@Suite("An answer that is made a template")
struct TemplateFromAnswerTests {
  @Test("its particulars are fields, its days blanks, and it is looked over before it is saved")
  func made() throws {
    let office = try RehearsalOffice()
    let complaint = try office.receive("Lampu padam.", subject: "Lampu padam di Jl. Truntum") {
      $0.words.reporterName = "Budi Santosa"
      $0.words.phone = "081234567890"
      $0.category = "infrastruktur.pju"
    }
    let answer = """
      Yth. Bapak Budi,

      Terima kasih. Lampu padam di Jl. Truntum, nomor \(complaint.number), kami ganti \
      Kamis, 26 November 2026. Kami menelepon Bapak Budi Santosa di 0812-3456-7890.

      Hormat kami,
      Ratna Wulandari
      Kelurahan Medono
      """
    try office.act(.answer(Answer(kind: .final, text: answer, way: .whatsapp)), on: complaint)
    let desk = try Rehearsal(in: office, as: .supervisor)
    desk.open(ComplaintScreen(complaint.id))
    desk.give(.makeTemplate)
    let screen = try #require(desk.state.top as? TemplateEditorScreen)
    #expect(screen.editor.text.hasPrefix("id: infrastruktur-pju-1\njudul: Jawaban akhir: "))
    #expect(
      screen.editor.text.hasSuffix(
        """
        ---
        Yth. {sapaan} {nama},

        Terima kasih. {perihal}, nomor {nomor}, kami ganti {?tanggal 1: tanggal}. Kami menelepon \
        {sapaan} {nama} di {?nomor telepon 1}.

        {bagian penutup}
        """))
    #expect(try office.store.office().templates["infrastruktur-pju-1"] == nil)
    desk.press(.function(7))
    #expect(desk.notice == "Tersimpan sebagai versi 1. Berlaku mulai sekarang.")
    #expect(try office.store.office().templates["infrastruktur-pju-1"] != nil)
  }

  @Test("without an answer, and for who may not change templates, it says why not")
  func refused() throws {
    let office = try RehearsalOffice()
    let complaint = try office.receive("Lampu padam.", subject: "Lampu padam")
    let desk = try Rehearsal(in: office, as: .supervisor)
    desk.open(ComplaintScreen(complaint.id))
    desk.give(.makeTemplate)
    #expect(desk.notice?.hasPrefix("Belum ada jawaban pada aduan ini") == true)
    let other = try Rehearsal(in: office)
    other.open(ComplaintScreen(complaint.id))
    other.give(.makeTemplate)
    #expect(other.notice?.hasPrefix("Hanya penyelia") == true)
  }
}
