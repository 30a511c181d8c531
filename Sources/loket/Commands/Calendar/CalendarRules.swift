import ArgumentParser
import Complaints
import Store
import Wording

/// Lists the rules by which deadlines are counted.
struct CalendarRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Aturan tenggat yang berlaku.")

  @OptionGroup var options: Options
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let rules = reading.office.orderedRules
      guard !json else { return Printing.json(.array(rules.map(\.described))) }
      for rule in rules {
        let head = "\(wording.label(rule.step)), \(wording.scope(rule))"
        Printing.line(
          head + String(repeating: " ", count: max(1, 52 - head.count)) + wording.rule(rule))
      }
    }
  }
}

/// Sets one rule, takes it out, or puts all of them back.
struct CalendarRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Mengubah satu aturan tenggat.")

  @OptionGroup var options: Options
  @Argument(
    help: "acknowledge, verify, followUp, settle, completeDetails or closeInSilence.")
  var step: String?
  @Option(help: "How many.")
  var amount: Int?
  @Option(help: "workingDays, calendarDays or hours.")
  var unit = "workingDays"
  @Option(help: "Only for a classification.")
  var classification: String?
  @Option(help: "Only for a channel.")
  var channel: String?
  @Flag(inversion: .prefixedNo, help: "Whether the clock stops while the reporter is waited for.")
  var paused: Bool?
  @Flag(help: "Takes the rule out.")
  var remove = false
  @Flag(help: "Puts all rules back as a new store has them.")
  var reset = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      if reset {
        try reading.save { reading.office.resettingRules(at: $0) }
        Printing.line(wording.rulesReset)
        return
      }
      let rule = try rule(wording)
      if remove {
        guard let known = reading.office.rules[rule.code] else {
          throw Trouble(sentence: wording.noSuchRule)
        }
        try reading.save { [.removing(known, at: $0)] }
        Printing.line(wording.ruleRemoved(known))
        return
      }
      if let problem = rule.problem { throw Trouble(sentence: wording.problem(problem)) }
      try reading.save { [.saving(rule, at: $0)] }
      Printing.line(wording.ruleSaved(rule))
    }
  }

  private func rule(_ wording: Wording) throws -> DeadlineRule {
    let step = try choice("STEP", step ?? "", Step.ofRules, wording)
    return DeadlineRule(
      step: step, amount: amount ?? 0, unit: try choice("--unit", unit, TimeUnit.allCases, wording),
      from: DeadlineRule.start(of: step),
      pausedWhileAwaiting: paused ?? DeadlineRule.canPause(step),
      classification: try classification.map {
        try choice("--classification", $0, Classification.allCases, wording)
      },
      channel: try channel.map { try choice("--channel", $0, Channel.allCases, wording) })
  }

  private func choice<Value: RawRepresentable>(
    _ option: String, _ word: String, _ values: [Value], _ wording: Wording
  ) throws -> Value where Value.RawValue == String {
    guard let value = values.first(where: { $0.rawValue == word }) else {
      throw Trouble(
        sentence: wording.unknownChoice(
          option, word, of: values.map(\.rawValue).joined(separator: ", ")), status: 2)
    }
    return value
  }
}
