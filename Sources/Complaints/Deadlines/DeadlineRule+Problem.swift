extension DeadlineRule {
  /// Why a rule cannot be taken.
  public enum Problem: Error, Equatable, Sendable {
    /// Nothing or less is no time; more than `most` would end for nobody.
    case amountOutOfRange(most: Int)
    /// The reporter's own days cannot stand still while the reporter is waited for: they would never end.
    case neverEnds(Step)
    case cannotStart(Step, from: Start)
    case noRuleForStep(Step)
  }

  /// The most that a rule may give in a unit of time: a working year, a year.
  public static func most(_ unit: TimeUnit) -> Int {
    switch unit {
    case .workingDays: 260
    case .calendarDays: 366
    case .hours: 2_400
    }
  }

  /// What a step can be counted from: there is only one sense in each.
  public static func start(of step: Step) -> Start {
    switch step {
    case .completeDetails: .request
    case .closeInSilence: .delivery
    case .acknowledge, .verify, .followUp, .settle, .promised: .receipt
    }
  }

  /// Whether the clock can stand still while the reporter is waited for.
  public static func canPause(_ step: Step) -> Bool { start(of: step) == .receipt }

  /// What keeps the rule from being taken; nil when nothing does.
  public var problem: Problem? {
    if step == .promised { return .noRuleForStep(step) }
    if from != Self.start(of: step) { return .cannotStart(step, from: from) }
    if pausedWhileAwaiting, !Self.canPause(step) { return .neverEnds(step) }
    let most = Self.most(unit)
    return (1...most).contains(amount) ? nil : .amountOutOfRange(most: most)
  }
}
