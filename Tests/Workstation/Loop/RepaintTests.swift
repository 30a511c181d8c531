import Testing

@testable import Workstation

@Suite("When the screen is painted")
struct RepaintTests {
  private var repaint = Repaint()

  @Test("at first, and then only when something happened")
  mutating func whenStale() {
    #expect(repaint.isDue(isWaiting: false, at: 0))
    repaint.painted(minute: 7)
    #expect(!repaint.isDue(isWaiting: false, at: 1_000))
    #expect(repaint.due == nil)
    repaint.happened()
    #expect(repaint.isDue(isWaiting: false, at: 1_000))
  }

  @Test("once for many things that happened together")
  mutating func once() {
    for _ in 0..<5 { repaint.happened() }
    repaint.painted(minute: 7)
    #expect(!repaint.isDue(isWaiting: false, at: 0))
  }

  @Test("when the clock on the screen moves on")
  mutating func clock() {
    repaint.painted(minute: 7)
    repaint.itIs(minute: 7)
    #expect(!repaint.isDue(isWaiting: false, at: 0))
    repaint.itIs(minute: 8)
    #expect(repaint.isDue(isWaiting: false, at: 0))
  }

  @Test("with the first answer that a new screen asked for, without it when it takes long")
  mutating func patience() throws {
    repaint.asked(at: 100)
    #expect(!repaint.isDue(isWaiting: true, at: 100))
    let due = try #require(repaint.due)
    #expect((101...150).contains(due))
    #expect(repaint.isDue(isWaiting: true, at: due))
    repaint.answered()
    #expect(repaint.isDue(isWaiting: true, at: 101))
  }

  @Test("no later because more is asked meanwhile")
  mutating func moreAsked() {
    repaint.asked(at: 100)
    let due = repaint.due
    repaint.asked(at: 130)
    #expect(repaint.due == due)
  }
}
