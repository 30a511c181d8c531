import Complaints
import Store
import TerminalUI
import Testing
import Wording

@testable import Workstation

extension RehearsalOffice {
  static let pin = "280417"
  static let passphrase = "empat gelas kopi"

  /// Supervisor and officer get their PINs, the colleague none.
  func giveSecrets() throws {
    try store.giveSecret(Self.passphrase, to: supervisor.id, by: supervisor.id, now: now)
    _ = try store.prove(
      supervisor.id, secret: Self.passphrase, opensDoors: true, now: now)
    try store.giveSecret(Self.pin, to: officer.id, by: supervisor.id, now: now)
    store.forgetProof(of: supervisor.id)
  }
}

@Suite("The locked screen")
struct GateTests {
  private func secured(as role: Role = .officer) throws -> Rehearsal {
    try Rehearsal(as: role) {
      try $0.giveSecrets()
      try $0.receive("Lampu jalan padam di gang melati")
    }
  }

  @Test(
    "shows nothing of the desk, saves what is being written, and opens by the PIN where one was")
  func locks() throws {
    let desk = try secured()
    desk.press(.function(5))
    desk.type("Air keran keruh sejak kemarin")
    desk.leaveAlone()
    #expect(!desk.text.contains("keran") && !desk.text.contains("melati"))
    #expect(desk.asked.contains(.shield))
    #expect(
      try desk.office.store.drafts(of: desk.office.officer.id).map(\.text) == [
        "Air keran keruh sejak kemarin"
      ])
    desk.press(.function(9), .function(2), .control("p"))
    desk.paste("tempelan")
    #expect(!desk.text.contains("keran") && !desk.text.contains("tempelan"))
    desk.type(RehearsalOffice.pin)
    #expect(!desk.text.contains(RehearsalOffice.pin))
    desk.press(.enter)
    #expect(desk.text.contains("Air keran keruh sejak kemarin"))
    desk.type(" sore")
    #expect(desk.text.contains("kemarin sore"))
  }

  @Test("keeps what reaches the screen meanwhile from being painted")
  func quiet() throws {
    let desk = try secured()
    desk.leaveAlone()
    desk.hear("Pesan dari luar")
    desk.storeChanged()
    desk.pass(minutes: 3)
    #expect(!desk.text.contains("Pesan dari luar") && !desk.text.contains("melati"))
    desk.type(RehearsalOffice.pin)
    desk.press(.enter)
    #expect(desk.text.contains("melati"))
  }

  @Test("says that a PIN does not fit, and after five how long to wait")
  func wrong() throws {
    let desk = try secured()
    desk.leaveAlone()
    for _ in 1...4 {
      desk.type("000000")
      desk.press(.enter)
      #expect(desk.text.contains(desk.wording.told(.wrong) ?? "-"))
    }
    desk.type("000000")
    desk.press(.enter)
    #expect(desk.text.contains("Tunggu 1 menit"))
    desk.type(RehearsalOffice.pin)
    desk.press(.enter)
    #expect(!desk.text.contains("melati"))
  }

  @Test("without a PIN, Ctrl-L blanks the screen, and any key and the name bring it back")
  func blank() throws {
    let desk = try Rehearsal { try $0.receive("Lampu jalan padam di gang melati") }
    desk.press(.control("l"))
    #expect(!desk.text.contains("melati") && !desk.text.contains("Ratna"))
    desk.press(.character("x"))
    #expect(desk.text.contains("Ratna Wulandari") && !desk.text.contains("melati"))
    desk.press(.enter)
    #expect(desk.text.contains("melati"))
  }

  @Test("is not locked by itself for who has no PIN, nor where the office wants none")
  func idle() throws {
    let open = try Rehearsal().state.idleLimit ?? -1
    let desk = try secured()
    let minutes = (desk.state.idleLimit ?? -1) / 60_000
    desk.leaveAlone()
    let locked = desk.state.idleLimit ?? -1
    #expect([open, minutes, locked] == [-1, 5, -1])
  }

  @Test("counts the time from the last key")
  func watch() {
    var watch = IdleWatch(at: 1_000)
    let early = watch.isDue(after: 5_000, at: 5_999)
    let late = watch.isDue(after: 5_000, at: 6_000)
    watch.keyPressed(at: 6_000)
    let pressed = watch.isDue(after: 5_000, at: 6_001)
    let never = watch.isDue(after: nil, at: 9_000_000)
    #expect([early, late, pressed, never] == [false, true, false, false])
    let left = watch.left(of: 5_000, at: 7_000) ?? -1
    #expect(left == 4_000)
  }

  @Test(
    "lets another officer work at a desk of their own, with drafts apart, and the first one find theirs again"
  )
  func change() throws {
    let desk = try secured()
    desk.press(.function(5))
    desk.type("Konsep milik Ratna")
    desk.leaveAlone()
    desk.press(.escape)
    #expect(desk.text.contains("Dewi Lestari"))
    desk.press(.home, .enter)
    #expect(desk.state.session.officer.id == desk.office.colleague.id)
    #expect(!desk.text.contains("Konsep milik Ratna"))
    #expect(desk.state.session.drafts.isEmpty)
    desk.press(.function(5))
    desk.type("Konsep milik Dewi")
    desk.press(.escape)
    desk.give(.changeOfficer)
    desk.press(.home, .down, .down, .enter)
    #expect(desk.text.contains("Ratna Wulandari"))
    desk.type(RehearsalOffice.pin)
    desk.press(.enter)
    #expect(desk.state.session.officer.id == desk.office.officer.id)
    #expect(desk.state.session.drafts.map(\.text) == ["Konsep milik Ratna"])
    #expect(!desk.text.contains("Konsep milik Dewi"))
  }

  @Test("whoever only looked at the names goes back to where they were")
  func goesBack() throws {
    let desk = try secured()
    desk.press(.function(5))
    desk.type("Belum selesai")
    desk.press(.escape)
    desk.give(.changeOfficer)
    desk.press(.escape)
    #expect(desk.state.session.officer.id == desk.office.officer.id)
    #expect(desk.text.contains("melati"))
  }

  @Test(
    "a reveal waits for the PIN given anew, is refused without, and stands then in the list of who looked"
  )
  func stepUp() throws {
    let desk = try secured()
    desk.press(.enter, .character("l"))
    desk.type("menelepon pelapor")
    desk.press(.function(7))
    #expect(desk.text.contains(desk.wording.proveAgain))
    desk.press(.escape)
    #expect(desk.notice?.contains("PIN") == true)
    #expect(try records(desk).allSatisfy { $0.kind != .revealed })
    desk.press(.function(7))
    desk.type(RehearsalOffice.pin)
    desk.press(.enter)
    #expect(desk.text.contains(desk.wording.anyKeyHides))
    let revealed = try #require(try records(desk).first)
    #expect(revealed.kind == .revealed && revealed.reason == "menelepon pelapor")
    #expect(revealed.officer == desk.office.officer.id && revealed.number != nil)
    let reader = try Rehearsal(in: desk.office, as: .supervisor)
    reader.give(.accesses)
    #expect(
      reader.text.contains("melihat data pelapor") && reader.text.contains("menelepon"))
  }

  private func records(_ desk: Rehearsal) throws -> [AccessRecord] {
    try desk.office.store.accesses(AccessRequest(), for: desk.office.supervisor.id)
  }

  @Test("a supervisor gives a PIN from the screen, in both fields the same and good enough")
  func giving() throws {
    let desk = try Rehearsal(as: .supervisor)
    desk.give(.officers)
    desk.press(.home, .function(6))
    desk.type("123456")
    desk.press(.tab)
    desk.type("123457")
    desk.press(.function(7))
    #expect(desk.notice == desk.wording.secretsDiffer)
    desk.type("123456")
    desk.press(.function(7))
    #expect(desk.notice?.contains("mudah ditebak") == true)
    desk.type("280417")
    desk.press(.tab)
    desk.type("280417")
    desk.press(.function(7))
    #expect(desk.notice == desk.wording.secretGiven("Dewi L."))
    #expect(desk.state.session.office.officers[desk.office.colleague.id]?.hasPIN == true)
  }

  @Test("an auditor is offered only what reads", arguments: Context.allCases)
  func auditor(context: Context) throws {
    let office = try RehearsalOffice()
    var auditor = office.officer
    auditor.role = .auditor
    let session = Session(
      wording: Wording(.id), officer: auditor, office: try office.store.office(), now: office.now,
      size: .home)
    let situation = Situation(context: context, session: session)
    for command in CommandTable.all where command.availability(situation) == .enabled {
      #expect(command.risk == .none, "\(context) \(command.id)")
    }
    for writing in [CommandID.receive, .reply, .take, .backUp, .closeDay, .reveal, .settings] {
      #expect(CommandTable[writing].availability(situation) != .enabled, "\(writing)")
    }
  }
}
