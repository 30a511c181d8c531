import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("What a standing message makes of the next key")
struct StandingMessageTests {
  /// A closed complaint and an open one, in the list of all; F8 on the first is refused.
  private func refused() throws -> Rehearsal {
    let desk = try Rehearsal(QueueScreen(queue: .all)) { office in
      let closed = try office.receive("Lampu padam.")
      try office.act(.close(Closing(outcome: .withdrawn, ground: "dicabut")), on: closed)
    }
    desk.press(.function(8))
    #expect(desk.state.session.notice?.kind == .refusal)
    return desk
  }

  @Test("Enter is carried out where the refusal offers nothing for it")
  func enter() throws {
    let desk = try refused()
    desk.press(.enter)
    #expect(desk.context == .complaint)
    #expect(desk.notice == nil)
  }

  @Test("Esc takes only the refusal away, and only when it is the very next key")
  func escape() throws {
    let desk = try refused()
    desk.press(.escape)
    #expect(desk.notice == nil)
    #expect(desk.rows[0].contains("Semua"))
    desk.press(.function(8), .down, .escape)
    #expect(desk.rows[0].contains("Meja saya"))
  }

  @Test("another key takes the refusal away and is carried out")
  func another() throws {
    let desk = try refused()
    desk.press(.function(5))
    #expect(desk.context == .intake)
    #expect(desk.notice == nil)
  }

  @Test("undoing takes back what the message told of, though its row has left the list")
  func undo() throws {
    let desk = try Rehearsal(QueueScreen(queue: .new)) { office in
      try office.receive("Lampu padam.")
      try office.receive("Got meluap.")
    }
    let ids = try desk.rowIDs()
    desk.press(.function(6))
    #expect(desk.notice == "MDN-26-0001 Anda tangani. u mengurungkan.")
    desk.press(.character("u"))
    #expect(desk.notice == "MDN-26-0001 diurungkan: mengambil aduan ini.")
    #expect(try desk.office.file(ids[0]).complaint.assignee == nil)
    #expect(try desk.office.file(ids[1]).thread.count == 1)
  }

  @Test("once another key was pressed undoing is of the complaint under the cursor again")
  func later() throws {
    let desk = try Rehearsal(QueueScreen(queue: .new)) { office in
      try office.receive("Lampu padam.")
      try office.receive("Got meluap.")
    }
    let ids = try desk.rowIDs()
    desk.press(.function(6), .end, .character("u"))
    #expect(desk.notice?.contains("Tidak ada yang dapat diurungkan") == true)
    #expect(try desk.office.file(ids[0]).complaint.assignee == desk.office.officer.id)
  }

  @Test("what was done to several at once is undone for each of them")
  func bulk() throws {
    let desk = try Rehearsal(QueueScreen(queue: .new)) { office in
      try office.receive("Lampu padam.")
      try office.receive("Got meluap.")
    }
    let ids = try desk.rowIDs()
    desk.press(.character(" "), .character(" "), .function(6))
    #expect(desk.notice == "Tercatat untuk 2 aduan. u mengurungkan.")
    desk.press(.character("u"))
    #expect(desk.notice == "Diurungkan untuk 2 aduan.")
    for id in ids { #expect(try desk.office.file(id).complaint.assignee == nil) }
  }

  @Test("of several, those that a colleague went on with stay, and are named")
  func partly() throws {
    let desk = try Rehearsal(QueueScreen(queue: .new)) { office in
      try office.receive("Lampu padam.")
      try office.receive("Got meluap.")
    }
    let ids = try desk.rowIDs()
    desk.press(.character(" "), .character(" "), .function(6))
    try desk.office.act(
      .assign(to: desk.office.colleague.id), on: try desk.office.file(ids[1]).complaint,
      by: desk.office.supervisor)
    desk.press(.character("u"))
    #expect(desk.notice?.hasPrefix("1 tercatat, 1 belum: MDN-26-0002: Hadi S.") == true)
    #expect(try desk.office.file(ids[0]).complaint.assignee == nil)
    desk.press(.enter)
    #expect(desk.context == .reading)
    #expect(desk.text.contains("MDN-26-0002: Hadi S."))
  }

  @Test("Enter reads what the colleague did, and Esc comes back to the text")
  func faster() throws {
    let desk = try Rehearsal { try $0.receive("Lampu padam.") }
    let id = try #require(try desk.rowIDs().first)
    desk.press(.function(7))
    if desk.context != .reply { desk.press(.escape) }
    desk.paste(
      SoundAnswer(
        about: "lampu padam", step: "Lampunya sudah diganti dan kami periksa lagi",
        number: "MDN-26-0001"
      ).text)
    try desk.office.act(
      .recordReply(text: "Sudah menyala lagi.", at: nil, reopens: false),
      on: try desk.office.file(id).complaint, by: desk.office.colleague)
    desk.press(.function(7), .tab, .enter)
    #expect(desk.notice?.contains("Enter baca") == true)
    #expect(desk.context == .reply)
    desk.press(.enter)
    #expect(desk.context == .reading)
    #expect(desk.text.contains("Sudah menyala lagi."))
    desk.press(.escape)
    #expect(desk.context == .reply)
    #expect(desk.text.contains("Lampunya sudah diganti"))
  }

  @Test("Ctrl-V that arrives as a key is told how to paste", arguments: [false, true])
  func paste(inIntake: Bool) throws {
    let desk = try Rehearsal { try $0.receive("Lampu padam.") }
    if inIntake { desk.press(.function(5)) }
    desk.press(.control("v"))
    #expect(
      desk.notice == "Untuk menempel di sini: Shift-Insert, Ctrl-Shift-V, atau klik kanan.")
  }

  @Test("the greeting is kept true while it stands")
  func greeting() throws {
    let desk = try Rehearsal()
    #expect(desk.notice?.contains("Tidak ada yang menunggu Anda") == true)
    try desk.office.receive("Lampu padam.")
    desk.storeChanged()
    #expect(desk.notice?.contains("Tidak ada yang menunggu Anda") != true)
  }
}

@Suite("Where the cursor of a list stands")
struct ListCursorTests {
  @Test(
    "what was opened and left unchanged leaves the cursor on the same complaint",
    arguments: [4, 5, 8, 9, 1, 2])
  func stays(key: Int) throws {
    let desk = try Rehearsal(QueueScreen(queue: .all)) { office in
      for place in 1...4 { try office.receive("Aduan \(place).") }
    }
    desk.press(.down, .down)
    let chosen = (desk.state.top as? QueueScreen)?.selectedRow?.id
    #expect(chosen != nil)
    desk.press(.function(key), .escape)
    #expect((desk.state.top as? QueueScreen)?.selectedRow?.id == chosen)
  }
}

extension Rehearsal {
  /// The complaints of the list on the screen.
  fileprivate func rowIDs() throws -> [ComplaintID] {
    try #require(state.top as? QueueScreen).rows.map(\.id)
  }
}
