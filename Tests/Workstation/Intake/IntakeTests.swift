import Complaints
import Replies
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("Intake")
struct IntakeTests {
  static let story = "KK anak saya belum jadi, sudah dua kali disuruh pulang."

  @Test("a draft of a story alone is gone on with under what every new complaint begins with")
  func storyAlone() throws {
    let office = try RehearsalOffice()
    let draft = Draft(
      id: office.newID(), officer: office.officer.id, purpose: .intake, text: "Got meluap",
      cursor: 10, savedAt: office.now)
    let desk = try Rehearsal(in: office, opening: IntakeScreen(resuming: draft))
    #expect(desk.text.contains("Identitas [terbuka"))
    #expect(desk.text.contains("Diterima      [23/11/2026 09.14"))
    #expect(desk.text.contains("Klasifikasi   [Pengaduan"))
    #expect(desk.text.contains("Got meluap"))
  }

  @Test("an intake that was emptied is thrown away when it is left")
  func emptied() throws {
    let desk = try Rehearsal()
    desk.press(.function(5))
    desk.type("tes")
    desk.press(.escape)
    #expect(desk.text.contains("(belum)"))
    #expect(desk.rows[0].contains("Meja saya (1)"))
    desk.press(.enter)
    #expect(desk.context == .intake)
    desk.press(.backspace, .backspace, .backspace)
    desk.pass(minutes: 1)
    desk.press(.escape)
    #expect(desk.context == .queue)
    #expect(!desk.text.contains("(belum)"))
    #expect(try desk.office.store.drafts(of: desk.office.officer.id).isEmpty)
  }

