import Complaints

extension Seeds {
  /// How long each step may take, from the practice of SP4N-LAPOR! and Lapor Ajib (domain notes 1.5).
  public static let deadlineRules: [DeadlineRule] =
    SeedTable(PackageResources.deadline_rules_csv).rows.compactMap { row in
      guard let step = Step(rawValue: row["step"]), let amount = Int(row["amount"]),
        let unit = TimeUnit(rawValue: row["unit"]),
        let from = DeadlineRule.Start(rawValue: row["from"])
      else { return nil }
      return DeadlineRule(
        step: step, amount: amount, unit: unit, from: from,
        pausedWhileAwaiting: row.flag("pausedWhileAwaiting"),
        classification: Classification(rawValue: row["classification"]),
        channel: Channel(rawValue: row["channel"]))
    }
}
