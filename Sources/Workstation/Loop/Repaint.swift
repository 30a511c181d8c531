/// When the screen is painted: once for all that happened, and not before a screen has what it just asked for.
///
/// Times are milliseconds of a clock that only goes forward.
struct Repaint {
  /// Milliseconds that nobody notices: so long a new screen may wait for its first answer before it is shown without it.
  private static let moment: Int64 = 40
  private var isStale = true
  private var paintedMinute: Int64?
  private var patience: Int64?

  /// Something happened that may show.
  mutating func happened() { isStale = true }

  /// The clock on the screen shows minutes.
  mutating func itIs(minute: Int64) {
    if minute != paintedMinute { isStale = true }
  }

  /// An answer is awaited, from now on.
  mutating func asked(at now: Int64) {
    if patience == nil { patience = now + Self.moment }
  }

  /// An answer came.
  mutating func answered() { patience = nil }

  /// Whether it is to be painted now.
  func isDue(isWaiting: Bool, at now: Int64) -> Bool {
    isStale && (!isWaiting || now >= patience ?? now)
  }

  mutating func painted(minute: Int64) {
    isStale = false
    paintedMinute = minute
  }

  /// When it will be due though nothing more happens; nil when never.
  var due: Int64? { isStale ? patience : nil }
}
