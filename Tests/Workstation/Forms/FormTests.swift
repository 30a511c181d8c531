import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("Small forms")
struct FormTests {
  @Test("a complaint is forwarded to the agency picked by typing its name")
  func forward() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu jalan padam.")
    desk.open(Forms.forward(complaint.id, seen: complaint.version, desk.state.session))
    desk.type("ishub")
    #expect(desk.text.contains("▶ Dishub"))
    #expect(!desk.text.contains("DLH"))
    desk.press(.enter, .tab)
    desk.type("551/20")
    desk.press(.function(7))
    let file = try desk.office.file(complaint.id)
    #expect(file.complaint.status == .forwarded)
    #expect(file.complaint.forward?.agency == "dishub")
    #expect(file.thread.last?.words?.agencyNumber == "551/20")
    #expect(desk.state.top is QueueScreen)
  }

  @Test("a required field that is empty is named and gets the cursor")
  func missing() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu jalan padam.")
    desk.open(Forms.forward(complaint.id, seen: complaint.version, desk.state.session))
    desk.press(.tab, .function(7))
    #expect(desk.notice?.contains("Instansi") == true)
    #expect(try desk.office.file(complaint.id).complaint.status == .received)
    desk.press(.escape)
    desk.type("dlh")
    desk.press(.enter, .function(7))
    #expect(try desk.office.file(complaint.id).complaint.forward?.agency == "dlh")
  }

  @Test("Enter on the buttons leaves without an act, unless the right one was chosen")
  func harmlessDefault() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu jalan padam.")
    let entries = try desk.office.file(complaint.id).thread.count
    desk.open(Forms.note(complaint.id, seen: complaint.version, desk.state.session))
    desk.type("Sudah ditelepon.")
    desk.press(.tab, .enter)
    #expect(desk.state.top is QueueScreen)
    #expect(try desk.office.file(complaint.id).thread.count == entries)
    desk.open(Forms.note(complaint.id, seen: complaint.version, desk.state.session))
    #expect(desk.text.contains("Sudah ditelepon."))
    desk.press(.tab, .right, .enter)
    #expect(try desk.office.file(complaint.id).thread.last?.words?.text == "Sudah ditelepon.")
    #expect(try desk.office.store.drafts(of: desk.office.officer.id).isEmpty)
  }

  @Test("a note is saved as it is typed, and is found again after a sudden end")
  func savedAsTyped() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu jalan padam.")
    desk.open(Forms.note(complaint.id, seen: complaint.version, desk.state.session))
    desk.type("Sudah ditelepon")
    desk.pass(milliseconds: 100)
    desk.pass(milliseconds: 200)
    let again = try Rehearsal(in: desk.office)
    again.open(Forms.note(complaint.id, seen: complaint.version, again.state.session))
    #expect(again.text.contains("Sudah ditelepon"))
    again.press(.function(7))
    let file = try desk.office.file(complaint.id)
    #expect(file.thread.last?.words?.text == "Sudah ditelepon")
    #expect(try desk.office.store.drafts(of: desk.office.officer.id).isEmpty)
  }

  @Test("quitting from a form keeps its words")
  func quitting() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu jalan padam.")
    desk.open(Forms.note(complaint.id, seen: complaint.version, desk.state.session))
    desk.type("Besok ditelepon")
    desk.press(.function(10))
    #expect(desk.state.isQuitting)
    let drafts = try desk.office.store.drafts(of: desk.office.officer.id)
    #expect(drafts.map(\.text) == ["Besok ditelepon"])
  }

  @Test("a form without a draft asks twice before it drops what was typed")
  func leaving() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu jalan padam.")
    desk.open(Forms.forward(complaint.id, seen: complaint.version, desk.state.session))
    desk.press(.tab)
    desk.type("551")
    desk.press(.escape)
    #expect(desk.state.top is FormScreen)
    #expect(desk.notice?.contains("belum disimpan") == true)
    desk.press(.escape)
    #expect(desk.state.top is QueueScreen)
  }

  @Test("a colleague's act is told, the words stay, and F7 again acts on what stands now")
  func colleague() throws {
    let desk = try Rehearsal(as: .supervisor)
    let complaint = try desk.office.receive("Lampu jalan padam.")
    desk.open(
      Forms.assign([(complaint.id, complaint.version)], desk.state.session))
    desk.type("ratna")
    desk.press(.enter)
    try desk.office.act(.take, on: complaint, by: desk.office.colleague)
    desk.press(.function(7))
    #expect(desk.notice?.contains("Dewi L.") == true)
    #expect(try desk.office.file(complaint.id).complaint.assignee == desk.office.colleague.id)
    desk.press(.escape, .function(7))
    #expect(try desk.office.file(complaint.id).complaint.assignee == desk.office.officer.id)
  }

  @Test("a reply to a closed complaint can reopen it")
  func reopeningReply() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu jalan padam.")
    let closed = try desk.office.act(
      .close(Closing(outcome: .withdrawn, ground: "Pelapor mencabut.")), on: complaint)
    desk.open(Forms.recordReply(Situation.Target(closed), desk.state.session))
    desk.type("Padam lagi, Bu.")
    desk.press(.tab, .right, .function(7))
    #expect(try desk.office.file(complaint.id).complaint.status != .closed)
  }

  @Test(
    "a form fits the smallest window and the widest",
    arguments: [
      Size.home, Size(columns: 40, rows: 12), Size(columns: 132, rows: 43),
    ])
  func sizes(_ size: Size) throws {
    let desk = try Rehearsal(size: size)
    let complaint = try desk.office.receive("Lampu jalan padam.")
    desk.open(Forms.forward(complaint.id, seen: complaint.version, desk.state.session))
    #expect(desk.text.contains("Instansi *"))
    #expect(desk.text.contains("[ Kembali ]  [ Teruskan ]"))
    desk.press(.tab, .tab)
    desk.type("Mohon diperiksa")
    #expect(desk.text.contains("Mohon diperiksa"))
    #expect(desk.cursor != nil)
    #expect(desk.rows.allSatisfy { CellWidth.of($0) <= size.columns })
  }
}
