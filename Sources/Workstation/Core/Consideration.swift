import Replies

/// Something to be thought through beside the loop, so that no key waits for it; data, so that a test can read it.
public enum Consideration: Equatable, Sendable {
  /// A draft before its review.
  case review(draft: String, ReviewContext)
  /// Answers that went out, to be compared with what is being written.
  case sent([String])
}

/// What a consideration came to.
public enum Conclusion: Sendable {
  case review(Review)
  case sent([SentAnswer])
}

extension Consideration {
  /// Thinks it through, on the thread that calls.
  public var conclusion: Conclusion {
    switch self {
    case .review(let draft, let context): .review(Review(draft: draft, context: context))
    case .sent(let texts): .sent(texts.map { SentAnswer($0) })
    }
  }
}
