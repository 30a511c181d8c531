/// What the desk has learned from closed complaints about some terms: in how many of which category each stood.
public struct Lessons: Equatable, Sendable {
  /// Closed complaints learned from, by category.
  public var complaints: [String: Int]
  /// Terms in all of them, by category.
  public var terms: [String: Int]
  /// Of each term that was asked about and is known, the complaints it stood in, by category.
  public var counts: [String: [String: Int]]

  public init(
    complaints: [String: Int] = [:], terms: [String: Int] = [:],
    counts: [String: [String: Int]] = [:]
  ) {
    self.complaints = complaints
    self.terms = terms
    self.counts = counts
  }

  /// Learns from one complaint, as the store does from many.
  public mutating func learn(_ said: Set<String>, in category: String) {
    complaints[category, default: 0] += 1
    terms[category, default: 0] += said.count
    for term in said { counts[term, default: [:]][category, default: 0] += 1 }
  }
}

/// What came of learning from closed complaints.
public struct Learned: Equatable, Sendable {
  /// Complaints that were learned from now.
  public var added: Int
  /// Complaints that the desk has learned from in all.
  public var complaints: Int
  /// Terms it knows.
  public var terms: Int

  public init(added: Int, complaints: Int, terms: Int) {
    self.added = added
    self.complaints = complaints
    self.terms = terms
  }
}
