import Complaints
import Replies
import Wording

/// What is said of proposals, by the program and by its command line.
extension Wording {
  public func label(_ feeling: Feeling) -> String {
    switch feeling {
    case .sad: say("sedih", "sad")
    case .angry: say("marah", "angry")
    case .anxious: say("cemas", "anxious")
    case .tired: say("lelah menunggu", "tired of waiting")
    case .neutral: say("biasa", "neutral")
    }
  }

  public func label(_ kind: PersonalDataKind) -> String {
    switch kind {
    case .thirdParty: say("orang lain disebut", "another person is named")
    case .health: say("data kesehatan", "health")
    case .children: say("data anak", "children")
    case .finances: say("data keuangan", "a person's money")
    }
  }

  /// The words that speak for something: `karena "lampu", "padam"`; empty where there are none.
  public func because(_ reasons: [Reason]) -> String {
    guard !reasons.isEmpty else { return "" }
    let quotes = reasons.map { "\u{201C}\($0.quote.oneLine)\u{201D}" }.joined(separator: ", ")
    return say("karena \(quotes)", "because of \(quotes)")
  }

  /// `78 %`.
  public func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension String {
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
