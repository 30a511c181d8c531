/// What a complaint asks of the desk next; every row of a list says it.
public enum NextStep: String, CaseIterable, Sendable {
  case read, reply, approve, mend, deliver, answerNews, remind, wait, readAdvice, none
}

extension Complaint {
  public var nextStep: NextStep {
    if let advice, advice.to == assignee { return .readAdvice }
    if undelivered != nil { return .deliver }
    if status == .closed { return .none }
    if submission != nil { return .approve }
    if sentBack != nil { return .mend }
    if hasNews { return .answerNews }
    return switch status {
    case .received: .read
    case .inProgress: .reply
    case .forwarded: .remind
    case .awaitingDetails, .answered: .wait
    case .closed: .none
    }
  }

  /// Whether the desk, rather than someone else, has the next word.
  public var waitsForDesk: Bool {
    switch nextStep {
    case .read, .reply, .mend, .deliver, .answerNews, .readAdvice: true
    case .approve, .remind, .wait, .none: false
    }
  }
}
