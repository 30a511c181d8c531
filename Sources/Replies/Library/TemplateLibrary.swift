/// The answers and shared parts a desk works with.
public struct TemplateLibrary: Sendable {
  public private(set) var templates: [Template]
  public private(set) var parts: [String: TemplatePart]

  /// The library of these texts, or every mistake in them with the name of its file.
  public static func load(
    _ files: [(name: String, text: String)]
  ) -> Result<TemplateLibrary, LibraryMistakes> {
    let read = files.map { (name: $0.name, file: TemplateFile.read($0.text)) }
    let partNames = read.flatMap { $0.file.parts.map(\.name) }
    var seen: Set<String> = []
    var mistakes: [LibraryMistakes.Entry] = []
    for (name, file) in read {
      var found = file.mistakes + file.unknownParts(known: Set(partNames))
      for id in file.templates.map(\.id) + file.parts.map({ "bagian \($0.name)" }) {
        guard !seen.insert(id).inserted else { continue }
        let place = TextPlace(line: 1, column: 1)
        found.append(TemplateMistake(.duplicateID, at: place, label: id, section: id))
      }
      mistakes += found.sorted { $0.place < $1.place }
        .map { LibraryMistakes.Entry(file: name, mistake: $0) }
    }
    guard mistakes.isEmpty else { return .failure(LibraryMistakes(all: mistakes)) }
    let parts = read.flatMap(\.file.parts)
    return .success(
      TemplateLibrary(
        templates: read.flatMap(\.file.templates),
        parts: Dictionary(parts.map { ($0.name, $0) }) { first, _ in first }))
  }

  public subscript(id: String) -> Template? { templates.first { $0.id == id } }

  /// Fills a template for a complaint; what is not known stays open as a blank.
  public func fill(_ template: Template, with context: FillContext) -> Filled {
    let (text, blanks) = Filler.fill(template.body, context: context, parts: parts)
    return Filled(
      templateID: template.id, kind: template.kind, outcome: template.outcome, text: text,
      blanks: blanks)
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
