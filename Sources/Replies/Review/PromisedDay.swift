import Complaints

/// The day by which an answer promises something on the desk's part.
public enum PromisedDay {
  /// The earliest day that is set as a limit (`paling lambat Jumat`), else the last day that is promised; nil where none is.
  ///
  /// Days already past, days by which the citizen is asked for something, and days that merely recur are no promise.
  public static func found(in text: String, context: ReviewContext) -> Day? {
    let reading = Reading(draft: text, context: context)
    var limits: [Day] = []
    var days: [Day] = []
    for time in reading.times {
      guard let day = Promised.day(of: time, in: reading) else { continue }
      let before = (1...3).map { reading.draft.said(time.words.lowerBound - $0) }
      if before.contains(where: limitWords.contains) {
        limits.append(day)
      } else {
        days.append(day)
      }
    }
    return limits.min() ?? days.max()
  }

  private static let limitWords: Set<String> = [
    "lambat", "lambatnya", "selambatnya", "selambat-lambatnya",
  ]
}
