/// How long one waits after wrong PINs: nothing for the first few, then a minute, doubled by each further one.
public enum Throttle {
  /// Wrong ones that cost nothing but the next.
  public static let free = 4
  /// Seconds.
  public static let shortestWait = 60
  public static let longestWait = 900

  /// Seconds to wait after so many wrong ones in a row.
  public static func wait(after wrong: Int) -> Int {
    guard wrong > free else { return 0 }
    let doublings = min(wrong - free - 1, 8)
    return min(shortestWait << doublings, longestWait)
  }

  /// Milliseconds still to wait, by a clock that runs since the machine was started and that nobody sets.
  ///
  /// A wait that was begun before the machine was started anew begins with that start, so that neither a new start nor a
  /// clock that was set shortens it.
  public static func left(
    of seconds: Int, since begun: Int64, isSameStart: Bool, now: Int64
  ) -> Int64 {
    let passed = isSameStart ? now - begun : now
    return max(0, Int64(seconds) * 1000 - max(0, passed))
  }
}
