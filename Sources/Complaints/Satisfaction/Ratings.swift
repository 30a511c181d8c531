/// The elements of the service survey (PermenPANRB 14/2017) that a complaint desk can be asked about.
public enum SurveyElement: String, CaseIterable, Sendable {
  /// U3, the time it took.
  case time = "U3"
  /// U6, the competence of who handled it.
  case competence = "U6"
  /// U7, how they behaved.
  case conduct = "U7"
  /// U8, how complaints are handled.
  case handling = "U8"
}

/// What one citizen answered, 1 (bad) to 4 (very good) for each element they answered.
public struct Ratings: Equatable, Sendable {
  public private(set) var values: [SurveyElement: Int]

  /// Nil without an answer, or with one that is not of the scale.
  public init?(_ values: [SurveyElement: Int]) {
    guard !values.isEmpty, values.values.allSatisfy({ (1...4).contains($0) }) else { return nil }
    self.values = values
  }

  public subscript(element: SurveyElement) -> Int? { values[element] }
}

extension Ratings {
  /// As it is kept: `{"U3":4,"U8":3}`.
  var json: JSON {
    .object(
      SurveyElement.allCases.compactMap { element in
        self[element].map { JSON.Member(element.rawValue, .integer(Int64($0))) }
      })
  }

  init?(json: JSON) {
    guard case .object(let members) = json else { return nil }
    var values: [SurveyElement: Int] = [:]
    for member in members {
      guard let element = SurveyElement(rawValue: member.key), let value = member.value.integer
      else { continue }
      values[element] = Int(clamping: value)
    }
    self.init(values)
  }
}
