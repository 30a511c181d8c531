import Complaints
import TerminalUI
import Testing

@testable import Workstation

@Suite("A filtered queue whose page was not filled in a moment")
struct LookingOnTests {
  private struct Sitting {
    var screen = QueueScreen(queue: .closed)
    var session: Session

    init() throws {
      session = try Rehearsal(in: try RehearsalOffice()).state.session
      screen.filter.kelurahan = "337501"
    }

    /// Hands a page over, and gives the places of the pages that are asked for then.
    mutating func take(_ page: QueuePage, at place: QueueRequest.Place) -> [QueueRequest.Place] {
      let reaction = screen.handle(
        .reply(.page(page), to: screen.page(place, session)), &session)
      return reaction.wishes.compactMap { wish in
        guard case .askQuietly(.page(let request), _) = wish else { return nil }
        return request.place
      }
    }
  }

  private func page(lookedTo key: Int64?) -> QueuePage {
    var page = QueuePage(rows: [], cursors: [], hasEarlier: false, hasLater: key != nil)
    page.lookedTo = key
    return page
  }

  @Test("is looked through to its end, and says so only there")
  func lookingOn() throws {
    var sitting = try Sitting()
    #expect(sitting.take(page(lookedTo: 7), at: .first) == [.behind(7)])
    #expect(try lines(sitting).contains("Masih mencari"))
    #expect(sitting.take(page(lookedTo: 9), at: .behind(7)) == [.behind(9)])
    #expect(sitting.take(page(lookedTo: nil), at: .behind(9)) == [])
    #expect(try lines(sitting).contains("Tidak ada yang cocok dengan saringan"))
  }

  @Test("an answer that was overtaken is passed over")
  func overtaken() throws {
    var sitting = try Sitting()
    _ = sitting.take(page(lookedTo: 9), at: .first)
    _ = sitting.take(page(lookedTo: nil), at: .behind(7))
    #expect(sitting.screen.lookedTo == 9)
    sitting.screen.filter = QueueFilter()
    #expect(sitting.screen.restart(sitting.session).wishes.isEmpty == false)
    #expect(sitting.screen.lookedTo == nil)
  }

  private func lines(_ sitting: Sitting) throws -> String {
    var state = State(session: sitting.session, root: sitting.screen)
    return view(&state).text.joined(separator: "\n")
  }
}
