import Complaints
import GRDB

/// Where a filter may leave little of much, the index is looked through in stretches: none keeps another wish waiting long,
/// and what was found is shown while the rest is looked for.
extension PageQuery {
  /// Whether the queue has no bound to its size, and something is left out of it.
  var looksFar: Bool {
    (request.queue == .closed || request.queue == .all) && !restrictions.isEmpty && !isBackwards
  }

  /// Rows of the index looked through at first, and at most, before the clock is asked.
  private static let firstStretch = 500
  private static let longestStretch = 8_000
  static let usualPatience = Duration.milliseconds(20)

  /// The rows of the page; where the time was over before it was full, also the key up to which was looked.
  func stretches(_ db: Database) throws -> (rows: [Row], lookedTo: Int64?) {
    let clock = ContinuousClock()
    let end = clock.now + patience
    var found: [Row] = []
    var rest = self
    var length = Self.firstStretch
    while true {
      let last = try rest.key(atDistance: length, db)
      rest.request.limit = request.limit - found.count
      found += try rest.rows(db, upTo: last)
      guard let last, found.count <= request.limit else { return (found, nil) }
      guard clock.now < end else { return (found, last) }
      rest.request.place = .behind(last)
      length = min(length * 4, Self.longestStretch)
    }
  }

  /// The key that many rows of the queue behind the page's place; nil where fewer are left.
  private func key(atDistance distance: Int, _ db: Database) throws -> Int64? {
    guard let range = ranges.first, let bound = try bounds(db).last else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(key.column) FROM complaint c \(index)
        WHERE \(range.condition) AND \(bound.condition)
        ORDER BY \(key.column) \(direction), row \(direction) LIMIT 1 OFFSET ?
        """)
    return try Int64.fetchOne(
      statement, arguments: range.arguments + bound.arguments + [distance - 1])
  }
}
