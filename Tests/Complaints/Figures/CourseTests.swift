import Complaints
import Testing

@Suite("Courses of handling")
struct CourseTests {
  private func courses(_ desk: Desk) -> [Course] {
    Course.all(of: desk.thread, at: .westernIndonesia)
  }

  /// Received on 23 November, answered on the 24th, reopened on the 26th, withdrawn on the 27th.
  private static let reopened: Desk = {
    var desk = Desk.received()
    desk.now = Desk.morning.advanced(byHours: 24)
    desk.does(Desk.answer(.final))
    desk.does(.deliver(way: .whatsapp, at: nil))
    desk.now = Desk.morning.advanced(byHours: 72)
    desk.does(.recordReply(text: "Belum menyala.", at: nil, reopens: true))
    desk.now = Desk.morning.advanced(byHours: 96)
    desk.does(.close(Closing(outcome: .withdrawn, ground: "dicabut", cause: .delay)))
    return desk
  }()

  @Test("a reopening ends one and begins another, so that the first keeps its answer")
  func reopening() throws {
    let found = courses(Self.reopened)
    try #require(found.count == 2)
    #expect(found[0].begun == day("2026-11-23") && found[0].ended == day("2026-11-26"))
    #expect(found[0].answered == day("2026-11-24") && found[0].outcome == nil)
    #expect(found[1].begun == day("2026-11-26") && found[1].ended == day("2026-11-27"))
    #expect(found[1].answered == nil && found[1].outcome == .withdrawn && found[1].cause == .delay)
  }

  @Test("of one month what it came to stays what it was when the complaint comes back in the next")
  func stays() {
    let frame = FigureFrame(
      Period(.month, containing: day("2026-11-01")), today: day("2026-12-31"), office: Desk.office)
    let figures = Figures(of: courses(Self.reopened), in: frame, by: [])
    #expect(figures[.received] == 1 && figures[.answered] == 1 && figures[.reopened] == 1)
    #expect(figures[.closed] == 1 && figures[.open] == 0)
  }

  @Test("an undone closing was never one")
  func undone() {
    var desk = Desk.received()
    desk.does(.close(Closing(outcome: .withdrawn, ground: "dicabut")))
    desk.does(.undo)
    #expect(courses(desk).map(\.outcome) == [nil] && courses(desk).first?.ended == nil)
  }

  @Test("a closing judges by its own time; what is open is judged by the rules that are given")
  func judged() throws {
    let closed = try #require(courses(Self.reopened).last)
    #expect(closed.isJudged && closed.inTime.settle == true)
    var desk = Desk.received()
    desk.does(.verify)
    #expect(courses(desk).first?.inTime.verify == nil)
    let judged = Course.all(
      of: desk.thread, at: .westernIndonesia, judgedBy: desk.office.deadlines(for: Desk.unit))
    #expect(judged.first?.inTime.verify == true)
  }

  @Test("every figure counts a list, and no list counts what its number does not")
  func predicates() {
    let all = courses(Self.reopened) + courses(Desk.received())
    let frame = FigureFrame(
      Period(.month, containing: day("2026-11-23")), today: day("2026-11-27"), office: Desk.office)
    let figures = Figures(of: all, in: frame, by: Set(Dimension.allCases))
    for figure in Figure.all {
      #expect(figures[figure] == all.count { figure.counts($0, in: frame) }, "\(figure.code)")
    }
    #expect(Set(Figure.all.map(\.code)).count == Figure.all.count)
  }

  @Test("days are told by the nearest rank, and pooled rather than averaged")
  func spread() {
    var one = Spread()
    for days in [1, 1, 2, 9] { one.add(days) }
    #expect(one.median == 1 && one.percentile(90) == 9)
    var other = Spread()
    for days in [3, 4, 5] { other.add(days) }
    one.add(other)
    #expect(one.median == 3 && one.count == 7)
    #expect(Spread().median == nil)
  }
}

@Suite("A supervisor's advice")
struct AdviceTests {
  @Test("stands on the handler's desk until they have read it, also when the complaint is closed")
  func stands() {
    var desk = Desk.received()
    desk.does(.take)
    desk.does(.close(Closing(outcome: .withdrawn, ground: "dicabut")))
    #expect(desk.complaint?.waitsForDesk == false)
    desk.does(.advise("Sebut tanggalnya.", quote: nil, about: nil), by: Desk.hadi)
    #expect(desk.complaint?.nextStep == .readAdvice && desk.complaint?.waitsForDesk == true)
    #expect(desk.refusal(.readAdvice, by: Desk.dewi) == .notYours(Desk.ratna.id))
    desk.does(.readAdvice)
    #expect(desk.complaint?.nextStep == NextStep.none)
  }

  @Test("is given by who approves, to somebody, and says something")
  func refusals() {
    var desk = Desk.received()
    #expect(desk.refusal(.advise("a", quote: nil, about: nil)) == .notAllowed(.approve))
    #expect(desk.refusal(.advise("a", quote: nil, about: nil), by: Desk.hadi) == .notYours(nil))
    desk.does(.take)
    #expect(desk.refusal(.advise(" ", quote: nil, about: nil), by: Desk.hadi) == .missing(.text))
  }
}
