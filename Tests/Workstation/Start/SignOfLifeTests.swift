import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite("What colleagues are told is open")
struct SignOfLifeTests {
  private let officer = OfficerID(UUIDv7(high: 1, low: 1))
  private let id = ComplaintID(UUIDv7(high: 2, low: 2))
  private let start = Instant(milliseconds: 1_000_000)

  @Test("is told at once, again each half minute while it stays open, and taken back once")
  func renewed() throws {
    var sign = SignOfLife()
    var told: [(Int64, DeskRequest)] = []
    for second in Int64(0)..<200 {
      let open = second < 5 || second > 150 ? nil : OpenComplaint(id, isWriting: false)
      let now = start.advanced(byMilliseconds: second * 1000)
      if let request = sign.due(open, of: officer, now: now, at: second * 1000) {
        told.append((second, request))
      }
    }
    #expect(told.map(\.0) == [5, 35, 65, 95, 125, 151])
    let presence = Presence(
      officer: officer, isWriting: false, since: start.advanced(byMilliseconds: 5_000))
    #expect(told.dropLast().allSatisfy { $0.1 == .announce(presence, on: id) })
    #expect(told.last?.1 == .withdrawPresence)
  }

  @Test("changes at once with another complaint and when an answer is begun")
  func changes() {
    var sign = SignOfLife()
    let writing = OpenComplaint(id, isWriting: true)
    let other = OpenComplaint(ComplaintID(UUIDv7(high: 3, low: 3)), isWriting: false)
    for open in [OpenComplaint(id, isWriting: false), writing, other] {
      guard
        case .announce(let presence, let told)? = sign.due(open, of: officer, now: start, at: 0)
      else {
        Issue.record("not told")
        continue
      }
      #expect(told == open.id && presence.isWriting == open.isWriting)
    }
    #expect(sign.due(other, of: officer, now: start, at: 1) == nil)
  }

  @Test("is what the topmost screen shows that has a complaint open")
  func topmost() throws {
    let office = try RehearsalOffice()
    let rehearsal = try Rehearsal(in: office)
    #expect(rehearsal.state.openComplaint == nil)
    let complaint = try office.receive("Lampu padam")
    rehearsal.open(ComplaintScreen(complaint.id))
    #expect(rehearsal.state.openComplaint == OpenComplaint(complaint.id, isWriting: false))
    rehearsal.open(HelpScreen(about: .complaint))
    #expect(rehearsal.state.openComplaint == OpenComplaint(complaint.id, isWriting: false))
    rehearsal.press(.escape)
    rehearsal.open(ReplyScreen(complaint.id))
    #expect(rehearsal.state.openComplaint == OpenComplaint(complaint.id, isWriting: true))
  }
}
