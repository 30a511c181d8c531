import Complaints

/// One text of the collection while it is edited: what it would be saved as, and everything that is wrong with it.
public struct SectionReading: Sendable {
  /// In the order of their places; nothing is saved while there is one.
  public let mistakes: [TemplateMistake]
  /// The text as it would be saved; nil while there is a mistake.
  public let source: TemplateSource?
  /// The shared part it is, by name.
  public let part: String?
  private let file: TemplateFile
  private let library: TemplateLibrary

  /// - Parameters:
  ///   - code: the text that is edited; nil for a new one.
  ///   - categories: the codes of the office's categories.
  public init(
    _ text: String, editing code: String?, in collection: TemplateCollection,
    categories: Set<String>?
  ) {
    let file = TemplateFile.read(text)
    var found = file.mistakes(knowing: collection.vocabulary(categories: categories))
    found += Self.mistakes(ofName: file.sections.first, editing: code, in: collection)
    if file.sections.count > 1 {
      let second = file.sections[1]
      found.append(TemplateMistake(.severalSections, at: second.place, label: second.code))
    }
    if file.sections.isEmpty {
      found.append(
        TemplateMistake(.missingHeader, at: TextPlace(line: 1, column: 1), label: "id"))
    }
    mistakes = found.sorted { $0.place < $1.place }
    source = found.isEmpty ? file.sources.first : nil
    part = file.parts.first?.name
    self.file = file
    library = collection.library
  }

  /// How it reads for a complaint; nil while it cannot be read.
  public func filled(for context: FillContext) -> FilledPiece? {
    if let template = file.templates.first {
      let filled = library.fill(template, with: context)
      return FilledPiece(text: filled.text, blanks: filled.blanks)
    }
    if let phrase = file.phrases.first { return library.fill(phrase, with: context) }
    return file.parts.first.map { library.fill($0, with: context) }
  }

  private static func mistakes(
    ofName section: (code: String, place: TextPlace)?, editing code: String?,
    in collection: TemplateCollection
  ) -> [TemplateMistake] {
    guard let section, !section.code.isEmpty, section.code != code else { return [] }
    let kind: TemplateMistake.Kind
    if collection[section.code] != nil {
      kind = .nameTaken
    } else if code != nil {
      kind = .renamed
    } else {
      return []
    }
    return [TemplateMistake(kind, at: section.place, label: section.code, section: section.code)]
  }
}
