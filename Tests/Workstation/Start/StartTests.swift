import Complaints
import Store
import TerminalUI
import Testing
import Wording

@testable import Workstation

@Suite("Beginning to work")
struct StartTests {
  private static func fill(_ desk: Rehearsal, prefix: String) {
    desk.press(.tab)
    desk.type("Kelurahan Medono")
    desk.press(.tab)
    desk.type(prefix)
    desk.press(.tab)
    desk.type("Ratna Wulandari")
    desk.press(.tab, .tab)
  }

  private static func answer(_ desk: Rehearsal) -> FirstStartScreen.Answer? {
    (desk.state.top as? FirstStartScreen)?.answer
  }

  @Test("the first start asks for unit, prefix and name, and shows what numbers become")
  func anew() throws {
    let desk = try Rehearsal(FirstStartScreen(Wording(.id)))
    Self.fill(desk, prefix: "mdn")
    #expect(desk.text.contains("nomor aduan menjadi MDN-26-0001"))
    #expect(!desk.state.isQuitting)
    desk.press(.right, .enter)
    #expect(desk.state.isQuitting)
    #expect(
      Self.answer(desk)
        == .create(
          unit: "Kelurahan Medono", prefix: "MDN", officer: "Ratna Wulandari", contact: ""))
  }

  @Test("the button that has the focus first leaves, and nothing was wished")
  func leaves() throws {
    let desk = try Rehearsal(FirstStartScreen(Wording(.id)))
    Self.fill(desk, prefix: "MDN")
    desk.press(.enter)
    #expect(desk.state.isQuitting)
    #expect(Self.answer(desk) == nil)
  }

  @Test("a prefix that cannot be one is told of when it is left")
  func prefixAtOnce() throws {
    let desk = try Rehearsal(FirstStartScreen(Wording(.id)))
    desk.press(.tab, .tab)
    desk.type("1a")
    desk.press(.tab)
    #expect(desk.notice?.hasPrefix("Awalan nomor: 2 sampai 6") == true)
  }

  @Test("a prefix that cannot be one is asked for again")
  func prefix() throws {
    let desk = try Rehearsal(FirstStartScreen(Wording(.id)))
    Self.fill(desk, prefix: "1")
    desk.press(.right, .enter)
    #expect(!desk.state.isQuitting)
    #expect(desk.notice?.hasPrefix("Awalan nomor: 2 sampai 6") == true)
  }

  @Test("data elsewhere is opened by its path, samples without a question")
  func others() throws {
    let existing = try Rehearsal(FirstStartScreen(Wording(.id)))
    existing.press(.down, .tab)
    existing.type("data.sqlite")
    existing.press(.tab, .right, .enter)
    #expect(Self.answer(existing) == .open(path: "data.sqlite"))
    let samples = try Rehearsal(FirstStartScreen(Wording(.id)))
    samples.press(.end, .tab, .right, .enter)
    #expect(Self.answer(samples) == .sample)
  }

  @Test("after an abrupt end it says when it stopped and what was being written")
  func welcome() throws {
    let office = try RehearsalOffice()
    let complaint = try office.receive("KTP belum jadi", subject: "KTP belum jadi")
    let draft = Draft(
      id: office.newID(), officer: office.officer.id, purpose: .reply(to: complaint.id),
      text: "Yth. Bapak", cursor: 10, seen: complaint.version, savedAt: office.now)
    try office.store.save(draft)
    let desk = try Rehearsal(
      in: office, opening: WelcomeScreen(stopped: office.now, drafts: [draft]))
    #expect(desk.text.contains("Selamat datang kembali, Ratna"))
    #expect(desk.text.contains("pukul 09.14"))
    #expect(desk.text.contains("Satu tulisan belum selesai:"))
    #expect(desk.text.contains("▶ Balasan MDN-26-0001"))
    desk.press(.enter)
    #expect(desk.context == .reply)
    #expect(desk.text.contains("Yth. Bapak"))
  }

  @Test("Esc leaves the texts for later")
  func later() throws {
    let office = try RehearsalOffice()
    let draft = Draft(
      id: office.newID(), officer: office.officer.id, purpose: .intake, text: "Got meluap",
      savedAt: office.now)
    let desk = try Rehearsal(
      in: office, opening: WelcomeScreen(stopped: office.now, drafts: [draft]))
    #expect(desk.text.contains("Aduan baru, belum bernomor"))
    desk.press(.escape)
    #expect(desk.context == .queue)
  }
}
