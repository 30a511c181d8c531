import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite("A number of a year with more than 9,999 complaints")
struct LongNumberTests {
  @Test("stands whole in a list, also of a narrow window", arguments: [40, 80, 132])
  func whole(columns: Int) throws {
    var session = try Rehearsal(in: try RehearsalOffice()).state.session
    session.size = Size(columns: columns, rows: 24)
    let number = ComplaintNumber(prefix: "MDN", year: 2026, serial: 260_017)
    let row = QueueRow(
      id: ComplaintID(UUIDv7(high: 1, low: 2)), number: number, subject: "Lampu padam",
      reporter: "Bapak Budi S.", status: .received, outcome: nil, nextStep: .read, due: nil,
      isPaused: false, received: session.now, channel: .walkIn, classification: .complaint,
      category: nil, kelurahan: nil, assignee: nil, isSecret: false, identity: .open,
      isEmergency: false, wasReopened: false, reporters: 1, externalNumber: nil, version: 1)
    var screen = QueueScreen(queue: .all)
    _ = screen.handle(
      .reply(
        .page(
          QueuePage(
            rows: [row], cursors: [QueueCursor(key: 1, id: row.id)], hasEarlier: false,
            hasLater: false)), to: screen.page(.first, session)), &session)
    var state = State(session: session, root: screen)
    let lines = view(&state).text
    #expect(lines.contains { $0.contains("MDN-26-260017 ") }, "\(lines.joined(separator: "\n"))")
  }
}
