import Complaints
import Replies
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("What is proposed while a complaint is taken down")
struct ProposalTests {
  /// A new complaint with this story, and the officer pausing after it.
  private func told(
    _ story: String, in desk: Rehearsal? = nil
  ) throws -> Rehearsal {
    let desk = try desk ?? Rehearsal()
    desk.press(.function(5))
    desk.type(story)
    pause(desk)
    return desk
  }

  private func pause(_ desk: Rehearsal) {
    desk.pass(milliseconds: 100)
    desk.pass(milliseconds: 500)
  }

  private func field(_ desk: Rehearsal, _ name: String) -> String {
    (desk.state.top as? IntakeScreen)?.fields[name] ?? "?"
  }

  private let lamp = "Lampu jalan di Tirto padam sejak Senin, gelap sekali."

  @Test("stands beside the story, and nothing of it is filled in by itself")
  func shown() throws {
    let desk = try told(lamp)
    #expect(desk.text.contains("Usul (F8): Penerangan jalan"))
    #expect(desk.text.contains("Usul (F8): Kelurahan Tirto"))
    #expect(field(desk, "category") == "" && field(desk, "kelurahan") == "")
    desk.press(.function(7), .escape)
    let row = try #require(
      try desk.office.store.page(
        QueueRequest(queue: .new, limit: 5, today: desk.state.session.today),
        for: desk.office.officer
      ).rows.first)
    #expect(row.category == nil && row.kelurahan == nil && !row.isSecret)
  }

  @Test("is accepted one by one with F8, with its reason, and taken back with Ctrl-Z")
  func accepted() throws {
    let desk = try told(lamp)
    desk.press(.function(8))
    #expect(field(desk, "category") == "infrastruktur.pju")
    let notice = try #require(desk.notice)
    #expect(
      notice.hasPrefix("Infrastruktur: Penerangan jalan, karena “") && notice.contains("Ctrl-Z"))
    desk.press(.function(8))
    #expect(desk.state.session.office.places[field(desk, "kelurahan")]?.name == "Tirto")
    desk.press(.control("z"))
    #expect(field(desk, "kelurahan") == "" && field(desk, "category") == "infrastruktur.pju")
    #expect(
      !desk.text.contains("Usul (F8): Kelurahan"), "what was taken back is not proposed again")
    desk.press(.function(8))
    #expect(desk.notice == "Tidak ada usul untuk diterima.")
  }

  @Test("Ctrl-Z belongs to the text again once another key was pressed")
  func undoOfText() throws {
    let desk = try told(lamp)
    desk.press(.function(8))
    desk.type("x")
    desk.press(.control("z"))
    #expect(field(desk, "category") == "infrastruktur.pju")
    #expect(!field(desk, "story").hasSuffix("x"))
  }

  @Test("what the officer chose is not proposed otherwise")
  func chosen() throws {
    let desk = try Rehearsal()
    desk.press(.function(5))
    desk.type(lamp)
    desk.intakeField("category")
    desk.type("sampah")
    desk.press(.enter)
    pause(desk)
    #expect(!desk.text.contains("Usul (F8): Infrastruktur"))
  }

  @Test("misconduct is told of, and one key makes it secret and of oversight")
  func misconduct() throws {
    let desk = try told("Petugas loket minta uang 100 ribu supaya KK cepat jadi.")
    #expect(desk.notice == "Menyebut pelanggaran oleh petugas. F8: rahasia dan ke Inspektorat.")
    desk.press(.function(8))
    #expect(field(desk, "secret") == "yes" && field(desk, "classification") == "oversight")
    desk.press(.control("z"))
    #expect(field(desk, "secret") == "no" && field(desk, "classification") == "complaint")
  }

  @Test("where another person is named, secrecy is proposed")
  func thirdPerson() throws {
    let desk = try told("Tetangga saya Pak Wiryo membuang limbah ke got tiap malam.")
    #expect(desk.notice == "Menyebut nama orang lain. F8: tandai rahasia.")
    desk.press(.function(8))
    #expect(field(desk, "secret") == "yes")
  }

  @Test("a story not yet told, and one of a word, are not looked into")
  func short() throws {
    let desk = try told("lampu")
    #expect((desk.state.top as? IntakeScreen)?.proposals.suggestions == nil)
  }

  @Test("nothing is asked of the desk while keys come")
  func debounced() throws {
    let desk = try Rehearsal()
    desk.press(.function(5))
    for letter in lamp {
      desk.type(String(letter))
      desk.pass(milliseconds: 30)
    }
    #expect((desk.state.top as? IntakeScreen)?.proposals.suggestions == nil)
  }

  @Test(
    "a complaint that may be the same is named, seen with F3, and joined when this one is saved")
  func twin() throws {
    let desk = try Rehearsal()
    let first = try desk.office.receive(
      "Jalan berlubang besar di Jl. Truntum depan toko bangunan, tadi subuh ada motor jatuh.",
      subject: "Jalan berlubang, Jl. Truntum")
    try desk.office.receive("Sampah menumpuk di TPS.")
    _ = try told("min jl truntum bolong gede bgt, anak sy hampir jatuh td pagi", in: desk)
    #expect(desk.text.contains("Mirip: MDN-26-0001, Jalan berlubang, Jl. Truntum, hari ini (F3"))
    desk.press(.function(3))
    #expect(desk.context == .alike)
    #expect(desk.text.contains("Jalan berlubang besar di Jl. Truntum"))
    desk.press(.enter)
    #expect(desk.context == .reading)
    desk.press(.escape, .function(7))
    #expect(desk.context == .intake)
    #expect(desk.notice?.contains("digabung dengan MDN-26-0001") == true)
    #expect(!desk.text.contains("Mirip:"))
    desk.press(.function(7))
    #expect(try desk.office.file(first.id).joined.count == 1)
  }

  @Test("a secret complaint is like none")
  func secret() throws {
    let desk = try Rehearsal()
    try desk.office.receive("Jalan berlubang besar di Jl. Truntum depan toko.") {
      $0.isSecret = true
    }
    _ = try told("Jalan berlubang besar di Jl. Truntum depan toko.", in: desk)
    #expect(!desk.text.contains("Mirip:"))
  }

  @Test("beside the story stands what to ask, and each question is ticked off once it is answered")
  func questions() throws {
    let desk = try told("Lampu padam.")
    #expect(desk.text.contains("!! Sejak kapan") && desk.text.contains("!! Di mana"))
    desk.type(" Sejak Senin di Jl. Nitik, mohon diganti.")
    #expect(desk.text.contains("ok Sejak kapan") && desk.text.contains("ok Di mana"))
    #expect(desk.text.contains("ok Apa harapan"))
  }
}
