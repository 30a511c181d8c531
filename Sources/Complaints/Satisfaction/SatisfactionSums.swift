/// What several citizens answered: sums that add up over desks, and the index they make (domain notes 2.1).
public struct SatisfactionSums: Equatable, Sendable {
  public private(set) var respondents = 0
  /// The sum of the answers to an element, and how many answered it.
  public private(set) var elements: [SurveyElement: (sum: Int, count: Int)] = [:]

  public init() {}

  public mutating func add(_ ratings: Ratings) {
    respondents += 1
    for (element, value) in ratings.values { add(element, sum: value, count: 1) }
  }

  public mutating func add(_ other: SatisfactionSums) {
    respondents += other.respondents
    for (element, theirs) in other.elements { add(element, sum: theirs.sum, count: theirs.count) }
  }

  private mutating func add(_ element: SurveyElement, sum: Int, count: Int) {
    let own = elements[element] ?? (0, 0)
    elements[element] = (own.sum + sum, own.count + count)
  }

  /// The mean of an element in hundredths, rounded half up: NRR.
  public func mean(of element: SurveyElement) -> Int? {
    elements[element].map { Self.rounded(Int128($0.sum) * 100, over: Int128($0.count)) }
  }

  /// The index in hundredths, 25.00 … 100.00, rounded half up; nil when nobody answered.
  ///
  /// The means of the answered elements have equal weight, their weighted sum times 25 is the index. It is an index of
  /// these elements and never a full SKM, which has nine.
  public var index: Int? {
    guard !elements.isEmpty else { return nil }
    let product = elements.values.reduce(Int128(1)) { $0 * Int128($1.count) }
    let sum = elements.values.reduce(Int128(0)) {
      $0 + Int128($1.sum) * (product / Int128($1.count))
    }
    return Self.rounded(sum * 2_500, over: product * Int128(elements.count))
  }

  private static func rounded(_ numerator: Int128, over denominator: Int128) -> Int {
    Int((2 * numerator + denominator) / (2 * denominator))
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.respondents == right.respondents
      && SurveyElement.allCases.allSatisfy {
        left.elements[$0]?.sum == right.elements[$0]?.sum
          && left.elements[$0]?.count == right.elements[$0]?.count
      }
  }
}

/// The quality an index stands for.
public enum ServiceGrade: String, CaseIterable, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"

  /// - Parameter index: in hundredths.
  public init(index: Int) {
    switch index {
    case 8_831...: self = .a
    case 7_661...: self = .b
    case 6_500...: self = .c
    default: self = .d
    }
  }
}
