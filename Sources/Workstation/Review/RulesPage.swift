import Complaints
import Replies
import Wording

/// The pages that tell of the rules, made from the rules themselves.
public enum RulesPage {
  private static let english = Wording(.en)
  private static let indonesian = Wording(.id)

  /// The page of one rule.
  public static func markdown(_ rule: Rule) -> [String] {
    var lines = [
      "# \(rule.id.rawValue) \(english.what(rule.id))", "",
      "*\(indonesian.what(rule.id))* · \(english.label(rule.level))", "",
      english.why(rule.id), "", "> \(indonesian.why(rule.id))", "", "Source: \(rule.source).",
    ]
    if let limits = limits(of: rule) { lines += ["", limits] }
    lines += ["", "## Remarked on", ""]
    for example in rule.bad { lines += block(example) }
    lines += ["## Fine", ""]
    for example in rule.good { lines += block(example) }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// The list of all rules.
  public static func index() -> [String] {
    [
      "# The rules of the review", "",
      "What `must` mend before an answer is sent, and what it `should`. Made by `loket rules`.", "",
      "| Rule | Level | In Indonesian |", "| --- | --- | --- |",
    ]
      + Rule.all.map { rule in
        "| [\(rule.id.rawValue)](\(rule.id.rawValue).md) \(english.what(rule.id)) "
          + "| \(english.label(rule.level)) | \(indonesian.what(rule.id)) |"
      }
  }

  /// The rules as lines for a terminal.
  public static func plain(_ wording: Wording) -> [String] {
    Rule.all.map { rule in
      "\(rule.id.rawValue)  \(wording.label(rule.level))  \(wording.what(rule.id))"
    }
  }

  private static func limits(of rule: Rule) -> String? {
    guard rule.kinds.count < 4 else { return nil }
    let kinds = rule.kinds.map { english.inSentence($0) }.sorted().joined(separator: ", ")
    return "Only for \(kinds)."
  }

  private static func block(_ example: Example) -> [String] {
    var lines =
      ["```"]
      + example.draft.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [
        "```"
      ]
    if let quote = example.quote { lines += ["", "About `\(quote)`."] }
    let known = circumstances(example.context)
    if !known.isEmpty { lines += ["", known.joined(separator: " ")] }
    return lines + [""]
  }

  /// What of the complaint makes the difference, in words.
  private static func circumstances(_ context: ReviewContext) -> [String] {
    var known: [String] = []
    if !context.body.isEmpty { known.append("The citizen wrote: *\(context.body)*") }
    if let name = context.name { known.append("The reporter is \(name).") }
    if context.isAnonymous { known.append("The reporter is not to be named.") }
    if let sex = context.sex {
      known.append(sex == .woman ? "The reporter is a woman." : "The reporter is a man.")
    }
    if let category = context.category { known.append("The category is \(category).") }
    if context.serviceFault { known.append("The service was at fault.") }
    if context.isPublic ?? false { known.append("Others will read the answer.") }
    if let number = context.number { known.append("The number is \(number).") }
    if let today = context.today { known.append("It is \(today.iso).") }
    if let deadline = context.deadline { known.append("The deadline is \(deadline.iso).") }
    if context.kind != .final { known.append("This is \(english.inSentence(context.kind)).") }
    for answer in context.recentAnswers {
      let line = answer.text.split(separator: "\n").joined(separator: " ")
      known.append("Sent before: *\(line)*")
    }
    return known
  }
}
