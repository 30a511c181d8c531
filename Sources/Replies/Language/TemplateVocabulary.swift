import Complaints

/// What a text of the collection names that has to exist elsewhere.
struct TemplateReference: Hashable {
  enum Kind: Hashable {
    case part, category
  }

  let kind: Kind
  let name: String
  let place: TextPlace
  var section = ""

  func within(_ section: String) -> TemplateReference {
    var reference = self
    reference.section = section
    return reference
  }
}

/// The names that the texts of an office may use.
public struct TemplateVocabulary: Hashable, Sendable {
  public var parts: Set<String>
  /// The codes of the categories; nil where they are not known and any may be named.
  public var categories: Set<String>?

  public init(parts: Set<String> = [], categories: Set<String>? = nil) {
    self.parts = parts
    self.categories = categories
  }

  func mistake(of reference: TemplateReference) -> TemplateMistake? {
    let (isKnown, kind) =
      switch reference.kind {
      case .part: (parts.contains(reference.name), TemplateMistake.Kind.unknownPart)
      case .category: (knows(category: reference.name), .unknownCategory)
      }
    guard !isKnown else { return nil }
    return TemplateMistake(
      kind, at: reference.place, label: reference.name, section: reference.section)
  }

  /// A category is also named by the beginning of its code, up to a full stop.
  private func knows(category code: String) -> Bool {
    guard let categories else { return true }
    return categories.contains(code) || categories.contains { $0.hasPrefix(code + ".") }
  }
}
