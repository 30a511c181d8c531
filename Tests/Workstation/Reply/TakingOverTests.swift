import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("An answer that a colleague is writing")
struct TakingOverTests {
  private let office: RehearsalOffice
  private let complaint: Complaint
  private let desk: Rehearsal
  /// The colleague's workstation.
  private let other: Store

  init() throws {
    office = try RehearsalOffice()
    complaint = try office.receive("Lampu padam", subject: "Lampu padam")
    other = try Store.open(at: office.store.path)
    desk = try Rehearsal(in: office)
  }

  private func colleague(isWriting: Bool) throws {
    try other.announce(
      Presence(officer: office.colleague.id, isWriting: isWriting, since: office.now),
      on: complaint.id)
    desk.storeChanged()
  }

  @Test("is named in the list, with whoever writes it")
  func named() throws {
    #expect(!desk.text.contains("@Dewi L."))
    try colleague(isWriting: true)
    #expect(desk.text.contains("@Dewi L."))
    #expect(desk.text.contains("Dewi L. sedang menulis balasan ini sejak 09.14"))
    try other.withdrawPresence()
    desk.storeChanged()
    #expect(!desk.text.contains("Dewi L."))
  }

  @Test("does not open: one is told who writes, and Esc leaves all as it was")
  func asked() throws {
    try colleague(isWriting: true)
    desk.press(.function(7))
    #expect(desk.text.contains("Dewi L. sedang menulis balasan ini sejak 09.14"))
    #expect(desk.state.top is TakeOverScreen)
    #expect(desk.state.openComplaint == nil, "who is asked does not write yet")
    desk.press(.escape)
    #expect(desk.state.top is QueueScreen)
    #expect(try office.file(complaint.id).thread.count == 1)
  }

  @Test("is taken over with a reason only, which is journaled")
  func takenOver() throws {
    try colleague(isWriting: true)
    desk.press(.function(7), .function(7))
    #expect(desk.state.top is TakeOverScreen, "no reason yet")
    desk.type("Dewi sedang cuti")
    desk.press(.function(7))
    let entry = try #require(try office.file(complaint.id).thread.first { $0.kind == .takenOver })
    #expect(entry.words?.text == "Dewi sedang cuti")
    #expect(entry.facts.holder == office.colleague.id)
    #expect(desk.state.openComplaint == OpenComplaint(complaint.id, isWriting: true))
  }

  @Test(
    "from whom it was taken over is told so, keeps text and cursor, and no longer counts as writing"
  )
  func losesIt() throws {
    desk.press(.function(7), .escape)
    desk.type("Lampu sudah kami laporkan.")
    desk.press(.left, .left)
    try office.act(
      .takeOver(from: office.officer.id, reason: "mendesak"), on: complaint, by: office.colleague)
    desk.storeChanged()
    #expect(desk.notice == "Dewi L. mengambil alih balasan ini 09.14. Tulisan Anda aman.")
    #expect(desk.text.contains("Lampu sudah kami laporkan."))
    #expect(desk.atCursor.hasPrefix("n."))
    #expect(desk.state.openComplaint == OpenComplaint(complaint.id, isWriting: false))
  }

  @Test("that one only reads is told when the answer is begun")
  func reads() throws {
    try colleague(isWriting: false)
    desk.press(.function(7))
    #expect(desk.state.session.said.contains { $0.text.contains("Dewi L. membuka aduan ini") })
    #expect(desk.context != .form)
  }

  @Test("one's own at another desk is said, and gone on with")
  func own() throws {
    try other.announce(
      Presence(officer: office.officer.id, isWriting: true, since: office.now), on: complaint.id)
    desk.press(.function(7), .escape)
    #expect(desk.state.top is ReplyScreen)
    #expect(
      desk.state.session.said.contains { $0.text.contains("atas nama Anda di meja lain") })
  }
}
