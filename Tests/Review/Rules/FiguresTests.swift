import Foundation
import Replies
import ReviewFigures
import Seeds
import Testing

@Suite("The review on labelled answers")
struct FiguresTests {
  let set: [LabelledAnswer]

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Labelled")
    set = try LabelledAnswer.all(in: folder, calendar: Seeds.calendar)
  }

  @Test("there are enough of them: 400 answers, five of each rule, a hundred held back")
  func enough() {
    #expect(set.count >= 400)
    for rule in RuleID.allCases {
      let count = set.filter { answer in answer.labels.contains { $0.rule == rule } }.count
      #expect(count >= 5, "\(rule.rawValue)")
    }
    #expect(set.count(where: \.isHeldBack) >= 100)
  }

  @Test("what was held back from tuning is judged with precision 0.95 and recall 0.85")
  func heldBack() {
    let figures = ReviewFigures(set.filter(\.isHeldBack))
    #expect(figures.overall.precision >= 0.95)
    #expect(figures.overall.recall >= 0.85)
  }

  @Test("no good answer is held up")
  func goodAnswers() {
    #expect(ReviewFigures(set).goodHeldUp == [])
  }

  @Test("a remark that nobody expected and a label that nothing finds are counted")
  func counts() throws {
    let wrong = try LabelledAnswer(
      name: "a",
      text:
        "context: {\"complaint\": {\"body\": \"Lampu padam.\"}}\nexpect: T19 | ada\n---\nada lampu sdh.",
      calendar: Seeds.calendar)
    let figures = ReviewFigures([wrong])
    #expect(figures.counts[.spelling] == .init(right: 0, wrong: 1, found: 0, missed: 1))
    #expect(figures.slips.contains { $0.rule == .spelling && $0.isWrong && $0.quote == "sdh" })
  }
}
