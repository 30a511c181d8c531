/// Which answers of a unit a supervisor sees before the citizen does: data of the unit, editable.
///
/// Acknowledgements and what is said by word of mouth need no approval.
public struct ApprovalPolicy: Equatable, Sendable {
  public var isForAll: Bool
  /// Category codes, or groups of them (`adminduk`).
  public var categories: Set<String>
  public var classifications: Set<Classification>

  public init(
    isForAll: Bool = false, categories: Set<String> = [],
    classifications: Set<Classification> = []
  ) {
    self.isForAll = isForAll
    self.categories = categories
    self.classifications = classifications
  }

  public static let none = ApprovalPolicy()

  /// As it is kept and typed: `all`, `category:CODE`, `class:CODE`.
  public var terms: [String] {
    (isForAll ? ["all"] : []) + categories.sorted().map { "category:\($0)" }
      + classifications.map { "class:\($0.rawValue)" }.sorted()
  }

  /// Terms that are not understood are passed over.
  public init(terms: [String]) {
    self.init()
    for term in terms { _ = take(term) }
  }

  /// Adds what a term names.
  ///
  /// - Returns: whether it was understood.
  public mutating func take(_ term: String) -> Bool {
    if term == "all" {
      isForAll = true
      return true
    }
    let parts = term.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    switch parts[0] {
    case "category" where Category.isCode(parts[1]): categories.insert(parts[1])
    case "class":
      guard let classification = Classification(rawValue: parts[1]) else { return false }
      classifications.insert(classification)
    default: return false
    }
    return true
  }

  /// Whether an answer to a complaint falls under it, whoever writes it.
  func covers(_ complaint: Complaint) -> Bool {
    if isForAll || classifications.contains(complaint.classification) { return true }
    guard let category = complaint.category else { return false }
    let group = String(category.prefix { $0 != "." })
    return categories.contains(category) || categories.contains(group)
  }
}

extension Office {
  /// Whether an officer's answer to a complaint has to be approved before it is given.
  public func needsApproval(
    _ kind: AnswerKind, by way: DeliveryWay, to complaint: Complaint, from officer: Officer
  ) -> Bool {
    guard kind != .acknowledgement, way != .oral, !Rights.of(officer.role).contains(.approve) else {
      return false
    }
    return officer.isInTraining || units[complaint.unit]?.approval.covers(complaint) == true
  }
}
