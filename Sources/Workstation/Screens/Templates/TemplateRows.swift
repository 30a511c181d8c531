import Complaints
import Replies
import TerminalUI
import Wording

/// What stands in a row of the collection: a text, or a new one that was never saved.
enum TemplateRow: Equatable, Sendable {
  case text(code: String)
  case begun(DraftID)
}

/// What kinds of text the list shows.
enum TemplateFilter: String, CaseIterable, Sendable {
  case all, templates, parts, phrases, off, drafts
}

/// The rows of the collection with what is said of each.
struct TemplateRows {
  private let collection: TemplateCollection
  private let session: Session

  init(_ collection: TemplateCollection, _ session: Session) {
    self.collection = collection
    self.session = session
  }

  func entries(_ filter: TemplateFilter) -> [FindList<TemplateRow>.Entry] {
    begun.filter { _ in filter == .all || filter == .drafts }
      + Kind.allCases.flatMap { wanted in
        collection.sources.filter { kind(of: $0.code) == wanted && isShown($0, filter) }
          .map(entry)
      }
  }

  /// New texts that wait to be gone on with.
  private var begun: [FindList<TemplateRow>.Entry] {
    session.drafts.filter { $0.purpose == .template(code: nil) }.map { draft in
      let title = ["judul", "frasa", "bagian"].lazy
        .compactMap { TemplateSource.value(of: $0, in: draft.text)?.nonEmpty }.first
      return .init(
        item: .begun(draft.id), group: session.wording.templateGroupNew,
        title: title ?? session.wording.templateUntitled, detail: mark(of: draft))
    }
  }

  private func isShown(_ source: TemplateSource, _ filter: TemplateFilter) -> Bool {
    switch filter {
    case .all: true
    case .templates: kind(of: source.code) == .template
    case .parts: kind(of: source.code) == .part
    case .phrases: kind(of: source.code) == .phrase
    case .off: !isActive(source)
    case .drafts: draft(of: source.code) != nil
    }
  }

  /// In the order of the list.
  private enum Kind: CaseIterable {
    case template, part, phrase
  }

  private func kind(of code: String) -> Kind {
    if code.hasPrefix(TemplateCode.part("")) { return .part }
    return code.hasPrefix(TemplateCode.phrase("")) ? .phrase : .template
  }

  private func entry(for source: TemplateSource) -> FindList<TemplateRow>.Entry {
    let wording = session.wording
    var entry = FindList<TemplateRow>.Entry(
      item: .text(code: source.code), title: source.code, synonyms: source.code)
    switch kind(of: source.code) {
    case .template:
      let template = collection.library[source.code]
      entry.group = wording.templateGroup
      entry.title = template?.title ?? source.code
      entry.detail = template.map { wording.label($0.kind) } ?? wording.templateHasMistakes
      entry.synonyms += " " + (template?.words.joined(separator: " ") ?? "")
    case .part:
      entry.group = wording.partGroup
      let name = String(source.code.dropFirst(TemplateCode.part("").count))
      entry.title = name
      entry.detail = wording.usedBy(collection.users(ofPart: name).count)
    case .phrase:
      let name = String(source.code.dropFirst(TemplateCode.phrase("").count))
      let phrase = collection.library.phrase(named: name)
      entry.group = wording.phraseGroup
      entry.title = TemplateText.oneLine(ofBody: source.text)
      entry.detail = phrase.map { wording.label($0.group) } ?? wording.templateHasMistakes
      entry.synonyms += " " + (phrase?.words.joined(separator: " ") ?? "")
    }
    let marks = [isActive(source) ? nil : wording.templateOff, draft(of: source.code).map(mark)]
    if let mark = marks.compactMap({ $0 }).last { entry.detail = mark }
    return entry
  }

  private func isActive(_ source: TemplateSource) -> Bool {
    let isOn = TemplateSource.value(of: "aktif", in: source.text)?.lowercased() != "tidak"
    return source.isActive && isOn
  }

  private func draft(of code: String) -> Draft? {
    session.drafts.first { $0.purpose == .template(code: code) }
  }

  private func mark(of draft: Draft) -> String {
    session.wording.draftMark(draft.savedAt.clock(at: session.offset))
  }
}

/// The text of a section apart from its head.
enum TemplateText {
  /// The UTF-8 bytes of the head with the line that ends it.
  static func headLength(of text: String) -> Int {
    var length = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      length += line.utf8.count + 1
      if line.hasPrefix("---") { return length }
    }
    return 0
  }

  /// The body on one line, as lists show it.
  static func oneLine(ofBody text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let divider = lines.firstIndex { $0.hasPrefix("---") } ?? -1
    return lines[(divider + 1)...].joined(separator: " ").split(separator: " ")
      .joined(separator: " ")
  }
}
