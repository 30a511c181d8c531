import Complaints
import TerminalUI
import Wording

extension OfficeForms {
  /// A rule changed; nil for a new one.
  static func rule(_ rule: DeadlineRule?, _ session: Session) -> any Screen {
    let wording = session.wording
    var fields: [FormField] = []
    if rule == nil {
      fields = [
        FormField(
          "step", wording.fieldStep,
          .choice(Step.ofRules.map { FormOption($0.rawValue, wording.label($0)) }),
          value: Step.settle.rawValue, isRequired: true),
        FormField(
          "classification", wording.fieldClassification,
          .choice(Classification.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
          hint: wording.hintAllWhenEmpty),
        FormField(
          "channel", wording.fieldChannel,
          .choice(Channel.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
          hint: wording.hintAllWhenEmpty),
      ]
    }
    fields += [
      FormField(
        "amount", wording.fieldAmount, value: rule.map { "\($0.amount)" } ?? "", isRequired: true),
      FormField(
        "unit", wording.fieldUnitOfTime,
        .choice(TimeUnit.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        value: (rule?.unit ?? .workingDays).rawValue, isRequired: true),
    ]
    if rule.map({ DeadlineRule.canPause($0.step) }) ?? true {
      fields.append(
        .yesNo(
          "pauses", wording.fieldPauses, rule?.pausedWhileAwaiting ?? true,
          yes: wording.clockStops, no: wording.clockRuns))
    }
    let title =
      rule.map { "\(wording.label($0.step)), \(wording.scope($0))" } ?? wording.rulesTitle
    return OfficeFormScreen(title, fields, session) { fields, session in
      guard let amount = Int(fields["amount"].trimmed) else {
        return .lacking(session.wording.amountIsNoNumber, field: "amount")
      }
      let step = rule?.step ?? Step(rawValue: fields["step"]) ?? .settle
      let changed = DeadlineRule(
        step: step, amount: amount, unit: TimeUnit(rawValue: fields["unit"]) ?? .workingDays,
        from: DeadlineRule.start(of: step),
        pausedWhileAwaiting: DeadlineRule.canPause(step) && fields["pauses"] == "yes",
        classification: rule.map(\.classification)
          ?? Classification(rawValue: fields["classification"]),
        channel: rule.map(\.channel) ?? Channel(rawValue: fields["channel"]))
      if let problem = changed.problem {
        return .lacking(session.wording.problem(problem), field: "amount")
      }
      return .save([.saving(changed, at: session.now)])
    }
  }
}
