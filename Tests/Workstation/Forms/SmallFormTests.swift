import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("Joining, correcting, revealing, printing")
struct SmallFormTests {
  @Test("a complaint is joined to the one whose number was typed, which is shown first")
  func join() throws {
    let desk = try Rehearsal()
    let other = try desk.office.receive("Jalan berlubang di depan pasar.")
    let complaint = try desk.office.receive("Jalan berlubang.")
    desk.open(JoinScreen(complaint.id, seen: complaint.version, as: .joined))
    desk.type("1")
    desk.press(.tab)
    #expect(desk.text.contains("MDN-26-0001: Jalan berlubang di depan pasar"))
    desk.press(.function(7))
    #expect(try desk.office.file(complaint.id).complaint.lead == other.id)
    #expect(desk.notice?.contains("Digabung dengan MDN-26-0001") == true)
    #expect(desk.context == .queue)
  }

  @Test("marked as duplicate it is closed; a number that is none keeps the form open")
  func duplicate() throws {
    let desk = try Rehearsal()
    let other = try desk.office.receive("Jalan berlubang di depan pasar.")
    let complaint = try desk.office.receive("Jalan berlubang.")
    desk.open(JoinScreen(complaint.id, seen: complaint.version, as: .duplicate))
    desk.type("MDN-26-0099")
    desk.press(.function(7))
    #expect(desk.notice?.contains("Tidak ada aduan bernomor MDN-26-0099") == true)
    desk.press(.escape)
    for _ in 0..<11 { desk.press(.backspace) }
    desk.type("mdn-26-0001")
    desk.press(.tab, .function(7))
    let closed = try desk.office.file(complaint.id).complaint
    #expect(closed.outcome == .duplicate)
    #expect(closed.duplicateOf == other.id)
  }

  @Test("its own number is refused with the reason, and the cursor goes back to it")
  func ownNumber() throws {
    for tie in [JoinScreen.Tie.joined, .duplicate] {
      let desk = try Rehearsal()
      let complaint = try desk.office.receive("Jalan berlubang.")
      desk.open(JoinScreen(complaint.id, seen: complaint.version, as: tie))
      desk.type("1")
      desk.press(.function(7))
      #expect(desk.notice?.contains("itu aduan yang sama. Pilih nomor yang lain.") == true)
      #expect(desk.context == .form)
    }
  }

  @Test("what is joined to a number already is not joined to it again")
  func joinedAlready() throws {
    let desk = try Rehearsal()
    let other = try desk.office.receive("Jalan berlubang di depan pasar.")
    var complaint = try desk.office.receive("Jalan berlubang.")
    complaint = try desk.office.act(.join(to: other.id), on: complaint)
    desk.open(JoinScreen(complaint.id, seen: complaint.version, as: .joined))
    desk.type("1")
    desk.press(.function(7))
    #expect(desk.notice?.contains("sudah digabung dengan nomor itu") == true)
    #expect(try desk.office.file(complaint.id).thread.count { $0.kind == .joined } == 1)
  }

  @Test("form, message and conversation tell the same of a joining")
  func joinedWords() throws {
    let desk = try Rehearsal()
    try desk.office.receive("Jalan berlubang di depan pasar.")
    let complaint = try desk.office.receive("Jalan berlubang.")
    desk.open(ComplaintScreen(complaint.id))
    desk.open(JoinScreen(complaint.id, seen: complaint.version, as: .joined))
    #expect(desk.text.contains("jawabannya tetap sendiri"))
    desk.type("1")
    desk.press(.function(7))
    #expect(desk.notice?.contains("nomor dan jawaban tetap sendiri") == true)
    #expect(desk.text.contains("Ratna W. menggabungkan dengan MDN-26-0001"))
  }

  @Test("Tab in a list of choices takes the chosen one and goes on")
  func tabPicks() throws {
    let desk = try Rehearsal(as: .supervisor) { try $0.receive("Lampu padam.") }
    desk.press(.function(6))
    desk.press(.function(4))
    #expect(desk.context == .list)
    desk.type("dewi")
    desk.press(.tab)
    #expect(desk.context == .form)
    #expect(desk.text.contains("[Dewi Lestari"))
    #expect(desk.rows[23].contains("F7Tunjuk"))
    desk.press(.right, .enter)
    let id = try #require(try desk.office.store.complaint(numbered: .first))
    #expect(try desk.office.file(id).complaint.assignee == desk.office.colleague.id)
  }

