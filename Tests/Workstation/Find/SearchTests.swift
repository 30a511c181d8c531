import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite("Finding complaints")
struct SearchTests {
  private static func rehearsal() throws -> Rehearsal {
    try Rehearsal { office in
      try office.receive("Lampu padam di Jl. Truntum", subject: "Lampu jalan padam")
      try office.receive("Got meluap ke rumah warga", subject: "Got meluap")
    }
  }

  @Test("hits come as one types, from the beginning of a word")
  func asOneTypes() throws {
    let desk = try Self.rehearsal()
    desk.press(.character("/"))
    #expect(desk.context == .search)
    desk.type("trun")
    #expect(desk.text.contains("Lampu jalan padam"))
    #expect(!desk.text.contains("Got meluap"))
    #expect(desk.rows[0].hasSuffix("1 ditemukan"))
  }

  @Test("letters are text in the line and commands in the hits")
  func letters() throws {
    let desk = try Self.rehearsal()
    desk.press(.character("/"))
    desk.type("got")
    desk.type("a")
    #expect(desk.text.contains("gota"))
    desk.press(.backspace, .down)
    desk.press(.character("a"))
    #expect(desk.notice == "MDN-26-0002 Anda tangani. u mengurungkan.")
  }

  @Test("says that nothing fits, and what to try")
  func nothing() throws {
    let desk = try Self.rehearsal()
    desk.press(.character("/"))
    desk.type("zebra")
    #expect(desk.text.contains("Tidak ada yang cocok dengan \u{201C}zebra\u{201D}"))
    desk.press(.enter)
    #expect(desk.context == .search)
    #expect(desk.notice?.contains("zebra") == true)
  }

  @Test("the words and the chosen hit are still there when one comes back from a complaint")
  func comingBack() throws {
    let desk = try Self.rehearsal()
    desk.press(.function(3))
    desk.type("me")
    desk.press(.enter, .enter)
    #expect(desk.context == .complaint)
    desk.press(.escape)
    #expect(desk.context == .search)
    #expect(desk.rows[1].contains("Cari: me"))
    #expect(desk.text.contains("▶"))
  }

  @Test("a paste is searched for and runs no command")
  func paste() throws {
    let desk = try Self.rehearsal()
    desk.press(.character("/"))
    desk.type("got")
    desk.press(.down)
    desk.paste("lampu\nqqq")
    #expect(desk.context == .search)
    #expect(desk.rows[1].contains("lampu qqq"))
  }

  @Test("the sentence around the word shows for the chosen hit")
  func excerpt() throws {
    let desk = try Self.rehearsal()
    desk.press(.character("/"))
    desk.type("warga")
    #expect(desk.text.contains("meluap ke rumah «warga»"))
  }

  @Test("a secret complaint is not found by those who may not read it")
  func secret() throws {
    let desk = try Rehearsal { office in
      let secret = try office.receive("Petugas minta uang", change: { $0.isSecret = true })
      try office.act(.assign(to: office.colleague.id), on: secret, by: office.supervisor)
    }
    desk.press(.character("/"))
    desk.type("uang")
    #expect(desk.text.contains("Tidak ada yang cocok"))
  }
}
