import Foundation
import Replies

/// How the review fares on labelled answers, by rule.
public struct ReviewFigures: Sendable {
  /// Counts of one rule: `right` and `wrong` remarks, `found` and `missed` labels.
  public struct Count: Hashable, Sendable {
    public var right = 0
    public var wrong = 0
    public var found = 0
    public var missed = 0

    public init(right: Int = 0, wrong: Int = 0, found: Int = 0, missed: Int = 0) {
      self.right = right
      self.wrong = wrong
      self.found = found
      self.missed = missed
    }

    public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    public var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }

    static func + (left: Count, right: Count) -> Count {
      Count(
        right: left.right + right.right, wrong: left.wrong + right.wrong,
        found: left.found + right.found, missed: left.missed + right.missed)
    }
  }

  /// A remark nobody expected or a label nothing found.
  public struct Slip: Hashable, Sendable {
    public let answer: String
    public let rule: RuleID
    public let quote: String?
    public let isWrong: Bool
    public let level: RemarkLevel?
  }

  public private(set) var counts: [RuleID: Count] = [:]
  public private(set) var slips: [Slip] = []
  public let answers: Int
  /// Answers without any label on which a must-remark was made.
  public private(set) var goodHeldUp: [String] = []

  public var overall: Count { counts.values.reduce(Count()) { $0 + $1 } }

  /// Reviews the answers and compares the remarks with the labels.
  public init(_ set: [LabelledAnswer]) {
    answers = set.count
    for answer in set { count(answer) }
  }

  private mutating func count(_ answer: LabelledAnswer) {
    let remarks = Review.remarks(draft: answer.draft, context: answer.context)
    for remark in remarks {
      if answer.labels.contains(where: { Self.agree(remark, $0, in: answer.draft) }) {
        counts[remark.rule, default: Count()].right += 1
      } else {
        counts[remark.rule, default: Count()].wrong += 1
        slips.append(
          Slip(
            answer: answer.name, rule: remark.rule, quote: remark.quote, isWrong: true,
            level: remark.level))
      }
    }
    for label in answer.labels {
      if remarks.contains(where: { Self.agree($0, label, in: answer.draft) }) {
        counts[label.rule, default: Count()].found += 1
      } else {
        counts[label.rule, default: Count()].missed += 1
        slips.append(
          Slip(
            answer: answer.name, rule: label.rule, quote: label.quote, isWrong: false, level: nil))
      }
    }
    if answer.labels.isEmpty, remarks.contains(where: { $0.level == .must }) {
      goodHeldUp.append(answer.name)
    }
  }

  /// Same rule, and the places overlap where both have one.
  static func agree(_ remark: Remark, _ label: LabelledAnswer.Label, in draft: String) -> Bool {
    guard remark.rule == label.rule else { return false }
    guard let quote = label.quote, !remark.range.isEmpty else { return true }
    var from = draft.startIndex
    while let place = draft.range(of: quote, range: from..<draft.endIndex) {
      let start = draft.utf8.distance(from: draft.startIndex, to: place.lowerBound)
      if remark.range.overlaps(start..<(start + quote.utf8.count)) { return true }
      from = place.upperBound
    }
    return false
  }

  /// The figures as a table of Markdown.
  public var table: [String] {
    let head = [
      "| Rule | right | wrong | found | missed | precision | recall |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    let rows = RuleID.allCases.map { Self.row($0.rawValue, counts[$0] ?? Count()) }
    return head + rows + [Self.row("all", overall)]
  }

  private static func row(_ name: String, _ count: Count) -> String {
    "| \(name) | \(count.right) | \(count.wrong) | \(count.found) | \(count.missed) "
      + "| \(share(count.precision)) | \(share(count.recall)) |"
  }

  private static func share(_ value: Double) -> String { String(format: "%.2f", value) }
}