  @Test("a correction says only what was changed")
  func correction() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu padam.") { $0.words.reporterName = "Budi" }
    desk.open(CorrectionLoader(complaint.id))
    desk.press(.tab)
    desk.type(" Santoso")
    desk.press(.function(7))
    let entry = try #require(try desk.office.file(complaint.id).thread.last)
    #expect(entry.kind == .corrected)
    #expect(entry.words == Words.with { $0.reporterName = "Budi Santoso" })
    #expect(entry.facts == Facts())
  }

  @Test("a correction that changes nothing makes no entry")
  func noCorrection() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu padam.")
    let count = try desk.office.file(complaint.id).thread.count
    desk.open(CorrectionLoader(complaint.id))
    desk.press(.function(7))
    #expect(desk.notice?.contains("Belum ada yang diubah") == true)
    #expect(try desk.office.file(complaint.id).thread.count == count)
  }

  @Test("the reporter is shown whole only after a reason, which is journaled; any key hides")
  func reveal() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu padam.") {
      $0.words.reporterName = "Budi Santoso"
      $0.words.phone = "0812-3456-7890"
    }
    desk.open(RevealScreen(complaint.id, seen: complaint.version))
    desk.press(.function(7))
    #expect(!desk.text.contains("0812-3456-7890"))
    desk.press(.escape)
    desk.type("menelepon pelapor")
    desk.press(.function(7))
    #expect(desk.text.contains("0812-3456-7890"))
    let entry = try desk.office.file(complaint.id).thread.last
    #expect(entry?.kind == .revealed)
    #expect(entry?.words?.text == "menelepon pelapor")
    desk.press(.character("x"))
    #expect(desk.context == .queue)
    #expect(!desk.text.contains("0812-3456-7890"))
  }

  @Test("the receipt goes to the printer chosen, and that one is offered first the next time")
  func printing() throws {
    let desk = try Rehearsal()
    desk.world = { request in
      switch request {
      case .printers: .printers(["Loket-1", "Loket-2"], terminal: false)
      case .print(_, .service(let name)): .printed(on: name, pages: 1)
      default: .handedOver
      }
    }
    let complaint = try desk.office.receive("Lampu padam.")
    desk.open(PrintScreen(complaint.id))
    desk.press(.tab, .right, .function(7))
    #expect(desk.notice == "Dikirim ke printer Loket-2, 1 halaman.")
    guard case .print(let paper, .service("Loket-2")) = desk.asked.last else {
      Issue.record("nothing was printed")
      return
    }
    #expect(paper.contains("TANDA TERIMA PENGADUAN"))
    #expect(paper.contains("MDN-26-0001"))
    #expect(paper.split(separator: "\n").allSatisfy { $0.count <= 48 })
    desk.open(PrintScreen(complaint.id))
    #expect(desk.text.contains("Loket-2"))
  }

  @Test("a printer that is silent turns the choice to a file")
  func silent() throws {
    let desk = try Rehearsal()
    desk.world = { request in
      switch request {
      case .printers: .printers(["Loket-1"], terminal: false)
      case .print(_, .file): .written(path: "MDN-26-0001.txt")
      default: .failed(.printerSilent)
      }
    }
    let complaint = try desk.office.receive("Lampu padam.")
    desk.open(PrintScreen(complaint.id))
    desk.press(.function(7))
    #expect(desk.notice?.contains("Printer tidak menjawab") == true)
    desk.press(.enter)
    #expect(desk.notice == "Tersimpan sebagai MDN-26-0001.txt.")
  }

  @Test("any screen is printed as text, or written to a file")
  func printedScreen() throws {
    let desk = try Rehearsal()
    desk.world = { request in
      switch request {
      case .printers: .printers([], terminal: false)
      default: .written(path: "loket-cetak.txt")
      }
    }
    try desk.office.receive("Lampu padam.")
    desk.storeChanged()
    let shown = desk.rows[2]
    desk.press(.control("p"))
    desk.type("cetak layar")
    desk.press(.enter)
    #expect(desk.text.contains("Cetak layar"))
    desk.press(.function(7))
    guard case .print(let text, .file) = desk.asked.last else {
      Issue.record("nothing was printed")
      return
    }
    #expect(text.contains(shown) && !text.contains("Ketik untuk mencari"))
    #expect(desk.notice == "Tersimpan sebagai loket-cetak.txt.")
  }

  @Test("several are taken in one stroke, and what was refused is told with its reason")
  func bulk() throws {
    var taken: Complaint?
    let desk = try Rehearsal { office in
      for place in 1...3 { taken = try office.receive("Aduan \(place).") }
      if let complaint = taken { try office.act(.take, on: complaint, by: office.colleague) }
    }
    let page = try desk.office.store.page(
      QueueRequest(
        queue: .all, order: .number, filter: QueueFilter(), place: .first, limit: 10,
        today: desk.state.session.today), for: desk.office.officer)
    var session = desk.state.session
    let reaction = try #require(BulkActs.reaction(to: .take, marked: page.rows, &session))
    guard case .ask(.performAll(let acts)) = reaction.wishes.first else {
      Issue.record("nothing was asked")
      return
    }
    #expect(acts.count == 3)
    #expect(Set(acts.map(\.id)).count == 1)
    session.tell(
      [
        BulkOutcome(complaint: page.rows[0].id, number: page.rows[0].number, version: 2),
        BulkOutcome(
          complaint: page.rows[1].id, number: page.rows[1].number,
          refusal: .alreadyTaken(by: desk.office.colleague.id)),
      ], of: acts)
    #expect(
      session.notice?.text
        == "1 tercatat, 1 belum: \(page.rows[1].number): sudah ditangani Dewi L. Penyelia dapat mengalihkannya."
    )
  }
}

@Suite("After a complaint is recorded")
struct RecordedTests {
  @Test("the receipt can be copied, and Enter on the last line goes back")
  func recorded() throws {
    let desk = try Rehearsal()
    desk.open(IntakeScreen())
    desk.type("Lampu jalan padam.")
    desk.press(.function(7), .down, .enter)
    guard case .copy(let text) = desk.asked.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("Nomor: MDN-26-0001"))
    #expect(text.contains("Selesai paling lambat Jumat, 11 Desember 2026"))
    desk.press(.end, .enter)
    #expect(desk.context == .queue)
  }

  @Test("a secret complaint's receipt hides its subject, a nameless reporter's has no reporter")
  func secret() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Petugas meminta uang.") {
      $0.isSecret = true
      $0.identity = .nameless
      $0.words.reporterName = "Budi"
    }
    let paper = ReceiptText(complaint, desk.state.session).paper()
    #expect(paper.contains("(dirahasiakan)"))
    #expect(!paper.contains("meminta uang"))
    #expect(!paper.contains("Budi"))
    #expect(!paper.contains("Pelapor"))
  }
}
