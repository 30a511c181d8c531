import Complaints

/// A template in the order in which it is offered, and why it stands there.
public struct RankedTemplate: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case category
    case status
    case channel
    /// What the template is meant for holds, such as lateness.
    case occasion(Condition)
    /// Nobody has answered the reporter yet, and this acknowledges.
    case notYetAcknowledged
    case words
  }

  public let template: Template
  public let reasons: [Reason]
  let score: Int
}

/// Puts the templates that fit a complaint first.
public enum TemplateRanking {
  /// The active templates for this complaint, best first; with words, only those that all words find.
  ///
  /// A word finds a template by the beginning of any word of its title or search words, in any order.
  /// Equal templates keep the order of the library.
  public static func rank(
    _ templates: [Template], for context: FillContext, words: String = ""
  ) -> [RankedTemplate] {
    let wanted = split(words)
    return templates.enumerated()
      .filter { $0.element.isActive && finds(wanted, $0.element) }
      .map { (place: $0.offset, ranked: rank($0.element, for: context, typed: !wanted.isEmpty)) }
      .sorted { ($1.ranked.score, $0.place) < ($0.ranked.score, $1.place) }
      .map(\.ranked)
  }

  private static func rank(
    _ template: Template, for context: FillContext, typed: Bool
  ) -> RankedTemplate {
    var reasons: [RankedTemplate.Reason] = typed ? [.words] : []
    var score = 0
    func weigh(_ fits: Bool?, _ reason: RankedTemplate.Reason, _ weight: Int) {
      guard let fits else { return }
      score += fits ? weight : -weight
      if fits { reasons.append(reason) }
    }
    for occasion in template.occasions {
      weigh(occasion.holds(in: context), .occasion(occasion), 8)
    }
    weigh(
      template.categories.isEmpty ? nil : template.categories.contains(where: context.isInCategory),
      .category, 4)
    weigh(context.status.flatMap { fit($0, template.statuses) }, .status, 4)
    weigh(context.channel.flatMap { fit($0, template.channels) }, .channel, 2)
    if template.kind == .acknowledgement {
      weigh(!context.isAcknowledged, .notYetAcknowledged, 3)
    }
    return RankedTemplate(template: template, reasons: reasons, score: score)
  }

  private static func fit<Value: Equatable>(_ value: Value, _ accepted: [Value]) -> Bool? {
    accepted.isEmpty ? nil : accepted.contains(value)
  }

  private static func finds(_ wanted: [String], _ template: Template) -> Bool {
    let words = split(([template.title] + template.words).joined(separator: " "))
    return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }

  private static func split(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
