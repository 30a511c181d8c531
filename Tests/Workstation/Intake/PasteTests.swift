import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("Text pasted where nothing is typed")
struct PasteTests {
  static let chat = "[10.12, 20/11/2026] +62 812-3456-7890: Lampu jalan padam, Bu.\nSudah lama."

  @Test("a paste on the queue runs no command and offers a new complaint")
  func offer() throws {
    let desk = try Rehearsal()
    desk.paste("qacs")
    #expect(!desk.state.isQuitting)
    #expect(desk.text.contains("Teks ditempel (4 huruf). Enter: catat sebagai aduan baru"))
    desk.press(.escape)
    #expect(desk.context == .queue)
    #expect(try desk.office.store.drafts(of: desk.office.officer.id).isEmpty)
  }

  @Test("a chat's heading fills phone, channel, time and story")
  func chat() throws {
    let desk = try Rehearsal()
    desk.paste(Self.chat)
    desk.press(.enter)
    #expect(desk.context == .intake)
    desk.press(.function(7))
    let id = try #require(try desk.office.store.complaint(numbered: .first))
    let complaint = try desk.office.file(id).complaint
    #expect(complaint.words.body == "Lampu jalan padam, Bu.\nSudah lama.")
    #expect(complaint.words.phone == "0812-3456-7890")
    #expect(complaint.channel == .whatsapp)
    #expect(complaint.received == Instant(iso8601: "2026-11-20T10:12:00+07:00"))
  }

  @Test("a paste on a complaint becomes the reporter's reply, at the time it was sent")
  func reply() throws {
    var complaint: Complaint?
    let desk = try Rehearsal { office in
      complaint = try office.receive("Lampu jalan padam.") {
        $0.received = Instant(iso8601: "2026-11-19T08:00:00+07:00") ?? $0.received
      }
    }
    let id = try #require(complaint?.id)
    desk.open(ComplaintScreen(id))
    desk.paste(Self.chat)
    desk.press(.enter)
    #expect(desk.text.contains("Lampu jalan padam, Bu."))
    desk.press(.function(7))
    let last = try desk.office.file(id).thread.last
    #expect(last?.kind == .reporterReplied)
    #expect(last?.words?.text == "Lampu jalan padam, Bu.\nSudah lama.")
    #expect(last?.occurredAt == Instant(iso8601: "2026-11-20T10:12:00+07:00"))
  }
}

@Suite("What an officer types into an intake")
struct IntakeInputTests {
  private let now = Instant(iso8601: "2026-11-23T09:14:00+07:00") ?? Instant(milliseconds: 0)

  @Test(
    "a moment is read as it is typed",
    arguments: [
      ("23/11/2026 09.05", "2026-11-23T09:05:00+07:00"),
      ("kemarin 14.30", "2026-11-22T14:30:00+07:00"),
      ("kemarin pukul 14:30", "2026-11-22T14:30:00+07:00"),
      ("08.00", "2026-11-23T08:00:00+07:00"),
      ("20/11", "2026-11-20T12:00:00+07:00"),
      ("hari ini", "2026-11-23T09:14:00+07:00"),
    ])
  func moments(_ typed: String, _ expected: String) throws {
    let read = MomentInput.read(
      typed, now: now, offset: .westernIndonesia, calendar: Office().calendar)
    #expect(try read.get() == Instant(iso8601: expected))
  }

  @Test("what is no moment is told apart", arguments: ["", "tadi pagi", "32/11/2026 09.00"])
  func noMoment(_ typed: String) {
    let read = MomentInput.read(
      typed, now: now, offset: .westernIndonesia, calendar: Office().calendar)
    #expect(throws: DateInputProblem.self) { try read.get() }
  }

  @Test("evidence is read as name, size and note")
  func evidence() {
    #expect(
      EvidenceText.read("foto1.jpg 2 MB lampu padam; surat RT; v.mp4 1,5mb") == [
        Attachment(name: "foto1.jpg", size: 2_000_000, note: "lampu padam"),
        Attachment(name: "surat RT"),
        Attachment(name: "v.mp4", size: 1_500_000),
      ])
    #expect(EvidenceText.read(" ; ").isEmpty)
  }
}
