/// Where a complaint stands in its life.
///
/// Labels are Wording's.
public enum Status: String, CaseIterable, Sendable {
  case received, inProgress, awaitingDetails, forwarded, answered, closed

  public var isOpen: Bool { self != .closed }
}

/// How a closed complaint ended.
public enum Outcome: String, CaseIterable, Sendable {
  case resolved, conditionallyResolved, declined, notOurAuthority, duplicate, withdrawn, archived
}

/// What an answer does: only `final` leads to `answered`, only `request` to `awaitingDetails`.
public enum AnswerKind: String, CaseIterable, Sendable {
  case acknowledgement, interim, request, final
}
