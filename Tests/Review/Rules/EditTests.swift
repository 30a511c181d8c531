import Foundation
import Replies
import ReviewFigures
import Seeds
import Testing

@Suite("A suggestion, taken on any of the labelled answers")
struct EditTests {
  static let set: [LabelledAnswer] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Labelled")
    return (try? LabelledAnswer.all(in: folder, calendar: Seeds.calendar)) ?? []
  }()

  /// What a remark says, wherever it stands.
  private struct Said: Hashable {
    let rule: RuleID
    let topic: RemarkTopic
    let quote: String

    init(_ remark: Remark) {
      rule = remark.rule
      topic = remark.topic
      quote = remark.quote
    }
  }

  @Test("takes its remark away and brings none that holds the answer back")
  func settles() {
    #expect(Self.set.count > 400)
    var taken: [RuleID: Int] = [:]
    for answer in Self.set {
      let before = Review.remarks(draft: answer.draft, context: answer.context)
      let musts = Set(before.filter { $0.level == .must }.map(Said.init))
      for remark in before {
        guard let edit = remark.edit else { continue }
        taken[remark.rule, default: 0] += 1
        let draft = edit.applied(to: answer.draft)
        let after = Review.remarks(draft: draft, context: answer.context)
        let said = { (remarks: [Remark]) in remarks.count { Said($0) == Said(remark) } }
        #expect(said(after) < said(before), "\(answer.name) \(remark.rule): \(draft)")
        // A blank that the suggestion leaves to the officer holds the answer back as it should.
        let new = after.filter {
          $0.level == .must && $0.topic != .openBlank && !musts.contains(Said($0))
        }
        #expect(new.isEmpty, "\(answer.name) \(remark.rule): \(new.map(\.topic)) \(draft)")
      }
    }
    for rule in Self.suggesting { #expect(taken[rule] ?? 0 >= 3, "\(rule)") }
  }

  private static let suggesting: [RuleID] = [
    .salutation, .address, .thanks, .empathy, .apology, .date, .contact, .objection, .closing,
    .spelling, .officialese, .acronym, .free, .emergency,
  ]

  @Test("reads well where it stands: no doubled space or mark, no sentence that begins small")
  func reads() {
    for answer in Self.set {
      for remark in Review.remarks(draft: answer.draft, context: answer.context) {
        guard let edit = remark.edit else { continue }
        let draft = edit.applied(to: answer.draft)
        for flaw in ["  ", " ,", " .", "..", ",,", "\n\n\n"] where !answer.draft.contains(flaw) {
          #expect(!draft.contains(flaw), "\(answer.name) \(remark.rule): \(draft)")
        }
        let start = draft.utf8.index(draft.startIndex, offsetBy: edit.range.lowerBound)
        let lead = draft[..<start].trimmingCharacters(in: .whitespaces)
        if lead.hasSuffix(".") || lead.hasSuffix("\n"), let first = remark.suggestion?.first,
          remark.rule != .spelling, remark.rule != .acronym
        {
          #expect(!first.isLowercase, "\(answer.name) \(remark.rule): \(edit.text)")
        }
      }
    }
  }
}
