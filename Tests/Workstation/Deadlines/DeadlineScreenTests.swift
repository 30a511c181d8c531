import Complaints
import Store
import TerminalUI
import Testing
import Wording

@testable import Workstation

@Suite("Why this date")
struct WhyScreenTests {
  @Test("h counts it out from a row and from the open complaint, and Esc goes back")
  func opens() throws {
    let desk = try Rehearsal { try $0.receive("Lampu padam", subject: "Lampu") }
    desk.press(.character("h"))
    #expect(desk.text.contains("mengapa tenggatnya itu"))
    #expect(desk.text.contains("1  Selasa 24 November"))
    desk.press(.escape)
    #expect(desk.context == .queue)
    desk.press(.enter, .character("h"), .escape)
    #expect(desk.context == .complaint)
  }

  @Test("a holiday added elsewhere is in the counting that is open")
  func moves() throws {
    let desk = try Rehearsal { try $0.receive("Lampu padam", subject: "Lampu") }
    desk.press(.character("h"))
    #expect(!desk.text.contains("Pilkada"))
    try desk.office.store.save(
      office: [
        .saving(
          FreeDay(kind: .nationalHoliday, name: "Pilkada"), on: #require(Day(iso: "2026-11-25")),
          at: desk.office.now)
      ], officer: desk.office.supervisor.id, action: desk.office.newID(), now: desk.office.now)
    desk.storeChanged()
    #expect(desk.text.contains("libur nasional: Pilkada"))
  }
}

@Suite("Settings of calendar and rules")
struct SettingsTests {
  private func opened(_ place: Int) throws -> Rehearsal {
    let desk = try Rehearsal(as: .supervisor) { try $0.receive("Lampu padam", subject: "Lampu") }
    desk.give(.settings)
    desk.press(times: place, .down)
    desk.press(.enter)
    return desk
  }

  private func due(_ desk: Rehearsal) throws -> Day? {
    let page = try desk.office.store.page(
      QueueRequest(queue: .all, limit: 1, today: desk.state.session.today),
      for: desk.office.supervisor)
    return page.rows.first?.due?.advanced(byMilliseconds: -1).day(at: .westernIndonesia)
  }

  @Test("are kept from those who may not configure, with the reason")
  func forbidden() throws {
    let desk = try Rehearsal()
    desk.give(.settings)
    #expect(desk.notice == desk.state.session.wording.mayNotConfigure)
  }

  @Test("a holiday typed in moves the deadlines at once, and taking it out moves them back")
  func holiday() throws {
    let desk = try opened(0)
    #expect(try due(desk)?.iso == "2026-11-26")
    desk.press(.function(5), .enter)
    desk.type("25/11/2026")
    desk.press(.tab)
    desk.type("Pilkada")
    desk.press(.function(7))
    #expect(desk.notice == desk.state.session.wording.deadlinesMoved)
    #expect(desk.text.contains("libur nasional: Pilkada"))
    #expect(try due(desk)?.iso == "2026-11-27")
    #expect(desk.atCursor.contains("Pilkada"))
    desk.press(.function(8), .enter)
    #expect(desk.text.contains("Pilkada"))
    desk.press(.function(8), .tab, .enter)
    #expect(!desk.text.contains("Pilkada"))
    #expect(try due(desk)?.iso == "2026-11-26")
  }

  @Test("a day that is there already, and a date that is none, are not taken")
  func refusedDays() throws {
    let desk = try opened(0)
    desk.press(.function(5), .enter)
    desk.type("25/12/2026")
    desk.press(.tab)
    desk.type("Natal lagi")
    desk.press(.function(7))
    #expect(desk.notice?.contains("sudah ada") == true)
    desk.press(times: 10, .backspace)
    desk.type("31/02/2026")
    desk.press(.function(7))
    #expect(desk.notice?.contains("Tidak ada tanggal 31 Februari") == true)
  }

