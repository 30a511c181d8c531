import Complaints
import Replies
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("What is alike")
struct AlikeTests {
  private let story = "Jalan berlubang besar di Jl. Truntum depan toko bangunan, motor jatuh."

  /// Three reports of one pothole and another matter, with the first opened.
  private func opened() throws -> (Rehearsal, [Complaint]) {
    let desk = try Rehearsal()
    let told = [
      story, "jl truntum bolong gede, motor jatuh", "Lubang di Jl. Truntum bikin motor jatuh.",
    ]
    let reports = try told.map { text in
      try desk.office.receive(text) {
        $0.words.reporterName = "Budi"
        $0.channel = .whatsapp
      }
    }
    try desk.office.receive("Sampah menumpuk di TPS.")
    desk.open(ComplaintScreen(reports[0].id))
    return (desk, reports)
  }

  /// An answered pothole of last month.
  private func answered(_ desk: Rehearsal) throws {
    let old = try desk.office.receive("Lubang di jalan Kawung, motor jatuh kemarin.") {
      $0.words.reporterName = "Rini Hapsari"
      $0.words.salutation = "Ibu"
      $0.category = "infrastruktur.jalan"
    }
    try desk.office.act(.take, on: old)
    try desk.office.act(
      .answer(
        Answer(
          kind: .final,
          text: """
            Yth. Ibu Rini,

            Terima kasih sudah mengabari kami tentang lubang di jalan. Kami memahami itu berbahaya.

            Petugas kami menambal lubang itu pada Jumat, 27 November 2026. Nomor aduan \(old.number).
            """, way: .whatsapp)), on: old)
    try desk.office.act(.deliver(way: .whatsapp, at: nil), on: old)
  }

  @Test("is counted on the open complaint, and shown with F4")
  func counted() throws {
    let (desk, _) = try opened()
    #expect(desk.text.contains("Mirip (F4): 2 aduan · belum ada yang digabung"))
    desk.press(.function(4))
    #expect(desk.context == .alike)
    #expect(desk.rows[0].contains("Mirip dengan MDN-26-0001"))
    #expect(desk.text.contains("MDN-26-0002") && desk.text.contains("MDN-26-0003"))
    #expect(!desk.text.contains("MDN-26-0004"))
    #expect(!desk.text.contains("Budi"), "names are left out")
  }

  @Test("several are joined in one act, which one key takes back, and each keeps its number")
  func joined() throws {
    let (desk, reports) = try opened()
    desk.press(.function(4), .character(" "), .character(" "), .function(7))
    let lead = try desk.office.file(reports[0].id)
    #expect(lead.joined.map(\.number.serial).sorted() == [2, 3])
    let actions = try reports[1...].map { try desk.office.file($0.id).thread.last?.action }
    #expect(Set(actions).count == 1)
    desk.press(.character("u"))
    #expect(try desk.office.file(reports[0].id).joined.isEmpty)
  }

  @Test("F8 joins and goes on to the one answer for all")
  func answeredTogether() throws {
    let (desk, reports) = try opened()
    desk.press(.function(4), .function(8))
    #expect(try desk.office.file(reports[0].id).joined.count == 1)
    desk.press(.escape)
    #expect(desk.context == .reply)
  }

  @Test("an answer cannot be joined to")
  func answerIsNoComplaint() throws {
    let (desk, _) = try opened()
    try answered(desk)
    desk.press(.function(4), .end)
    #expect(desk.text.contains("jawaban"))
    desk.press(.function(7))
    #expect(desk.notice == "Pilih aduan, bukan jawaban, untuk digabungkan.")
  }

  @Test(
    "a past answer is read without names, and a paragraph of it taken into the answer being written"
  )
  func paragraph() throws {
    let desk = try Rehearsal()
    try answered(desk)
    let id = try desk.office.receive(story) { $0.words.reporterName = "Budi Santoso" }.id
    desk.open(ReplyScreen(id))
    desk.press(.escape, .function(3))
    #expect(desk.context == .pastAnswers)
    #expect(!desk.text.contains("Rini"))
    desk.press(.enter, .down, .down, .enter)
    #expect(desk.context == .reply)
    let text = (desk.state.top as? ReplyScreen)?.editor.text ?? ""
    #expect(text.hasPrefix("Petugas kami menambal lubang itu pada ‹tanggal›."))
    #expect(text.contains("MDN-26-0002") && !text.contains("MDN-26-0001"))
    desk.press(.function(7))
    #expect(desk.notice?.contains("isian kosong (tanggal)") == true)
  }

  @Test(
    "the whole of a past answer is taken under the new reporter's name, and what stood there stays")
  func whole() throws {
    let desk = try Rehearsal()
    try answered(desk)
    let id = try desk.office.receive(story) {
      $0.words.reporterName = "Siti Aminah"
      $0.words.salutation = "Ibu"
    }.id
    desk.open(ReplyScreen(id))
    desk.press(.escape)
    desk.type("Catatan saya. ")
    desk.press(.function(3), .function(7))
    let text = (desk.state.top as? ReplyScreen)?.editor.text ?? ""
    #expect(text.hasPrefix("Catatan saya. Yth. Ibu Siti,"))
    #expect(!text.contains("Rini"))
  }
}
