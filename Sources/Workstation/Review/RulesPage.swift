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
    if !example.context.body.isEmpty {
      lines += ["", "The citizen wrote: \(example.context.body)"]
    }
    return lines + [""]
  }
}
