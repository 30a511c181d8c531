import Complaints
import Testing

@testable import Workstation

@Suite("What is said of an answer that is awaited")
struct PatienceTests {
  private let save = DeskRequest.discardDraft(DraftID(UUIDv7(high: 1, low: 1)))

  @Test(
    "nothing for a fifth of a second, then what is done, and after two seconds for whom one waits")
  func faultF07() {
    var patience = Patience()
    patience.asked(save, at: 1_000)
    #expect(patience.delay(isWaiting: true, holder: nil, at: 1_199) == nil)
    #expect(patience.due(isWaiting: true, at: 1_050) == 1_200)
    #expect(patience.delay(isWaiting: true, holder: nil, at: 1_200) == .saving)
    #expect(patience.delay(isWaiting: true, holder: "Dewi L.", at: 3_000) == .holder("Dewi L."))
    #expect(patience.delay(isWaiting: false, holder: nil, at: 3_100) == nil)
    patience.asked(.drafts, at: 4_000)
    #expect(patience.delay(isWaiting: true, holder: nil, at: 4_500) == .reading)
  }

  @Test("a saving beside the keys names for whom it waits as well")
  func faultF11() {
    var patience = Patience()
    #expect(patience.delay(isWaiting: false, holder: "Dewi L.", at: 0) == .holder("Dewi L."))
    #expect(patience.due(isWaiting: false, at: 0) == nil)
  }
}
