import Complaints
import Replies

/// The answers the desk has in store, in the order in which they fit one complaint.
struct TemplateShelf: Sendable {
  private let library: TemplateLibrary?
  private let context: FillContext
  private let kind: AnswerKind

  /// The templates of the office, or those built into the program where the office has none.
  init(_ file: ComplaintFile, kind: AnswerKind, _ session: Session) {
    let own = session.office.templates.values.filter(\.isActive)
      .sorted { (Self.place(of: $0.code), $0.code) < (Self.place(of: $1.code), $1.code) }
    library = Self.library(
      of: own.isEmpty ? SeededTemplates.files : own.map { (name: $0.code, text: $0.text) })
    context = FillContext(file, session)
    self.kind = kind
  }

  /// Answers of equal fit come in the order of a complaint's life, the office's own after them.
  private static func place(of code: String) -> Int { seeded[code] ?? .max }

  private static let seeded = Dictionary(
    SeededTemplates.sources.enumerated().map { ($0.element.code, $0.offset) },
    uniquingKeysWith: { first, _ in first })

  /// A text with mistakes is left out, not the others with it.
  private static func library(of files: [(name: String, text: String)]) -> TemplateLibrary? {
    switch TemplateLibrary.load(files) {
    case .success(let library): return library
    case .failure(let mistakes):
      let bad = Set(mistakes.all.map(\.file))
      return try? TemplateLibrary.load(files.filter { !bad.contains($0.name) }).get()
    }
  }

  var isEmpty: Bool { library?.templates.isEmpty ?? true }

  func fill(_ template: Template) -> Filled? { library?.fill(template, with: context) }

  /// The template of that id, filled for this complaint.
  func filled(_ id: String) -> Filled? { library?[id].flatMap(fill) }

  /// The templates that all typed words find, best fit first.
  ///
  /// Who came to ask for details is offered the requests before all others.
  func found(by search: String) -> [Template] {
    let ranked = TemplateRanking.rank(library?.templates ?? [], for: context, words: search)
      .map(\.template)
    guard kind != .final else { return ranked }
    return ranked.filter { $0.kind == kind } + ranked.filter { $0.kind != kind }
  }
}
