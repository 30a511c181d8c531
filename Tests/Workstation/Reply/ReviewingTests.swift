import Complaints
import Replies
import TerminalUI
import Testing

@testable import Workstation

@Suite("The review beside an answer")
struct ReviewingTests {
  /// A reply in which only the understanding is missing.
  private static let withoutEmpathy = SoundAnswer(
    to: "Bapak Budi", about: "KTP-el Bapak yang belum jadi", step: "KTP-el Bapak kami cetak",
    number: "MDN-26-0412"
  ).text.replacing(" Kami memahami keadaan ini tentu menyulitkan dan melelahkan.", with: "")

  private func writing(_ text: String = withoutEmpathy, size: Size = .home) -> ReplyDesk {
    var desk = ReplyDesk(size: size)
    desk.open(ReplyScreen(desk.id))
    desk.press(.escape)
    desk.paste(text)
    return desk
  }

  private func text(_ desk: ReplyDesk) -> String {
    (desk.state.top as? ReplyScreen)?.editor.text ?? ""
  }

  @Test("ticks the nine parts off while one types, and says what the first remark is about")
  func beside() {
    var desk = writing()
    let shown = desk.paint()
    #expect(shown.contains { $0.contains("8 dari 9 bagian") })
    #expect(shown.contains { $0.contains("!! Empati             wajib") })
    #expect(shown.contains { $0.contains("│ Belum ada kalimat bahwa") })
    desk.press(.backspace)
    desk.paste(" Kami memahami menunggu KTP-el tanpa kabar tentu melelahkan.")
    #expect(desk.paint().contains { $0.contains("ok Empati") })
  }

  @Test("F8 puts in a sentence that names what the citizen wrote, and Ctrl-Z takes it back")
  func suggestion() {
    var desk = writing()
    desk.press(.function(8))
    #expect(
      text(desk).contains(
        "KTP-el Bapak yang belum jadi. Kami memahami tiga kali bolak-balik tanpa kepastian tentu "
          + "melelahkan, apalagi ibunda Bapak perlu berobat. Kami mohon maaf"))
    #expect(desk.notice == "Saran dipakai. Ctrl-Z mengurungkan.")
    desk.press(.control("z"))
    #expect(text(desk) == Self.withoutEmpathy)
  }

  @Test("a required remark holds the answer back, and the second time the way around it is told")
  func holds() {
    var desk = writing()
    desk.press(.function(7))
    #expect(desk.state.top is ReplyScreen)
    #expect(
      desk.notice
        == "Belum ada kalimat bahwa kita mengerti keadaannya. F8 saran, F5 pilih sendiri.")
    desk.press(.function(7))
    #expect(desk.notice.hasSuffix("F2, Kirim dengan alasan."))
    desk.press(.function(8), .function(7))
    #expect(desk.state.top is LastLookScreen)
  }

  @Test("what is only wished never holds an answer back")
  func wishes() {
    var desk = writing()
    desk.press(.function(8))
    desk.paste(" Bantuan sdh kami cek.")
    #expect(desk.paint().contains { $0.contains("bahasa obrolan") })
    desk.press(.function(7))
    #expect(desk.state.top is LastLookScreen)
  }

  @Test("with a reason it goes out all the same, and rules and reason are journaled with it")
  func override() throws {
    var desk = writing()
    desk.press(.function(2))
    desk.type("alasan")
    desk.press(.enter)
    #expect(desk.state.top is OverrideScreen)
    desk.press(.function(7))
    #expect(desk.state.top is OverrideScreen)
    desk.type("Pelapor sudah saya datangi")
    desk.press(.function(7))
    #expect(desk.state.top is LastLookScreen)
    #expect(desk.paint().contains { $0.contains("Pelapor sudah saya datangi") })
    desk.press(.tab, .enter)
    let answered = try #require(desk.thread.last { $0.kind == .answered })
    #expect(answered.facts.overridden == ["T05"])
    #expect(answered.words?.overrideReason == "Pelapor sudah saya datangi")
  }

  @Test("a reason holds for the rules it was given for, not for what is written wrong later")
  func overrideIsParticular() {
    var desk = writing()
    desk.press(.function(2))
    desk.type("alasan")
    desk.press(.enter)
    desk.type("Sudah bertemu")
    desk.press(.function(7), .escape)
    #expect(desk.state.top is ReplyScreen)
    desk.press(.controlMove(.end))
    desk.paste(" Salah Bapak sendiri!!!")
    desk.press(.function(7))
    #expect(desk.state.top is ReplyScreen)
    #expect(desk.notice.hasPrefix("Belum bisa dikirim: 2 hal wajib"))
  }

  @Test("F6 goes from one remark to the next, to what is required first, and round again")
  func rounds() {
    var desk = writing("Yth. Bapak Budi, KTP-el Bapak sdh dicetak besok. kamu tunggu saja.")
    var seen: [String] = []
    for _ in 0..<12 {
      desk.press(.function(6))
      guard let reply = desk.state.top as? ReplyScreen, let remark = reply.pane.current else {
        continue
      }
      seen.append("\(remark.level) \(remark.rule.rawValue) \(remark.quote)")
      if !remark.range.isEmpty { #expect(reply.editor.selectedText == remark.quote) }
    }
    let required = seen.prefix { $0.hasPrefix("must") }
    #expect(required.contains("must T02 kamu"))
    #expect(seen.contains("should T19 sdh"))
    #expect(seen.count == 12 && Set(seen).count < 12)
    #expect(seen.firstIndex { $0.hasPrefix("should") } == required.count)
  }

  @Test("without room for the pane F6 says the remark on the message line")
  func narrow() {
    var desk = writing(size: Size(columns: 40, rows: 12))
    #expect(!desk.paint().contains { $0.contains("bagian") })
    desk.press(.function(6))
    #expect(desk.notice.hasPrefix("Wajib: Belum ada kalimat bahwa"))
    #expect(desk.notice.hasSuffix("F8 saran."))
  }

  @Test("F6 goes past an open blank to the remarks, and comes back to it")
  func blanks() {
    var desk = writing(Self.withoutEmpathy + "\n‹tanggal selesai›")
    desk.press(.function(6))
    #expect((desk.state.top as? ReplyScreen)?.field?.blank.label == "tanggal selesai")
    desk.press(.function(6))
    let reply = desk.state.top as? ReplyScreen
    #expect(reply?.field == nil)
    #expect(reply?.pane.current?.rule == .empathy)
    for _ in 0..<8 where (desk.state.top as? ReplyScreen)?.field == nil {
      desk.press(.function(6))
    }
    #expect((desk.state.top as? ReplyScreen)?.field != nil)
  }

  @Test("a text far too long for any answer is not reviewed, and the keys go on")
  func tooLong() {
    var desk = writing(String(repeating: "Terima kasih banyak. ", count: 10_000))
    #expect(desk.paint().contains { $0.contains("Pemeriksaan") })
    desk.press(.function(6), .function(8))
    #expect(desk.state.top is ReplyScreen)
  }
}
