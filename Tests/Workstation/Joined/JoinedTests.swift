import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("One answer for several reporters")
struct JoinedTests {
  private let text = SoundAnswer(
    to: "Bapak Budi", about: "jalan rusak dan berlubang", step: "Jalan Bapak kami tambal",
    number: "MDN-26-0001"
  ).text

  /// A lead with two further reporters joined to it.
  private func prepared() throws -> (Rehearsal, lead: Complaint, others: [Complaint]) {
    let desk = try Rehearsal()
    let lead = try desk.office.receive("Jalan berlubang.", subject: "Jalan berlubang") {
      $0.words.reporterName = "Budi Santoso"
      $0.words.salutation = "Bapak"
    }
    let others = try ["Rini Hapsari", "Wati"].map { name in
      try desk.office.receive("Jalan rusak.") {
        $0.words.reporterName = name
        $0.words.salutation = "Ibu"
        $0.channel = .whatsapp
        $0.lead = lead.id
      }
    }
    return (desk, lead, others)
  }

  private func answer(_ desk: Rehearsal, _ complaint: Complaint, _ text: String) throws {
    try desk.office.act(
      .answer(Answer(kind: .final, text: text, way: .whatsapp)), on: complaint)
  }

  /// From the hand-over to what comes after it was marked as delivered.
  private func sayDelivered(_ desk: Rehearsal) { desk.press(.tab, .enter) }

  @Test("a further reporter gets a number of their own and is joined in the same stroke")
  func further() throws {
    let desk = try Rehearsal()
    let lead = try desk.office.receive("Jalan berlubang.", subject: "Jalan berlubang")
    desk.storeChanged()
    desk.press(.character("g"), .enter)
    #expect(desk.context == .intake)
    #expect(desk.rows[0].contains("gabung MDN-26-0001"))
    desk.type("Wati")
    desk.press(.function(7))
    #expect(desk.context == .recorded)
    let row = try #require(try desk.office.file(lead.id).joined.first)
    #expect(row.number.description == "MDN-26-0002")
    let file = try desk.office.file(row.id)
    #expect(file.complaint.lead == lead.id)
    #expect(file.complaint.words.reporterName == "Wati")
    #expect(file.complaint.words.body?.contains("MDN-26-0001: Jalan berlubang") == true)
    #expect(file.thread.map(\.kind) == [.received, .joined])
  }

  @Test("a further reporter whose taking down broke off is still joined when it is gone on with")
  func resumed() throws {
    let desk = try Rehearsal()
    let lead = try desk.office.receive("Jalan berlubang.", subject: "Jalan berlubang")
    desk.storeChanged()
    desk.press(.character("g"), .enter)
    desk.type("Wati")
    desk.pass(milliseconds: 100)
    desk.pass(milliseconds: 200)
    let draft = try #require(try desk.office.store.drafts(of: desk.office.officer.id).first)
    let again = try Rehearsal(in: desk.office)
    again.open(IntakeScreen(resuming: draft))
    again.press(.function(7))
    #expect(try desk.office.file(lead.id).joined.count == 1)
  }

  @Test("after the lead's answer the others follow, each under its own name and number")
  func following() throws {
    let (desk, lead, others) = try prepared()
    try answer(desk, lead, text)
    desk.open(HandOverScreen(lead.id))
    sayDelivered(desk)
    #expect(desk.text.contains("Sampaikan kepada 3 pelapor: Jalan berlubang"))
    #expect(desk.rows.contains { $0.contains("▶ -- MDN-26-0002") && $0.contains("berikutnya") })
    desk.press(.enter)
    #expect(desk.context == .reply)
    #expect(desk.notice?.hasPrefix("Jawaban MDN-26-0001 sudah disiapkan") == true)
    #expect(desk.text.contains("Yth. Ibu Rini,"))
    let written = (desk.state.top as? ReplyScreen)?.editor.text ?? ""
    #expect(written.contains("Jalan Ibu kami tambal"))
    #expect(written.contains("MDN-26-0002"))
    desk.press(.function(7), .tab, .enter)
    sayDelivered(desk)
    #expect(desk.rows.contains { $0.contains("ok MDN-26-0002") && $0.contains("terkirim") })
    #expect(desk.rows.contains { $0.contains("▶ -- MDN-26-0003") && $0.contains("berikutnya") })
    let given = try desk.office.file(others[0].id)
    #expect(given.complaint.lastDelivered?.kind == .final)
    #expect(given.thread.last { $0.kind == .answered }?.words?.text?.contains("Budi") == false)
    desk.press(.escape)
    #expect(desk.notice == "1 pelapor gabungan belum menerima jawaban; tetap di Meja saya.")
  }

  @Test("without an answer of the lead a joined complaint is answered from a template as any other")
  func withoutAnswer() throws {
    let (desk, _, others) = try prepared()
    desk.open(ReplyScreen(others[0].id))
    #expect(desk.state.top is TemplatesScreen)
  }

  @Test("closing the lead closes those whose answer was delivered, and leaves the others open")
  func closing() throws {
    let (desk, lead, others) = try prepared()
    for complaint in [lead, others[0]] {
      try answer(desk, complaint, "Sudah ditambal.")
      try desk.office.act(.deliver(way: .whatsapp, at: nil), on: complaint)
    }
    desk.open(ClosingScreen(lead.id))
    desk.press(.tab)
    desk.type("pelapor menyatakan cukup")
    desk.press(.tab, .tab, .tab, .enter)
    #expect(desk.notice?.contains("beserta 1 dari 1 gabungannya") == true)
    #expect(try desk.office.file(lead.id).complaint.outcome == .resolved)
    #expect(try desk.office.file(others[0].id).complaint.outcome == .resolved)
    #expect(try desk.office.file(others[1].id).complaint.status == .received)
  }

  @Test("what a reporter said stands with the time they said it, not when it was taken down")
  func saidAt() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Jalan berlubang.") {
      $0.received = $0.received.advanced(bySeconds: -600)
    }
    desk.open(ComplaintScreen(complaint.id))
    #expect(desk.rows.contains { $0.contains("Sen 23 Nov 09.04  Pelapor") })
  }

  @Test("an open complaint says what it is joined to, and who is joined to it")
  func shown() throws {
    let (desk, lead, others) = try prepared()
    desk.open(ComplaintScreen(lead.id))
    #expect(desk.text.contains("Gabung   MDN-26-0002, MDN-26-0003"))
    desk.press(.escape)
    desk.open(ComplaintScreen(others[1].id))
    #expect(desk.text.contains("digabung dengan MDN-26-0001"))
  }
}
