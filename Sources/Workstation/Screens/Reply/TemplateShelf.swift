import Complaints
import Replies

/// The answers, parts and phrases the desk has in store, in the order in which they fit one complaint.
struct TemplateShelf: Sendable {
  private let library: TemplateLibrary
  private let context: FillContext
  private let kind: AnswerKind

  /// Something to put into an answer, filled for its complaint.
  struct Piece: Sendable {
    let text: String
    let blanks: [Blank]
    /// The template that it is the whole of; nil for a part or a phrase.
    let template: Filled?
  }

  /// - Parameter officer: who signs the answer, where that is not the officer at the desk.
  init(
    _ file: ComplaintFile, kind: AnswerKind, officer: String? = nil, _ session: Session
  ) {
    library = TemplateCollection(session.office.templates).library
    var context = FillContext(file, session)
    context.officer = officer ?? context.officer
    self.context = context
    self.kind = kind
  }

  var isEmpty: Bool { library.templates.isEmpty }

  /// The text that is kept under a code, filled for this complaint.
  func piece(_ code: String) -> Piece? {
    if let template = library[code] {
      let filled = library.fill(template, with: context)
      return Piece(text: filled.text, blanks: filled.blanks, template: filled)
    }
    let part = library.parts.values.first { TemplateCode.part($0.name) == code }
    let phrase = library.phrases.first { TemplateCode.phrase($0.name) == code }
    guard
      let filled = part.map({ library.fill($0, with: context) })
        ?? phrase.map({ library.fill($0, with: context) })
    else { return nil }
    return Piece(text: filled.text, blanks: filled.blanks, template: nil)
  }

  /// The templates that all typed words find, best fit first.
  ///
  /// Who came to ask for details is offered the requests before all others.
  func found(by search: String) -> [Template] {
    let ranked = TemplateRanking.rank(library.templates, for: context, words: search)
      .map(\.template)
    guard kind != .final else { return ranked }
    return ranked.filter { $0.kind == kind } + ranked.filter { $0.kind != kind }
  }

  /// The names of the shared parts that say something here and that all typed words find, in the order of an answer.
  func parts(foundBy search: String) -> [String] {
    let words = search.lowercased().split(separator: " ")
    return library.parts.keys.sorted().filter { name in
      words.allSatisfy { word in name.split(separator: " ").contains { $0.hasPrefix(word) } }
        && piece(TemplateCode.part(name))?.text.isEmpty == false
    }
  }

  /// The phrases that say something here, by their groups, those that fit the complaint first.
  var phrases: [(phrase: Phrase, text: String)] {
    let offered = library.phrases.filter(\.isActive).compactMap { phrase in
      let text = library.fill(phrase, with: context).text
      return text.isEmpty ? nil : (phrase: phrase, text: text)
    }
    return PhraseGroup.allCases.flatMap { group in
      let ofGroup = offered.filter { $0.phrase.group == group }
      return ofGroup.filter { $0.phrase.fits(context) }
        + ofGroup.filter { !$0.phrase.fits(context) }
    }
  }
}
