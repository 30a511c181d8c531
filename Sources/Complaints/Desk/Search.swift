/// A search as one types.
public struct SearchRequest: Equatable, Sendable {
  public var text: String
  public var query: SearchQuery
  public var limit: Int
  public var filter: QueueFilter
  /// The officer's day, by which deadlines are told.
  public var today: Day
  /// Where an earlier answer stopped looking; nil from the beginning.
  public var place: SearchPlace?

  public init(
    text: String, vocabulary: SearchVocabulary = SearchVocabulary(), limit: Int,
    filter: QueueFilter = QueueFilter(), today: Day
  ) {
    self.text = text
    query = SearchQuery(reading: text, with: vocabulary)
    self.limit = limit
    self.filter = filter
    self.today = today
  }
}

/// Where a search goes on that has not yet looked everywhere.
public struct SearchPlace: Equatable, Sendable {
  public var tier: SearchHit.Tier
  /// The place in the order of receipt below which is looked.
  public var below: Int64

  public init(tier: SearchHit.Tier, below: Int64) {
    self.tier = tier
    self.below = below
  }
}

/// What a search has found so far.
public struct SearchAnswer: Equatable, Sendable {
  public var hits: [SearchHit]
  /// Where to go on; nil when all was looked at, or as many were found as were asked for.
  public var next: SearchPlace?

  public init(hits: [SearchHit] = [], next: SearchPlace? = nil) {
    self.hits = hits
    self.next = next
  }
}

/// A complaint found, and where the words stood.
public struct SearchHit: Equatable, Sendable {
  /// The better the earlier: a number, then the subject, then anything else.
  public enum Tier: Int, Comparable, CaseIterable, Sendable {
    case number = 0, subject, body
    public static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  /// What of a complaint it was found by.
  public enum Reason: String, Equatable, Sendable {
    case number, subject, story, reporter
    /// A telephone or population number, which is not shown.
    case identity
    /// Its state alone was asked for.
    case state
  }

  public var row: QueueRow
  public var tier: Tier
  public var reason: Reason
  /// The subject, or some words around the place that matched, without citizens' numbers.
  public var excerpt: SearchExcerpt

  public init(row: QueueRow, tier: Tier, reason: Reason, excerpt: SearchExcerpt) {
    self.row = row
    self.tier = tier
    self.reason = reason
    self.excerpt = excerpt
  }
}

/// A filter saved under a name, of one officer.
public struct SavedFilter: Equatable, Sendable {
  public var name: String
  public var filter: QueueFilter
  public var order: QueueOrder

  public init(name: String, filter: QueueFilter, order: QueueOrder) {
    self.name = name
    self.filter = filter
    self.order = order
  }
}