  @Test("a week in which nothing is worked is not taken")
  func emptyWeek() throws {
    let desk = try opened(1)
    for _ in 0..<7 {
      desk.press(times: 30, .backspace)
      desk.press(.tab)
    }
    desk.press(.function(7))
    #expect(desk.notice == desk.state.session.wording.weekWithoutHours)
  }

  @Test("a rule is changed, refused where it would make no sense, and put back")
  func rules() throws {
    let desk = try opened(2)
    desk.press(.enter)
    desk.press(.backspace)
    desk.type("0")
    desk.press(.function(7))
    #expect(desk.notice == "Jumlahnya dari 1 sampai 260.")
    desk.press(.backspace)
    desk.type("1")
    desk.press(.function(7))
    #expect(try due(desk)?.iso == "2026-11-24")
    desk.press(.function(6), .tab, .enter)
    #expect(try due(desk)?.iso == "2026-11-26")
  }
}

@Suite("What ended by itself")
struct SilenceToldTests {
  @Test("is told at the start, shown with Enter, and taken back with u")
  func told() throws {
    let office = try RehearsalOffice()
    try office.answerAndWait()
    let desk = try Rehearsal(in: office)
    #expect(desk.notice?.contains("3 aduan selesai sendiri: 10 hari tanpa balasan.") == true)
    #expect(
      try office.store.counts(
        for: office.officer, filter: QueueFilter(), today: desk.state.session.today)[.closed] == 3)
    desk.press(.character("u"))
    #expect(
      try office.store.counts(
        for: office.officer, filter: QueueFilter(), today: desk.state.session.today)[.answered] == 3
    )
    #expect(try office.store.verify().isSound)
  }

  @Test("Enter opens the queue of what is closed")
  func shown() throws {
    let office = try RehearsalOffice()
    try office.answerAndWait()
    let desk = try Rehearsal(in: office)
    desk.press(.enter)
    #expect(desk.rows[0].contains("Selesai"))
    #expect(desk.text.contains("Got meluap"))
  }
}

@Suite("A day that an answer promises")
struct PromisedDayTests {
  private func atLastLook() throws -> Rehearsal {
    let desk = try Rehearsal { try $0.receive("Lampu padam di gang.", subject: "Lampu padam") }
    desk.open(
      ReplyScreen(
        try #require(
          try desk.office.store.page(
            QueueRequest(queue: .all, limit: 1, today: desk.state.session.today),
            for: desk.office.officer
          ).rows.first
        ).id))
    desk.press(.escape)
    desk.paste(
      SoundAnswer(
        about: "lampu padam di gang", by: "Jumat, 27 November 2026", number: "MDN-26-0001"
      ).text)
    desk.press(.function(7))
    return desk
  }

  private func promised(_ desk: Rehearsal) throws -> Day? {
    let page = try desk.office.store.page(
      QueueRequest(queue: .all, limit: 1, today: desk.state.session.today),
      for: desk.office.officer)
    let file = try desk.office.file(try #require(page.rows.first).id)
    return file.thread.last?.facts.promised
  }

  @Test("is offered as a deadline at the last look, and goes with the answer")
  func offered() throws {
    let desk = try atLastLook()
    #expect(desk.context == .lastLook)
    #expect(desk.text.contains("Jumat 27 November, menjadi tenggat"))
    desk.press(.tab, .enter)
    #expect(try promised(desk)?.iso == "2026-11-27")
  }

  @Test("can be moved by working days, or dropped")
  func changed() throws {
    let desk = try atLastLook()
    desk.press(.backTab)
    #expect(desk.atCursor.hasPrefix("◄ Jumat 27 November ►"))
    desk.press(.right)
    #expect(desk.atCursor.hasPrefix("◄ Senin 30 November ►"))
    desk.press(.delete)
    #expect(desk.atCursor.hasPrefix("tidak menjadi tenggat"))
    desk.press(.tab, .tab, .enter)
    #expect(try promised(desk) == nil)
  }
}
