/// Since when nobody has pressed a key.
///
/// Times are milliseconds of a clock that only goes forward.
struct IdleWatch {
  private var since: Int64

  init(at now: Int64) { since = now }

  mutating func keyPressed(at now: Int64) { since = now }

  func isDue(after limit: Int64?, at now: Int64) -> Bool {
    limit.map { now - since >= $0 } ?? false
  }

  /// Milliseconds until it is due; nil where it never is.
  func left(of limit: Int64?, at now: Int64) -> Int64? { limit.map { max(0, since + $0 - now) } }
}
