import Complaints
import Testing

@testable import Workstation

@Suite("The first line of the day")
struct GreetingTests {
  @Test("counts all that waits, however few rows of it are on the first page")
  func exact() throws {
    let office = try RehearsalOffice()
    let rehearsal = try Rehearsal(in: office)
    var screen = QueueScreen()
    var session = rehearsal.state.session
    session.clearNotice()
    session.counts = QueueCounts([.mine: 4_000], late: 1_234, dueToday: 56)
    _ = screen.handle(
      .reply(.counts(session.counts), to: .counts(QueueFilter())), &session)
    let line = try #require(session.notice?.text)
    #expect(line.contains("1.234 lewat tenggat, 56 jatuh hari ini"), "\(line)")
  }
}
