import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite struct KeepingTests {
  private func blankPage() -> ReplyDesk {
    var desk = ReplyDesk()
    desk.open(ReplyScreen(desk.id))
    desk.press(.escape)
    return desk
  }

  @Test("a draft is kept a quarter of a second after the last key")
  func savesInAPause() {
    var desk = blankPage()
    desk.type("Baik")
    desk.wait(milliseconds: 200)
    #expect(desk.drafts.isEmpty)
    desk.wait(milliseconds: 50)
    #expect(desk.drafts.map(\.text) == ["Baik"])
  }

  @Test("who types without a pause has a draft within a second")
  func savesWhileTyping() {
    var desk = blankPage()
    for _ in 0..<11 {
      desk.wait(milliseconds: 100)
      desk.type("a")
    }
    #expect(desk.drafts.map(\.text.count) == [10])
  }

  @Test("leaving keeps the draft, and the reply goes on at the same place")
  func resumes() {
    var desk = blankPage()
    desk.type("Baik sekali")
    for _ in 0..<7 { desk.press(.left) }
    desk.press(.escape)
    desk.open(ReplyScreen(desk.id))
    #expect(desk.state.top is ReplyScreen)
    desk.type(",")
    #expect((desk.state.top as? ReplyScreen)?.editor.text == "Baik, sekali")
  }

  @Test("what is unsaved is among the last wishes")
  func lastWishes() {
    var desk = blankPage()
    desk.type("Baik")
    let texts = desk.state.lastWishes().map { request -> String in
      if case .saveDraft(let draft) = request { return draft.text }
      return ""
    }
    #expect(texts == ["Baik"])
  }

  @Test("a draft that was emptied is discarded")
  func discards() {
    var desk = blankPage()
    desk.type("a")
    desk.wait(milliseconds: 300)
    desk.press(.backspace, .escape)
    #expect(desk.drafts.isEmpty)
  }

  @Test("Ctrl-S says when it was saved")
  func saysWhen() {
    var desk = blankPage()
    desk.type("Baik")
    desk.press(.control("s"))
    #expect(desk.notice == "Konsep tersimpan 09.00.")
  }

  @Test("a full disk does not open the last look, and the text stays")
  func diskFull() {
    var desk = blankPage()
    desk.type("Baik")
    desk.failure = .diskFull
    desk.press(.function(7))
    #expect((desk.state.top as? ReplyScreen)?.editor.text == "Baik")
    #expect(desk.notice.contains("Diska penuh"))
  }

  @Test("what a colleague did since the draft is told when it is gone on with")
  func tellsOfNews() throws {
    var desk = blankPage()
    desk.type("Baik")
    desk.press(.escape)
    try desk.act(.recordReply(text: "Bagaimana, Bu?", at: nil, reopens: false), by: desk.dewi)
    desk.open(ReplyScreen(desk.id))
    #expect(desk.notice.hasPrefix("Sejak konsep ini: Dewi L."))
    #expect((desk.state.top as? ReplyScreen)?.editor.text == "Baik")
  }
}
