/// How long closed complaints of a category are kept before their words are erased.
public struct RetentionRule: Equatable, Sendable {
  /// Nil for every category that has no rule of its own.
  public let category: String?
  /// Counted from the closing.
  public var months: Int
  public var isActive: Bool

  static let prefix = "retention/"
  private static let everything = "*"

  public init(category: String?, months: Int, isActive: Bool) {
    self.category = category
    self.months = months
    self.isActive = isActive
  }

  /// By which the office keeps it: one rule of each code.
  public var code: String { Self.prefix + (category ?? Self.everything) }

  init(code: String, facts: Facts) {
    let category = String(code.dropFirst(Self.prefix.count))
    self.init(
      category: category == Self.everything ? nil : category,
      months: Int(min(max(facts.count ?? 0, 0), 12_000)), isActive: facts.isActive ?? true)
  }
}

extension EntryDraft {
  public static func saving(_ rule: RetentionRule, at instant: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .rule(rule.code), at: instant,
      facts: .with {
        $0.count = Int64(rule.months)
        $0.isActive = rule.isActive
      })
  }
}

extension Office {
  /// The rule a category falls under, where one is switched on.
  public func retention(of category: String?) -> RetentionRule? {
    let own = category.flatMap { retention[RetentionRule.prefix + $0] }
    let rule = own ?? retention[RetentionRule(category: nil, months: 0, isActive: true).code]
    return rule.flatMap { $0.isActive && $0.months > 0 ? $0 : nil }
  }

  /// All rules, that for everything first.
  public var retentionRules: [RetentionRule] {
    retention.values.sorted { ($0.category ?? "", $0.months) < ($1.category ?? "", $1.months) }
  }
}
