import Complaints
import Replies
import Seeds
import Testing

@Suite("A rule of the review")
struct RuleTests {
  static let rules = Rule.all.map(\.id)

  private func remarks(_ example: Example, _ rule: RuleID) -> [Remark] {
    var context = example.context
    context.calendar = Seeds.calendar
    return Review.remarks(draft: example.draft, context: context).filter { $0.rule == rule }
  }

  @Test("speaks up on each of its bad examples, at the words it is about", arguments: rules)
  func bad(id: RuleID) throws {
    let rule = try #require(Rule.of(id))
    #expect(rule.bad.count >= 3)
    for example in rule.bad {
      let found = remarks(example, id)
      #expect(!found.isEmpty, "\(example.draft)")
      guard let quote = example.quote else { continue }
      #expect(
        found.contains {
          $0.quote.contains(quote) || quote.contains($0.quote) && !$0.quote.isEmpty
        },
        "\(example.draft): \(found.map(\.quote))")
    }
  }

  @Test("is silent on each of its good examples", arguments: rules)
  func good(id: RuleID) throws {
    let rule = try #require(Rule.of(id))
    #expect(rule.good.count >= 3)
    for example in rule.good {
      let found = remarks(example, id)
      #expect(found.isEmpty, "\(example.draft): \(found.map(\.quote))")
    }
  }

  @Test("is there for every number, once")
  func complete() {
    #expect(Rule.all.map(\.id) == RuleID.allCases)
  }

  @Test("leaves out outcomes it does not apply to")
  func outcomes() {
    var context = ReviewContext(body: "Lampu padam.")
    context.kind = .acknowledgement
    let remarks = Review.remarks(draft: "Yth. Ibu Siti, terima kasih.", context: context)
    #expect(!remarks.contains { $0.rule == .objection || $0.rule == .date || $0.rule == .free })
  }
}
