/// How many cases took how many working days; spreads of several desks add up to that of all.
public struct Spread: Equatable, Sendable {
  /// Cases by their days.
  public private(set) var cases: [Int: Int] = [:]
  public private(set) var count = 0

  public init() {}

  public mutating func add(_ days: Int, times: Int = 1) {
    cases[max(0, days), default: 0] += times
    count += times
  }

  public mutating func add(_ other: Spread) {
    for (days, times) in other.cases { add(days, times: times) }
  }

  /// The fewest days within which at least that many hundredths of the cases were done; nil without a case.
  ///
  /// A nearest rank: always a number of days that occurred.
  public func percentile(_ hundredths: Int) -> Int? {
    guard count > 0 else { return nil }
    let wanted = max(1, (count * hundredths + 99) / 100)
    var passed = 0
    for days in cases.keys.sorted() {
      passed += cases[days] ?? 0
      if passed >= wanted { return days }
    }
    return nil
  }

  public var median: Int? { percentile(50) }
}
