import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("Answers that a supervisor approves")
struct ApprovalTests {
  private let text = SoundAnswer(
    about: "lampu yang padam", step: "Lampu kami perbaiki segera", number: "MDN-26-0001"
  ).text

  /// An office whose every answer is approved, and one complaint in it.
  private func prepared() throws -> (RehearsalOffice, Complaint) {
    let office = try RehearsalOffice()
    var unit = office.unit
    unit.approval = ApprovalPolicy(isForAll: true)
    try office.store.save(
      office: [.saving(unit, at: office.now)], officer: office.supervisor.id,
      action: office.newID(), now: office.now)
    let complaint = try office.receive("Lampu padam.", subject: "Lampu padam") {
      $0.channel = .whatsapp
    }
    return (office, complaint)
  }

  private func submit(_ office: RehearsalOffice) throws -> Rehearsal {
    let desk = try Rehearsal(in: office)
    desk.press(.function(7), .escape)
    desk.paste(text)
    desk.press(.function(7), .tab, .enter)
    return desk
  }

  @Test("the last look lays the answer before the supervisor, and says what follows")
  func submitting() throws {
    let (office, complaint) = try prepared()
    let desk = try Rehearsal(in: office)
    desk.press(.function(7), .escape)
    desk.paste(text)
    desk.press(.function(7))
    #expect(desk.text.contains("[ Ajukan ke penyelia ]"))
    #expect(desk.text.contains("Menunggu persetujuan"))
    desk.press(.tab, .enter)
    #expect(desk.notice?.hasPrefix("Diajukan ke Hadi S.") == true)
    #expect(desk.context == .queue)
    let file = try office.file(complaint.id)
    #expect(file.complaint.submission?.officer == office.officer.id)
    #expect(file.submittedAnswer?.words?.text == text)
    #expect(try office.store.drafts(of: office.officer.id).isEmpty)
  }

  @Test("what is said by word of mouth and acknowledgements go out without it")
  func exempt() throws {
    let (office, complaint) = try prepared()
    let desk = try Rehearsal(in: office)
    desk.press(.function(7), .escape)
    desk.paste(text)
    desk.press(.function(7), .function(4))
    for _ in 0..<5 where !desk.text.contains("Sampaikan lisan") { desk.press(.right) }
    #expect(!desk.text.contains("Ajukan ke penyelia"))
    #expect(try office.file(complaint.id).complaint.submission == nil)
  }

  @Test("its author cannot go on writing while it waits, but can take it back")
  func waiting() throws {
    let (office, complaint) = try prepared()
    let desk = try submit(office)
    desk.goTo(.approval)
    desk.press(.function(7))
    #expect(desk.notice?.contains("menunggu persetujuan penyelia. u menariknya") == true)
    desk.press(.escape, .character("u"))
    #expect(try office.file(complaint.id).complaint.submission == nil)
  }

  @Test("approved as it is, it is its author's to deliver")
  func approving() throws {
    let (office, complaint) = try prepared()
    _ = try submit(office)
    let boss = try Rehearsal(in: office, as: .supervisor)
    boss.open(ReplyScreen(complaint.id))
    #expect(boss.context == .approval)
    #expect(boss.rows[0].contains("Persetujuan MDN-26-0001 · konsep Ratna W."))
    boss.press(.function(7))
    #expect(boss.text.contains("Ratna W. akan menyampaikannya"))
    boss.press(.enter)
    #expect(try office.file(complaint.id).complaint.submission != nil)
    boss.press(.function(7), .function(7), .tab, .enter)
    #expect(boss.notice?.hasPrefix("Disetujui. Ratna W.") == true)
    let approved = try office.file(complaint.id).complaint
    #expect(approved.undelivered?.officer == office.officer.id)
    let desk = try Rehearsal(in: office)
    #expect(desk.rows.contains { $0.contains("Lampu padam") && $0.contains("sampaikan") })
    desk.press(.function(7), .tab, .enter)
    #expect(
      try office.file(complaint.id).complaint.lastDelivered?.kind == .final, "\(desk.text)")
  }

  @Test("changed and approved, the author sees what was changed")
  func changing() throws {
    let (office, complaint) = try prepared()
    _ = try submit(office)
    let boss = try Rehearsal(in: office, as: .supervisor)
    boss.open(ReplyScreen(complaint.id))
    boss.press(.controlMove(.end))
    boss.type(" Kami datang Jumat.")
    #expect(boss.rows[0].contains("diubah"))
    boss.press(.function(7), .tab, .enter)
    let desk = try Rehearsal(in: office)
    desk.open(ComplaintScreen(complaint.id))
    #expect(desk.text.contains("Hadi S. menyetujui dengan perubahan"))
    #expect(desk.text.contains("menjadi: Ratna W., Kelurahan Medono\n   Kami datang Jumat."))
    let file = try office.file(complaint.id)
    #expect(file.undeliveredAnswer?.words?.text == text + " Kami datang Jumat.")
  }

  @Test("changes a supervisor made are not dropped without asking")
  func leaving() throws {
    let (office, complaint) = try prepared()
    _ = try submit(office)
    let boss = try Rehearsal(in: office, as: .supervisor)
    boss.open(ReplyScreen(complaint.id))
    boss.type("x")
    boss.press(.escape)
    #expect(boss.context == .approval)
    #expect(boss.notice?.contains("belum disetujui") == true)
    boss.press(.escape)
    #expect(boss.context == .queue)
  }

  @Test("sent back, it is the author's again, with the remark and the cursor at its place")
  func sendingBack() throws {
    let (office, complaint) = try prepared()
    _ = try submit(office)
    let boss = try Rehearsal(in: office, as: .supervisor)
    boss.open(ReplyScreen(complaint.id))
    let before = text.split(separator: "segera", maxSplits: 1)[0]
    for _ in before { boss.press(.right) }
    for _ in 0..<"segera".count { boss.press(.shift(.right)) }
    boss.press(.function(8))
    #expect(boss.text.contains("Tentang \"segera\""))
    boss.type("Sebutkan tanggalnya.")
    boss.press(.function(7))
    #expect(boss.notice?.hasPrefix("Dikembalikan ke Ratna W.") == true, "\(boss.text)")
    let desk = try Rehearsal(in: office)
    #expect(desk.rows.contains { $0.contains("Lampu padam") && $0.contains("perbaiki") })
    desk.press(.function(7))
    #expect(desk.context == .reply)
    #expect(desk.text.contains("Penyelia (Hadi S.): \"Sebutkan tanggalnya.\""))
    #expect((desk.state.top as? ReplyScreen)?.editor.text == text)
    desk.type("hari Jumat")
    desk.press(.function(7), .tab, .enter)
    let again = try office.file(complaint.id)
    #expect(again.submittedAnswer?.words?.text == text.replacing("segera", with: "hari Jumat"))
    #expect(again.complaint.sentBack == nil)
  }

  @Test("a draft that was taken back meanwhile is not approved")
  func gone() throws {
    let (office, complaint) = try prepared()
    _ = try submit(office)
    let boss = try Rehearsal(in: office, as: .supervisor)
    boss.open(ReplyScreen(complaint.id))
    try office.act(.undo, on: complaint, by: office.officer)
    boss.press(.function(7), .tab, .enter)
    #expect(boss.notice?.contains("tidak lagi menunggu persetujuan") == true)
    #expect(try office.file(complaint.id).complaint.undelivered == nil)
  }
}