  @Test("a story alone is recorded with F7, and the number and both dates are shown")
  func story() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.type(Self.story)
    desk.press(.function(7))
    #expect(desk.context == .recorded)
    #expect(desk.text.contains("MDN-26-0001"))
    #expect(desk.text.contains("Kabar pertama paling lambat"))
    #expect(desk.text.contains("Senin, 30 November 2026"))
    #expect(desk.text.contains("Jumat, 11 Desember 2026"))
    let id = try #require(try desk.office.store.complaint(numbered: .first))
    #expect(try desk.office.file(id).complaint.words.body == Self.story)
    #expect(try desk.office.store.drafts(of: desk.office.officer.id).isEmpty)
  }

  @Test("Enter is a new line in the story and the next field elsewhere")
  func enter() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.type("satu")
    desk.press(.enter)
    desk.type("dua")
    desk.press(.tab)
    desk.type("Aminah")
    desk.press(.enter, .right, .right)
    #expect(desk.text.contains("Sapaan [Ibu "))
    desk.press(.function(7))
    let id = try #require(try desk.office.store.complaint(numbered: .first))
    let words = try desk.office.file(id).complaint.words
    #expect(words.body == "satu\ndua")
    #expect(words.reporterName == "Aminah")
    #expect(words.salutation == "Ibu")
  }

  @Test("without a story nothing is recorded, and the cursor goes there")
  func missing() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.press(.tab)
    desk.type("Aminah")
    desk.press(.function(7))
    #expect(desk.notice?.contains("ceritanya belum ada") == true)
    #expect(try desk.office.store.complaint(numbered: .first) == nil)
    desk.press(.escape)
    desk.type("Lampu padam")
    desk.press(.function(7))
    #expect(try desk.office.store.complaint(numbered: .first) != nil)
  }

  @Test("F5 goes from open to withheld to nameless, and of a nameless reporter nothing is kept")
  func identity() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.type(Self.story)
    desk.press(.tab)
    desk.type("Aminah")
    desk.press(.function(5))
    #expect(desk.text.contains("disembunyikan"))
    desk.press(.function(5), .function(7))
    let id = try #require(try desk.office.store.complaint(numbered: .first))
    let complaint = try desk.office.file(id).complaint
    #expect(complaint.identity == .nameless)
    #expect(complaint.words.reporterName == nil)
  }

  @Test("every change is saved within a quarter of a second, without a key for it")
  func saving() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.type("Lampu jalan")
    desk.pass(milliseconds: 100)
    desk.pass(milliseconds: 150)
    let drafts = try desk.office.store.drafts(of: desk.office.officer.id)
    #expect(drafts.map(\.text) == ["Lampu jalan"])
    desk.type(" padam")
    desk.pass(milliseconds: 100)
    desk.pass(milliseconds: 150)
    let later = try desk.office.store.drafts(of: desk.office.officer.id)
    #expect(later.map(\.text) == ["Lampu jalan padam"])
  }

  @Test("Esc keeps the intake; it is resumed at its field and cursor")
  func resuming() throws {
    let desk = try Rehearsal()
    desk.open(IntakeScreen())
    desk.type("Lampu jalan padam")
    desk.press(.tab)
    desk.type("Aminah")
    desk.press(.left, .left, .escape)
    #expect(desk.context == .queue)
    #expect(desk.text.contains("lanjutkan"))
    let drafts = try desk.office.store.drafts(of: desk.office.officer.id)
    let draft = try #require(drafts.first)
    desk.open(IntakeScreen(resuming: draft))
    desk.type("X")
    #expect(desk.text.contains("AminXah"))
    desk.press(.function(7))
    #expect(try desk.office.store.drafts(of: desk.office.officer.id).isEmpty)
  }

  @Test("an intake in which nothing was typed leaves nothing behind")
  func untouched() throws {
    let desk = try Rehearsal()
    desk.open(IntakeScreen())
    desk.pass(milliseconds: 300)
    desk.pass(milliseconds: 300)
    desk.press(.escape)
    #expect(try desk.office.store.drafts(of: desk.office.officer.id).isEmpty)
  }

  @Test("the same intake sent twice is one complaint")
  func exactlyOnce() throws {
    let desk = try Rehearsal()
    desk.open(IntakeScreen())
    desk.type(Self.story)
    desk.pass(milliseconds: 100)
    desk.pass(milliseconds: 200)
    let draft = try #require(try desk.office.store.drafts(of: desk.office.officer.id).first)
    desk.press(.function(7))
    desk.open(IntakeScreen(resuming: draft))
    desk.press(.function(7))
    #expect(desk.text.contains("MDN-26-0001"))
    let second = ComplaintNumber(prefix: "MDN", year: 2026, serial: 2)
    #expect(try desk.office.store.complaint(numbered: second) == nil)
  }

  @Test("what ends the program from outside saves what was typed")
  func lastWishes() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.type("Lampu")
    var state = desk.state
    guard case .saveDraft(let draft) = state.lastWishes().first else {
      Issue.record("nothing was to be saved")
      return
    }
    #expect(draft.text == "Lampu")
    #expect(draft.action != nil)
  }

  @Test("a word of danger puts one line above everything")
  func emergency() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.type("Anak tersetrum di tiang lampu.")
    #expect(desk.rows[1].contains("DARURAT? Cerita menyebut “tersetrum”. Hubungi 112"))
    desk.resize(Size(columns: 40, rows: 12))
    #expect(desk.rows[1].contains("Hubungi 112, medis 119"))
    #expect(EmergencyWords.first(in: "Lampu jalan padam sejak lama.") == nil)
    #expect(EmergencyWords.first(in: "Bapak saya tidak sadar.") == "tidak sadar")
  }

  @Test("the way the reporter wants the answer is kept with the complaint")
  func repliesBy() throws {
    let desk = try Rehearsal(IntakeRoot())
    desk.type(Self.story)
    desk.press(.tab, .tab, .tab, .tab, .tab)
    desk.type("surat")
    desk.press(.enter, .function(7))
    let id = try #require(try desk.office.store.complaint(numbered: .first))
    #expect(try desk.office.file(id).complaint.repliesBy == .printedLetter)
  }

  @Test(
    "the field with the cursor is in view at every size",
    arguments: [
      Size.home, Size(columns: 40, rows: 12), Size(columns: 132, rows: 43),
    ])
  func sizes(_ size: Size) throws {
    let desk = try Rehearsal(IntakeRoot(), size: size)
    desk.type(Self.story)
    let count = IntakeFields.make(desk.state.session).fields.count
    for _ in 1..<count {
      desk.press(.tab)
      let cursor = try #require(desk.cursor)
      let row = desk.rows[cursor.row]
      #expect(row.contains("["))
    }
  }
}

/// The intake alone, as the root of the stack.
private func IntakeRoot() -> any Screen { IntakeScreen() }

extension ComplaintNumber {
  static let first = ComplaintNumber(prefix: "MDN", year: 2026, serial: 1)
}
