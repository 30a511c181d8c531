import Complaints

/// When a block of a template stands: `{jika terlambat dan bukan anonim}`.
///
/// `dan` binds closer than `atau`, `bukan` closer than both.
public indirect enum Condition: Hashable, Sendable {
  case anonymous
  case secret
  case late
  case forwarded
  /// The desk itself made the mistake the complaint is about.
  case serviceFault
  case category(String)
  case channel(Channel)
  case classification(Classification)
  /// The field has a value.
  case known(Field)
  case not(Condition)
  case all([Condition])
  case any([Condition])

  public func holds(in context: FillContext) -> Bool {
    switch self {
    case .anonymous: context.isAnonymous
    case .secret: context.isSecret
    case .late: context.isLate
    case .forwarded: context.isForwarded
    case .serviceFault: context.serviceFault
    case .category(let code): context.isInCategory(code)
    case .channel(let channel): context.channel == channel
    case .classification(let classification): context.classification == classification
    case .known(let field): context.value(of: field) != nil
    case .not(let condition): !condition.holds(in: context)
    case .all(let conditions): conditions.allSatisfy { $0.holds(in: context) }
    case .any(let conditions): conditions.contains { $0.holds(in: context) }
    }
  }

  /// The category codes it speaks of.
  var categories: [String] {
    switch self {
    case .category(let code): [code]
    case .not(let condition): condition.categories
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.categories)
    case .anonymous, .secret, .late, .forwarded, .serviceFault, .channel, .classification, .known:
      []
    }
  }

  /// Reads the words after `jika`; nil when a word is unknown or one is missing.
  init?(_ words: some StringProtocol) {
    let alternatives = words.lowercased().split(separator: " ").split(
      separator: "atau", omittingEmptySubsequences: false
    ).map { alternative -> Condition? in
      let parts = alternative.split(separator: "dan", omittingEmptySubsequences: false)
        .map { Condition.atom(Array($0)) }
      return Condition.joined(parts, Condition.all)
    }
    guard let whole = Condition.joined(alternatives, Condition.any) else { return nil }
    self = whole
  }

  private static func joined(
    _ parts: [Condition?], _ join: ([Condition]) -> Condition
  ) -> Condition? {
    let known = parts.compactMap { $0 }
    guard known.count == parts.count, let first = known.first else { return nil }
    return known.count == 1 ? first : join(known)
  }

  private static func atom(_ words: [Substring]) -> Condition? {
    guard let first = words.first else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    switch first {
    case "bukan": return atom(Array(words.dropFirst())).map(Condition.not)
    case "kategori": return rest.isEmpty || rest.contains(" ") ? nil : .category(rest)
    case "saluran": return Keywords.channels[rest].map(Condition.channel)
    case "klasifikasi": return Keywords.classifications[rest].map(Condition.classification)
    case "ada": return Field(rawValue: rest).map(Condition.known)
    default: return Keywords.occasions[words.joined(separator: " ")]
    }
  }
}
