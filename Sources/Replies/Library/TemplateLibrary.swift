/// The answers, shared parts and phrases a desk works with.
public struct TemplateLibrary: Sendable {
  public private(set) var templates: [Template] = []
  public private(set) var parts: [String: TemplatePart] = [:]
  public private(set) var phrases: [Phrase] = []

  /// No answers at all.
  public init() {}

  /// The library of these texts, or every mistake in them with the name of its file.
  public static func load(
    _ files: [(name: String, text: String)]
  ) -> Result<TemplateLibrary, LibraryMistakes> {
    let read = files.map { (name: $0.name, file: TemplateFile.read($0.text)) }
    let vocabulary = TemplateVocabulary(parts: Set(read.flatMap { $0.file.parts.map(\.name) }))
    var seen: Set<String> = []
    var mistakes: [LibraryMistakes.Entry] = []
    for (name, file) in read {
      let taken = file.sections.filter { seen.contains($0.code) }
        .map { TemplateMistake(.duplicateID, at: $0.place, label: $0.code, section: $0.code) }
      seen.formUnion(file.sections.map(\.code))
      mistakes += (file.mistakes(knowing: vocabulary) + taken).sorted { $0.place < $1.place }
        .map { LibraryMistakes.Entry(file: name, mistake: $0) }
    }
    guard mistakes.isEmpty else { return .failure(LibraryMistakes(all: mistakes)) }
    var library = TemplateLibrary()
    library.templates = read.flatMap(\.file.templates)
    library.phrases = read.flatMap(\.file.phrases)
    library.parts = Dictionary(read.flatMap(\.file.parts).map { ($0.name, $0) }) { first, _ in first
    }
    return .success(library)
  }

  public subscript(id: String) -> Template? { templates.first { $0.id == id } }

  public func phrase(named name: String) -> Phrase? { phrases.first { $0.name == name } }

  /// Fills a template for a complaint; what is not known stays open as a blank.
  public func fill(_ template: Template, with context: FillContext) -> Filled {
    let filled = fill(template.body, with: context)
    return Filled(
      templateID: template.id, kind: template.kind, outcome: template.outcome, text: filled.text,
      blanks: filled.blanks)
  }

  public func fill(_ phrase: Phrase, with context: FillContext) -> FilledPiece {
    fill(phrase.body, with: context)
  }

  public func fill(_ part: TemplatePart, with context: FillContext) -> FilledPiece {
    fill(part.body, with: context)
  }

  private func fill(_ body: [TemplateNode], with context: FillContext) -> FilledPiece {
    let (text, blanks) = Filler.fill(body, context: context, parts: parts)
    return FilledPiece(text: text, blanks: blanks)
  }
}

/// All the mistakes of a set of template files; never empty.
public struct LibraryMistakes: Error, Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let file: String
    public let mistake: TemplateMistake
  }

  public let all: [Entry]
}
