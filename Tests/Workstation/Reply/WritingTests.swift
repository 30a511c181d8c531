import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite struct WritingTests {
  /// A reply begun on a blank page.
  private func blankPage(kind: AnswerKind = .final) -> ReplyDesk {
    var desk = ReplyDesk()
    desk.open(ReplyScreen(desk.id, kind: kind))
    desk.press(.escape)
    return desk
  }

  private func text(_ desk: ReplyDesk) -> String {
    (desk.state.top as? ReplyScreen)?.editor.text ?? "no reply on top"
  }

  @Test("an empty reply opens the templates at once, and Esc leaves a blank page")
  func opensTemplates() {
    var desk = ReplyDesk()
    desk.open(ReplyScreen(desk.id))
    #expect(desk.state.top is TemplatesScreen)
    desk.press(.escape)
    #expect(text(desk) == "")
  }

  @Test("an untaken complaint is taken by opening its reply")
  func takes() {
    let desk = blankPage()
    #expect(desk.complaint?.assignee == desk.ratna.id)
  }

  @Test("a complaint that a colleague holds is not taken, but may be written for")
  func leavesAColleaguesComplaint() throws {
    var desk = ReplyDesk()
    try desk.act(.take, by: desk.dewi)
    desk.open(ReplyScreen(desk.id))
    #expect(desk.notice == "Dewi L. menangani aduan ini. Anda tetap dapat menulis jawaban.")
    desk.press(.escape)
    desk.type("Baik")
    #expect(text(desk) == "Baik")
    #expect(desk.complaint?.assignee == desk.dewi.id)
  }

  @Test("a date typed in words becomes the whole date, and Ctrl-Z brings the blank back")
  func fillsADate() {
    var desk = blankPage()
    desk.type("Selesai ‹tanggal selesai›.")
    desk.press(.tab)
    desk.type("jumat")
    #expect(desk.paint()[22] == " Jumat 27 November 2026, hari kerja")
    desk.press(.enter)
    #expect(text(desk) == "Selesai Jumat, 27 November 2026.")
    desk.press(.control("z"))
    #expect(text(desk) == "Selesai ‹tanggal selesai›.")
  }

  @Test("a day on which nobody works is told while it is typed")
  func warnsOfAFreeDay() {
    var desk = blankPage()
    desk.type("Selesai ‹tanggal selesai›.")
    desk.press(.tab)
    desk.type("sabtu")
    #expect(desk.paint()[22].contains("Hari kerja berikutnya Senin 30 November"))
  }

  @Test("what is no date stays in its line and leaves the text alone")
  func refusesNoDate() {
    var desk = blankPage()
    desk.type("Selesai ‹tanggal selesai›.")
    desk.press(.tab)
    desk.type("segera")
    desk.press(.enter)
    #expect(text(desk) == "Selesai ‹tanggal selesai›.")
    #expect(desk.notice.contains("\"segera\" bukan tanggal"))
  }

  @Test("a blank that stands twice is filled twice")
  func fillsEveryPlace() {
    var desk = blankPage()
    desk.type("Mulai ‹hari›, ulangi ‹hari›.")
    desk.press(.tab)
    desk.type("Kamis")
    desk.press(.tab)
    #expect(text(desk) == "Mulai Kamis, ulangi Kamis.")
  }

  @Test("an open blank is not sent, and F6 goes there")
  func refusesABlank() {
    var desk = blankPage()
    desk.type("Selesai ‹tanggal selesai›.")
    desk.press(.function(7))
    #expect(desk.state.top is ReplyScreen)
    #expect(
      desk.notice == "Belum bisa dikirim: 1 isian kosong (tanggal selesai). F6 ke sana.")
    desk.press(.function(6))
    #expect(desk.paint()[21].hasPrefix(" Isian 1 dari 1, tanggal selesai:"))
  }

  @Test("what a template left over is not sent", arguments: ["Halo {nama}.", "Yth. ,\nBaik."])
  func refusesLeftovers(_ written: String) {
    var desk = blankPage()
    for character in written { desk.press(character == "\n" ? .enter : .character(character)) }
    desk.press(.function(7))
    #expect(desk.state.top is ReplyScreen)
    #expect(desk.notice.hasPrefix("Belum bisa dikirim"))
  }

  @Test("a template goes into touched text at the cursor and overwrites nothing")
  func insertsAtTheCursor() {
    var desk = blankPage()
    desk.type("Pembuka. Penutup.")
    for _ in 0..<8 { desk.press(.left) }
    desk.press(.function(4), .enter)
    #expect(text(desk).hasPrefix("Pembuka. "))
    #expect(text(desk).hasSuffix("Penutup."))
    #expect(text(desk).count > 60)
  }

  @Test("a template that nobody touched gives way to another")
  func replacesAnUntouchedTemplate() {
    var desk = ReplyDesk()
    desk.open(ReplyScreen(desk.id, kind: .request))
    desk.press(.enter)
    let first = text(desk)
    desk.press(.function(4), .down, .enter)
    #expect(!text(desk).contains(first))
    #expect(!text(desk).isEmpty)
  }

  @Test("Ctrl-C copies what is selected and never quits")
  func copies() {
    var desk = blankPage()
    desk.type("Baik")
    desk.press(.control("c"))
    #expect(desk.notice == "F10 untuk keluar. w untuk menyalin jawaban.")
    desk.press(.control("a"), .control("c"))
    #expect(desk.outside == [.copy("Baik")])
    #expect(text(desk) == "Baik")
    #expect(!desk.state.isQuitting)
  }

  @Test("without another editor the text stays and a sentence says what to do")
  func externalEditor() {
    var desk = blankPage()
    desk.type("Baik")
    desk.worldReply["edit"] = .failed(.noEditor)
    desk.press(.control("e"))
    #expect(desk.notice.contains("LOKET_EDITOR"))
    desk.press(.escape)
    desk.worldReply["edit"] = .edited("Lebih baik")
    desk.press(.control("e"))
    #expect(text(desk) == "Lebih baik")
    desk.press(.control("z"))
    #expect(text(desk) == "Baik")
  }

  @Test("Ctrl-O shows the reporter's words whole and comes back")
  func citizenWords() {
    var desk = blankPage()
    desk.press(.control("o"))
    #expect(desk.paint().joined().contains("berobat"))
    desk.press(.control("o"))
    #expect(desk.state.top is ReplyScreen)
  }
}
