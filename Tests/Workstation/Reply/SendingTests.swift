import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite struct SendingTests {
  /// A finished answer before its last look.
  private func written(_ channel: Channel = .whatsapp) -> ReplyDesk {
    var desk = ReplyDesk(channel: channel)
    desk.open(ReplyScreen(desk.id))
    desk.press(.escape)
    desk.paste(text)
    return desk
  }

  private let text = SoundAnswer(
    to: "Bapak Budi", about: "KTP-el Bapak yang belum jadi", step: "KTP-el Bapak kami cetak",
    number: "MDN-26-0412"
  ).text

  private func answers(_ desk: ReplyDesk) -> Int { desk.thread.count { $0.kind == .answered } }

  @Test("F7 pressed twice sends nothing, and neither does Enter on the default button")
  func needsTab() {
    var desk = written()
    desk.press(.function(7), .function(7))
    #expect(desk.state.top is LastLookScreen)
    desk.press(.enter)
    #expect(desk.state.top is ReplyScreen)
    #expect(answers(desk) == 0)
  }

  @Test("the last look says what follows")
  func saysWhatFollows() {
    var desk = written()
    desk.press(.function(7))
    let shown = desk.paint().joined(separator: "\n")
    #expect(shown.contains("Dijawab; selesai sendiri Kamis 3 Desember bila tidak ada balasan"))
    #expect(shown.contains("[ Kembali menyunting ]  [ Salin untuk WhatsApp ]"))
  }

  @Test("the draft has the id of its sending before it is sent, and goes with the act")
  func keepsTheAction() throws {
    var desk = written()
    desk.press(.function(7))
    let kept = try #require(desk.drafts.first)
    desk.press(.tab, .enter)
    let act = try #require(desk.acts.last)
    #expect(act.id == kept.action)
    #expect(act.draft == kept.id)
    #expect(desk.drafts.isEmpty)
    #expect(desk.state.top is HandOverScreen)
  }

  @Test("the id stays the same from one last look to the next")
  func keepsTheActionAgain() {
    var desk = written()
    desk.press(.function(7))
    let first = desk.drafts.first?.action
    desk.press(.escape)
    desk.type(" Terima kasih.")
    desk.press(.function(7))
    #expect(first != nil)
    #expect(desk.drafts.first?.action == first)
  }

  @Test(
    "after a colleague was faster the text and the cursor stay, and the answer can go next time")
  func colleagueWasFaster() throws {
    var desk = written()
    desk.press(.left, .left)
    desk.press(.function(7))
    try desk.act(.recordReply(text: "Sudah ada kabar?", at: nil, reopens: false), by: desk.dewi)
    desk.press(.tab, .enter)
    #expect(desk.notice.contains("Dewi L. lebih dahulu"))
    let reply = try #require(desk.state.top as? ReplyScreen)
    #expect(reply.editor.text == text)
    #expect(reply.editor.cursorOffset == text.utf8.count - 2)
    desk.press(.enter, .escape, .function(7), .tab, .enter)
    #expect(answers(desk) == 1)
  }

  @Test("a change that conflicts is told while one writes")
  func tellsAtOnce() throws {
    var desk = written()
    try desk.act(.recordReply(text: "Halo", at: nil, reopens: false), by: desk.dewi)
    desk.tellChanged()
    #expect(desk.notice.hasPrefix("Dewi L."))
  }

  @Test("the kind and the way can be changed at the last look, and the editing remembers them")
  func changesKindAndWay() {
    var desk = written()
    desk.press(.function(7), .function(4), .right)
    #expect(desk.paint().joined().contains("[ Cetak surat ]"))
    desk.press(.backTab, .left)
    #expect(desk.paint().joined().contains("Minta kelengkapan"))
    desk.press(.escape, .function(7))
    #expect(desk.paint().joined().contains("[ Cetak surat ]"))
  }

  @Test("the answer is handed to the clipboard, and only Sudah marks it as delivered")
  func delivers() {
    var desk = written()
    desk.press(.function(7), .tab, .enter)
    #expect(desk.outside == [.copy(text)])
    #expect(desk.paint().joined().contains("0812-3456-7890"))
    desk.press(.enter)
    #expect(desk.notice == "Belum disampaikan. Tetap di Meja saya, langkah: sampaikan.")
    #expect(desk.complaint?.undelivered != nil)
    desk.open(HandOverScreen(desk.id))
    desk.press(.tab, .enter)
    #expect(desk.complaint?.lastDelivered?.way == .whatsapp)
    #expect(
      desk.notice == "Tercatat terkirim 09.00. Tanpa balasan, selesai sendiri Kamis 3 Desember.")
  }

  @Test("a letter is printed where one was printed last, and asked for the first time")
  func prints() {
    var desk = written(.letter)
    desk.worldReply["printers"] = .printers(["Loket-1"], terminal: false)
    desk.worldReply["print"] = .printed(on: "Loket-1", pages: 1)
    desk.press(.function(7), .tab, .enter)
    #expect(desk.state.top is OtherWaysScreen)
    desk.press(.down, .down, .down, .enter)
    #expect(desk.remembered["printer"] == "service:Loket-1")
    guard case .print(let printed, on: .service("Loket-1")) = desk.outside.last else {
      Issue.record("nothing was printed")
      return
    }
    // The letter is the answer, with lines that fit the paper.
    #expect(
      printed.split(whereSeparator: \.isWhitespace) == text.split(whereSeparator: \.isWhitespace))
    #expect(desk.paint().joined().contains("Dikirim ke printer Loket-1, 1 halaman."))
  }

  @Test("copying again offers nothing to mark")
  func copiesAgain() {
    var desk = written()
    desk.press(.function(7), .tab, .enter, .tab, .enter)
    desk.outside = []
    desk.open(HandOverScreen(desk.id, copyAgain: true))
    #expect(desk.outside == [.copy(text)])
    #expect(!desk.paint().joined().contains("0812-3456-7890"))
    let before = desk.thread.count
    desk.press(.tab, .enter)
    #expect(desk.thread.count == before)
  }
}
