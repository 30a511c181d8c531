import Complaints

extension Seeds {
  /// How long complaints might be kept; switched off until the office has looked up its own schedule (JRA).
  static let retentionRules: [RetentionRule] = SeedTable(PackageResources.retention_csv).rows
    .compactMap { row in
      guard let months = Int(row["months"]) else { return nil }
      let category = row["category"]
      return RetentionRule(
        category: category.isEmpty ? nil : category, months: months, isActive: row.flag("active"))
    }
}
