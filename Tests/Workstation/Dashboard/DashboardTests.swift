import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("The supervisor's desk")
struct DashboardTests {
  private func supervisor() throws -> Rehearsal {
    let desk = try Rehearsal(in: RehearsalOffice(DemoFile.made.get()), as: .supervisor)
    desk.openDashboard()
    return desk
  }

  @Test("every number of the month opens a list as long as it says")
  func lists() throws {
    let desk = try supervisor()
    let sheet = try #require(desk.state.top as? DashboardScreen).sheet
    var opened = 0
    for (line, piece) in sheet.spots {
      guard case .list(let figure, let period, let slice, _) = sheet.lines[line][piece].goal,
        let number = Int(sheet.lines[line][piece].text.filter { $0 != " " })
      else { continue }
      let list = try desk.office.store.list(
        FigureListRequest(
          figure, in: period, slice: slice, today: desk.state.session.today, limit: .max),
        for: desk.office.supervisor)
      #expect(list.total == number && list.rows.count == number, "\(figure.code)")
      opened += 1
    }
    #expect(opened > 30)
  }

  @Test("arrows move among months, and no further than today")
  func months() throws {
    let desk = try supervisor()
    desk.press(.left)
    #expect(desk.rows[0].contains("Oktober 2026"))
    desk.press(.right)
    #expect(desk.rows[0].contains("November 2026"))
    desk.press(.right)
    #expect(desk.notice?.contains("belum ada apa-apa") == true)
  }

  @Test("F7, Enter writes last month's report, and F8 prints the same")
  func report() throws {
    let desk = try supervisor()
    desk.world = { request in
      if case .write(_, let name) = request { return .written(path: "/there/\(name)") }
      return .printers(["Loket-1"], terminal: false)
    }
    desk.press(.function(7), .enter)
    guard case .write(let page, let name) = desk.asked.last else {
      Issue.record("nothing was written")
      return
    }
    #expect(name == "laporan-aduan-2026-10.html" && page.contains("Oktober 2026"))
    #expect(desk.notice?.contains(name) == true)
    desk.press(.function(8))
    #expect(desk.text.contains("Loket-1"))
  }

  @Test("all that an officer has open goes to a colleague in one act, and comes back with u")
  func handingOver() throws {
    let desk = try supervisor()
    let (ratna, dewi) = (desk.office.officer, desk.office.colleague)
    func held(by officer: Officer) throws -> Int {
      try desk.office.store.list(
        FigureListRequest(
          .open, in: Period(.month, containing: desk.state.session.today),
          slice: Slice().narrowed(by: .officer, to: officer.id.description),
          today: desk.state.session.today), for: desk.office.supervisor
      ).total
    }
    let (before, hers) = (try held(by: ratna), try held(by: dewi))
    try #require(before > 0)
    desk.give(.handOverQueue)
    desk.type(ratna.name)
    desk.press(.enter, .tab)
    desk.type(dewi.name)
    desk.press(.enter, .function(7))
    #expect(try held(by: ratna) == 0 && held(by: dewi) == hers + before)
    #expect(desk.notice?.contains("\(before)") == true)
    desk.press(.character("u"))
    #expect(try held(by: ratna) == before)
  }

  @Test("an officer sees their unit's figures, no colleague's, and makes no report")
  func officer() throws {
    let desk = try Rehearsal(in: RehearsalOffice(DemoFile.made.get()))
    desk.openDashboard()
    #expect(desk.text.contains("Masuk") && !desk.text.contains("Dewi L."))
    desk.press(.function(7))
    #expect(desk.context == .dashboard && desk.notice?.contains("penyelia") == true)
  }

  @Test("advice stands on the handler's desk until F7 has shown it")
  func advice() throws {
    let desk = try Rehearsal()
    let complaint = try desk.office.receive("Lampu padam.", subject: "Lampu padam")
    let taken = try desk.office.act(.take, on: complaint)
    try desk.office.act(
      .advise("Sebut tanggal pastinya.", quote: nil, about: nil), on: taken,
      by: desk.office.supervisor)
    desk.storeChanged()
    #expect(desk.text.contains("baca arahan"))
    desk.press(.function(7))
    #expect(desk.text.contains("Sebut tanggal pastinya."))
    desk.press(.tab, .enter)
    #expect(try desk.office.file(complaint.id).complaint.advice == nil)
  }
}
