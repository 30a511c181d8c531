import Complaints

/// The texts an office answers with: its own, and those built into the program that it never changed.
public struct TemplateCollection: Sendable {
  /// Every text, those that are switched off as well, in the order in which they are offered.
  public let sources: [TemplateSource]
  /// The texts without a mistake, read.
  public let library: TemplateLibrary

  /// - Parameter own: what the office has saved, by code.
  public init(_ own: [String: TemplateSource] = [:]) {
    let others = own.values.filter { Self.places[$0.code] == nil }.sorted { $0.code < $1.code }
    sources = Self.builtIn.map { own[$0.code] ?? $0 } + others
    library = Self.library(of: sources)
  }

  private static let builtIn = SeededTemplates.sources
  private static let places = Dictionary(
    builtIn.enumerated().map { ($0.element.code, $0.offset) },
    uniquingKeysWith: { first, _ in first })

  public subscript(code: String) -> TemplateSource? { sources.first { $0.code == code } }

  /// What the texts may name, with the categories of the office.
  public func vocabulary(categories: Set<String>?) -> TemplateVocabulary {
    TemplateVocabulary(parts: Set(library.parts.keys), categories: categories)
  }

  /// The codes of the texts in which a shared part stands.
  public func users(ofPart name: String) -> [String] {
    library.templates.filter { TemplateNode.parts(in: $0.body).contains(name) }.map(\.id)
      + library.phrases.filter { TemplateNode.parts(in: $0.body).contains(name) }
      .map { TemplateCode.phrase($0.name) }
  }

  /// A text with mistakes is left out, not the others with it.
  private static func library(of sources: [TemplateSource]) -> TemplateLibrary {
    let files = sources.map {
      (name: $0.code, text: $0.isActive ? $0.text : $0.switched(on: false).text)
    }
    switch TemplateLibrary.load(files) {
    case .success(let library): return library
    case .failure(let mistakes):
      let bad = Set(mistakes.all.map(\.file))
      let sound = files.filter { !bad.contains($0.name) }
      // Left out, a part may be missed by those that name it.
      guard sound.count < files.count else { return TemplateLibrary() }
      return library(ofSound: sound)
    }
  }

  private static func library(ofSound files: [(name: String, text: String)]) -> TemplateLibrary {
    switch TemplateLibrary.load(files) {
    case .success(let library): return library
    case .failure(let mistakes):
      let bad = Set(mistakes.all.map(\.file))
      return (try? TemplateLibrary.load(files.filter { !bad.contains($0.name) }).get())
        ?? TemplateLibrary()
    }
  }
}
