/// One thing that was measured, of Loket and of what it is held against.
struct Measure {
  /// What is asked of the ratio or of the figure itself.
  enum Target {
    case timesAtMost(Double)
    case timesAtLeast(oneIn: Double)
    case atMost(Double)
    case atLeast(Double)
    /// So much more than what stands beside it, which is the disk's own part.
    case beyond(Double)
    /// The two shall not differ by more than they scatter, or by a tenth.
    case same
    case none
  }

  let name: String
  let unit: String
  /// How many complaints the store has; nil where that says nothing.
  var rows: Int?
  /// A figure of each run.
  var loket: [Double]
  /// A figure of each run of the bare limit, or of what the name says; empty where nothing stands beside.
  var beside: [Double] = []
  let target: Target

  /// The same, of a store of so many complaints.
  func at(_ rows: Int) -> Measure {
    var measure = self
    measure.rows = rows
    return measure
  }

  var ratio: Double? {
    guard let own = loket.median, let other = beside.median, other > 0 else { return nil }
    return own / other
  }

  /// Whether the target was met; nil where there is none, or nothing was measured.
  var isMet: Bool? {
    guard let own = loket.median else { return nil }
    switch target {
    case .timesAtMost(let limit): return ratio.map { $0 <= limit }
    case .timesAtLeast(let part): return ratio.map { $0 >= 1 / part }
    case .atMost(let limit): return own <= limit
    case .atLeast(let limit): return own >= limit
    case .beyond(let limit): return beside.median.map { own <= $0 + limit }
    case .same:
      guard let other = beside.median else { return nil }
      let scatter = max(loket.spread, beside.spread)
      return own <= other + max(scatter, other / 10)
    case .none: return nil
    }
  }
}

extension Measure.Target: CustomStringConvertible {
  var description: String {
    switch self {
    case .timesAtMost(let limit): "≤ \(Figure.text(limit)) ×"
    case .timesAtLeast(let part): "≥ 1/\(Figure.text(part)) ×"
    case .atMost(let limit): "≤ \(Figure.text(limit))"
    case .atLeast(let limit): "≥ \(Figure.text(limit))"
    case .beyond(let limit): "≤ \(Figure.text(limit)) more"
    case .same: "same"
    case .none: "–"
    }
  }
}

extension [Double] {
  var median: Double? { percentile(50) }

  /// The smallest figure that is at least as large as `share` percent of all.
  func percentile(_ share: Int) -> Double? {
    guard !isEmpty else { return nil }
    return sorted()[Swift.max(0, (count * share + 99) / 100 - 1)]
  }

  var spread: Double { (self.max() ?? 0) - (self.min() ?? 0) }
}

/// Figures as the table shows them: three digits that count.
enum Figure {
  static func text(_ value: Double) -> String {
    let decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2
    let scale = [1.0, 10, 100][decimals]
    let whole = Int((value * scale).rounded())
    guard decimals > 0 else { return String(whole) }
    let divisor = Int(scale)
    let rest = String(whole % divisor)
    let padded = String(repeating: "0", count: decimals - rest.count) + rest
    let trimmed = padded.allSatisfy { $0 == "0" } ? "" : "." + padded
    return String(whole / divisor) + trimmed
  }

  /// A median with the least and the most: `24.1 (23–25.6)`.
  static func text(_ values: [Double]) -> String {
    guard let median = values.median, let least = values.min(), let most = values.max() else {
      return "–"
    }
    return values.count == 1 ? text(median) : "\(text(median)) (\(text(least))–\(text(most)))"
  }
}
