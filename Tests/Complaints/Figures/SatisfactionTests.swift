import Complaints
import Testing

@Suite("What citizens answer to the survey")
struct SatisfactionTests {
  private func sums(_ answers: [[SurveyElement: Int]]) -> SatisfactionSums {
    answers.compactMap { Ratings($0) }.reduce(into: SatisfactionSums()) { $0.add($1) }
  }

  @Test("nobody answered: there is no index")
  func none() {
    #expect(sums([]).index == nil && sums([]).respondents == 0)
    #expect(sums([]).mean(of: .time) == nil)
  }

  /// Means 3.5, 4, 3 and 2.5; their mean 3.25 times 25 is 81.25.
  @Test("the index is the mean of the elements' means, times twenty-five")
  func index() {
    let two = sums([
      [.time: 4, .competence: 4, .conduct: 3, .handling: 2],
      [.time: 3, .competence: 4, .conduct: 3, .handling: 3],
    ])
    #expect(two.index == 8125 && two.respondents == 2)
    #expect(SurveyElement.allCases.map { two.mean(of: $0) } == [350, 400, 300, 250])
  }

  /// U3 has the mean 10/3, U8 3; their mean 19/6 times 25 is 79.1666… and so on.
  @Test("an element that some left out counts those who answered it")
  func missing() {
    let three = sums([[.time: 4, .handling: 3], [.time: 3], [.time: 3]])
    #expect(three.index == 7917 && three.respondents == 3)
    #expect(three.mean(of: .time) == 333 && three.mean(of: .conduct) == nil)
  }

  /// 8 answers of 3 and one of 2 to U3 would be 26/9; here 13/8 = 1.625 exactly, times 25 is 40.625.
  @Test("half a hundredth is rounded up")
  func halfUp() {
    var answers = Array(repeating: [SurveyElement.time: 2], count: 5)
    answers += Array(repeating: [SurveyElement.time: 1], count: 3)
    #expect(sums(answers).index == 4063)
    #expect(sums(answers).mean(of: .time) == 163)
  }

  @Test(
    "the bands meet where the regulation has them",
    arguments: [
      (2500, ServiceGrade.d), (6499, .d), (6500, .c), (7660, .c), (7661, .b), (8830, .b),
      (8831, .a),
      (10_000, .a),
    ])
  func bands(_ index: Int, _ grade: ServiceGrade) { #expect(ServiceGrade(index: index) == grade) }

  @Test("an answer off the scale, or none at all, is no answer")
  func scale() {
    #expect(
      Ratings([:]) == nil && Ratings([.time: 0]) == nil && Ratings([.time: 5, .conduct: 3]) == nil)
  }

  @Test("two desks add up to the answers of both")
  func adding() {
    var one = sums([[.time: 4], [.time: 1]])
    one.add(sums([[.time: 2, .conduct: 3]]))
    #expect(one == sums([[.time: 4], [.time: 1], [.time: 2, .conduct: 3]]))
  }

  @Test("a rating is recorded of a closed complaint only, and goes with a reopening")
  func rating() throws {
    var desk = Desk.received()
    let ratings = try #require(Ratings([.time: 4]))
    #expect(desk.refusal(.rate(ratings, text: nil)) == .notClosed)
    desk.does(.close(Closing(outcome: .withdrawn, ground: "dicabut")))
    desk.does(.rate(ratings, text: " bagus "))
    #expect(desk.complaint?.ratings == ratings)
    #expect(desk.thread.last?.words?.text == "bagus")
    desk.does(.reopen(reason: "belum selesai"))
    #expect(desk.complaint?.ratings == nil)
  }
}
