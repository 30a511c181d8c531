import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite struct ClosingTests {
  private func answered() throws -> ReplyDesk {
    var desk = ReplyDesk()
    try desk.act(
      .answer(Answer(kind: .final, text: "KTP-el jadi hari Rabu.", way: .whatsapp)), by: desk.ratna)
    try desk.act(.deliver(way: .whatsapp, at: nil), by: desk.ratna)
    desk.open(ClosingScreen(desk.id))
    return desk
  }

  @Test("what is not possible stays in the list with its reason and its key")
  func reasons() {
    var desk = ReplyDesk()
    desk.open(ClosingScreen(desk.id))
    let shown = desk.paint().joined(separator: "\n")
    #expect(shown.contains(" -  Teratasi               sampaikan jawaban akhir dahulu (F7)"))
    #expect(shown.contains("(•) Dicabut pelapor"))
  }

  @Test(
    "the keys that the outcomes name work there",
    arguments: [
      (Key.function(7), [Context.reply, .list]), (.character("d"), [.form]),
      (.character("g"), [.list]), (.character("t"), [.reply, .list]),
    ])
  func namedKeys(key: Key, leadsTo: [Context]) throws {
    let desk = try Rehearsal { try $0.receive("Lampu padam.") }
    desk.press(.function(8))
    #expect(desk.context == .closing)
    desk.press(key)
    #expect(leadsTo.contains(desk.context))
    desk.press(.escape)
    if desk.context == .reply { desk.press(.escape) }
    #expect(desk.context == .closing)
  }

  @Test("it says when silence would close the complaint")
  func silence() throws {
    var desk = try answered()
    let shown = desk.paint().joined(separator: " ")
    #expect(shown.contains("Senin 23 November 09.00"))
    #expect(shown.contains("Kamis 3 Desember"))
  }

  @Test("closing while the reporter's days run needs its ground")
  func ground() throws {
    var desk = try answered()
    desk.press(.tab, .tab, .tab, .tab, .enter)
    #expect(desk.complaint?.status == .answered)
    #expect(desk.notice.hasPrefix("Belum diselesaikan"))
    desk.press(.escape)
    desk.type("pelapor menyatakan cukup")
    desk.press(.tab)
    desk.type("jadwal cetak ditempel")
    desk.press(.tab, .tab, .enter)
    #expect(desk.complaint?.status == .closed)
    #expect(desk.complaint?.words.improvement == "jadwal cetak ditempel")
  }

  @Test("the default button closes nothing")
  func harmless() throws {
    var desk = try answered()
    desk.press(.tab, .tab, .tab, .enter)
    #expect(desk.complaint?.status == .answered)
    #expect(desk.state.top is BareRoot)
  }

  @Test("a conditional settlement asks for the day it is looked at again")
  func conditional() throws {
    var desk = try answered()
    desk.press(.down, .tab)
    desk.type("3 hk")
    #expect(desk.paint().joined().contains("Kamis 26 November 2026, hari kerja"))
    desk.press(.tab)
    desk.type("menunggu anggaran")
    desk.press(.tab, .tab, .tab, .enter)
    #expect(desk.complaint?.outcome == .conditionallyResolved)
    #expect(desk.complaint?.until == Day(year: 2026, month: 11, day: 26))
  }

  @Test("an answer given by word of mouth is recorded, delivered and closed with one line")
  func oral() {
    var desk = ReplyDesk(channel: .walkIn)
    desk.open(OralScreen(desk.id))
    desk.type("KK dicetak ulang dan diserahkan")
    desk.press(.enter)
    #expect(
      desk.thread.map(\.kind) == [.received, .taken, .answered, .delivered, .closed])
    #expect(desk.complaint?.outcome == .resolved)
    #expect(desk.complaint?.lastDelivered?.way == .oral)
    #expect(desk.state.top is BareRoot)
  }

  @Test("nothing said is nothing recorded")
  func oralEmpty() {
    var desk = ReplyDesk()
    desk.open(OralScreen(desk.id))
    desk.press(.enter)
    #expect(desk.thread.map(\.kind) == [.received])
    #expect(desk.state.top is OralScreen)
  }
}
