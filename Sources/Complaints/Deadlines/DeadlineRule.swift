/// A step of handling that the law or the channel gives a time for.
public enum Step: String, CaseIterable, Sendable {
  case acknowledge, verify, followUp, settle, completeDetails, closeInSilence
  /// What a delivered answer promised by a day; no rule gives it its time.
  case promised

  /// The steps that rules give a time.
  public static let ofRules: [Step] = allCases.filter { $0 != .promised }
}

/// How an amount of time is counted.
public enum TimeUnit: String, CaseIterable, Sendable {
  case workingDays, calendarDays, hours
}

/// How long a step may take: data of the store, editable, seeded from the regulations in the domain notes.
public struct DeadlineRule: Equatable, Sendable {
  /// What the counting starts from.
  public enum Start: String, CaseIterable, Sendable {
    case receipt, request, delivery
  }

  public var step: Step
  public var amount: Int
  public var unit: TimeUnit
  public var from: Start
  /// Whether the clock stands still while the reporter is asked for details.
  public var pausedWhileAwaiting: Bool
  /// Nil applies to every classification; a rule that names one goes before one that does not.
  public var classification: Classification?
  public var channel: Channel?

  public init(
    step: Step, amount: Int, unit: TimeUnit, from: Start = .receipt,
    pausedWhileAwaiting: Bool = true,
    classification: Classification? = nil, channel: Channel? = nil
  ) {
    self.step = step
    self.amount = amount
    self.unit = unit
    self.from = from
    self.pausedWhileAwaiting = pausedWhileAwaiting
    self.classification = classification
    self.channel = channel
  }

  /// The key under which the rule is kept: step, classification, channel.
  public var code: String {
    "\(step.rawValue)/\(classification?.rawValue ?? "*")/\(channel?.rawValue ?? "*")"
  }
}
