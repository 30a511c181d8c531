import Replies

/// What the review last said of a text being written, and which of its remarks one stands at.
struct ReviewPane: Sendable {
  /// Longer texts are not reviewed: no citizen would be sent one.
  static let longestText = 100_000

  /// Nil until the text was reviewed for the first time, and while it is too long for that.
  private(set) var review: Review?
  /// Those that hold the answer back first, each kind in the order of the text; open blanks have a way of their own.
  private(set) var remarks: [Remark] = []
  /// What was sent to others lately.
  var recent: [SentAnswer] = []
  private var stop: Stop?

  /// A remark, by what stays the same while the text around it changes.
  private struct Stop: Hashable {
    let rule: RuleID
    let topic: RemarkTopic
    let quote: String
    /// Its place among those that are alike.
    let place: Int
  }

  mutating func take(_ review: Review) {
    self.review = review
    let others = review.remarks.filter { $0.topic != .openBlank }
    remarks = others.filter { $0.level == .must } + others.filter { $0.level != .must }
    if index == nil { stop = nil }
  }

  mutating func forget() {
    review = nil
    remarks = []
    stop = nil
  }

  /// The remark one stands at, or the first; of open blanks where nothing else is to mend.
  var current: Remark? { index.map { remarks[$0] } ?? remarks.first ?? review?.remarks.first }

  /// What holds the answer back.
  var holding: [Remark] { remarks.filter { $0.level == .must } }

  /// Goes to the next remark, after the last to the first again.
  mutating func goToNext() -> Remark? {
    guard !remarks.isEmpty else { return nil }
    let next = index.map { ($0 + 1) % remarks.count } ?? 0
    stop = stops[next]
    return remarks[next]
  }

  /// Goes back to before the first remark.
  mutating func leave() { stop = nil }

  /// Whether one stands at a remark that `goToNext` led to.
  var isAtRemark: Bool { index != nil }
  var isAtLast: Bool { index == remarks.count - 1 }

  private var index: Int? { stop.flatMap { stops.firstIndex(of: $0) } }

  private var stops: [Stop] {
    var seen: [Stop: Int] = [:]
    return remarks.map { remark in
      let like = Stop(rule: remark.rule, topic: remark.topic, quote: remark.quote, place: 0)
      let place = seen[like, default: 0]
      seen[like] = place + 1
      return Stop(rule: like.rule, topic: like.topic, quote: like.quote, place: place)
    }
  }
}
