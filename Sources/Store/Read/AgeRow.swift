import Complaints

/// The numbering of complaints by age: the second of the receipt, and a number that keeps those of one second apart.
///
/// Close numbers make a small full-text index: it keeps the distance between the rows in which a word stands.
enum AgeRow {
  /// How many complaints of one second can be told apart: an import has many of one midnight.
  static let width: Int64 = 1 << 12

  /// The first row of the second of an instant; what lies beyond all reckoning lies at its end.
  static func first(at instant: Instant) -> Int64 {
    bucket(at: instant) * width
  }

  static func bucket(at instant: Instant) -> Int64 {
    let limit = Int64.max / width / 2
    let seconds = (instant.milliseconds - (instant.milliseconds < 0 ? 999 : 0)) / 1000
    return min(max(seconds, -limit), limit)
  }

  static func bucket(of row: Int64) -> Int64 { row >> 12 }
}
