/// A search as one types.
public struct SearchRequest: Equatable, Sendable {
  public var text: String
  public var limit: Int
  public var filter: QueueFilter

  public init(text: String, limit: Int, filter: QueueFilter = QueueFilter()) {
    self.text = text
    self.limit = limit
    self.filter = filter
  }
}

/// A complaint found, and where the words stood.
public struct SearchHit: Equatable, Sendable {
  /// The better the earlier: a number, then the subject, then anything else.
  public enum Tier: Int, Comparable, Sendable {
    case number = 0, subject, body
    public static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  public var row: QueueRow
  public var tier: Tier
  /// Some words around the place that matched, without citizens' numbers.
  public var excerpt: String

  public init(row: QueueRow, tier: Tier, excerpt: String) {
    self.row = row
    self.tier = tier
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
