/// By what figures are told apart.
public enum Dimension: String, CaseIterable, Sendable {
  case officer, category, kelurahan, channel, classification, unit
}

/// A part of the complaints: those that agree in every field that is given.
public struct Slice: Hashable, Sendable {
  public var unit: UnitID?
  /// The keys that are let through, nil among them for what has none, such as what nobody has taken.
  public var keys: [Dimension: Set<String?>]

  public init(unit: UnitID? = nil, keys: [Dimension: Set<String?>] = [:]) {
    self.unit = unit
    self.keys = keys
  }

  /// The slice narrowed further by one key.
  public func narrowed(by dimension: Dimension, to key: String?) -> Slice {
    narrowed(by: dimension, toAnyOf: [key])
  }

  public func narrowed(by dimension: Dimension, toAnyOf keys: Set<String?>) -> Slice {
    var slice = self
    slice.keys[dimension] = keys
    return slice
  }

  public func holds(_ course: Course) -> Bool {
    if let unit, course.unit != unit { return false }
    return keys.allSatisfy { dimension, keys in keys.contains(course.key(of: dimension)) }
  }
}

extension Course {
  /// What a course is under in a dimension: a code, or an id as text; of categories the group, the part before the dot.
  public func key(of dimension: Dimension) -> String? {
    switch dimension {
    case .officer: officer?.description
    case .category: category.map { String($0.prefix { $0 != "." }) }
    case .kelurahan: kelurahan
    case .channel: channel.rawValue
    case .classification: classification.rawValue
    case .unit: unit.description
    }
  }
}
