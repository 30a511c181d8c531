/// What is said of an answer that is awaited: nothing at first, then that it is worked on, then who keeps it waiting.
///
/// Times are milliseconds of a clock that only goes forward.
struct Patience {
  /// Until nobody notices, and until one wants to know who.
  static let moment: Int64 = 200
  static let long: Int64 = 2_000

  private var since: Int64?
  private var isSaving = false

  mutating func asked(_ request: DeskRequest, at now: Int64) {
    isSaving = request.saves
    since = since ?? now
  }

  /// What is to be said now.
  ///
  /// - Parameter holder: who has held the lock for so long, whether an answer is awaited or something is saved beside.
  mutating func delay(isWaiting: Bool, holder: String?, at now: Int64) -> Session.Delay? {
    if let holder { return .holder(holder) }
    guard isWaiting, let since else {
      since = nil
      return nil
    }
    guard now - since >= Self.moment else { return nil }
    return isSaving ? .saving : .reading
  }

  /// When there will be something else to say; nil when never.
  func due(isWaiting: Bool, at now: Int64) -> Int64? {
    guard isWaiting, let since else { return nil }
    return now < since + Self.moment ? since + Self.moment : now + 500
  }
}

extension DeskRequest {
  /// Whether it writes what the officer did.
  var saves: Bool {
    switch self {
    case .perform, .performAll, .saveOffice, .saveTemplate, .saveDraft, .discardDraft, .saveFilter,
      .forgetFilter, .closeDay, .backUp:
      true
    default: false
    }
  }
}
