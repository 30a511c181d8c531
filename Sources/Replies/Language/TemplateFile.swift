import Complaints

/// A text file of templates, parts and phrases: sections of a head, `---` and a body, divided by lines of `===`.
public struct TemplateFile: Sendable {
  public internal(set) var templates: [Template] = []
  public internal(set) var parts: [TemplatePart] = []
  public internal(set) var phrases: [Phrase] = []
  /// What is wrong with the sections by themselves.
  public internal(set) var mistakes: [TemplateMistake] = []
  /// Every section, whether sound or not: the code under which it is kept, and where it says so.
  var sections: [(code: String, place: TextPlace)] = []
  /// What its sections name that has to exist elsewhere.
  private var references: [TemplateReference] = []

  /// Reads every section and notes every mistake; a section with one is left out.
  public static func read(_ text: String) -> TemplateFile {
    var file = TemplateFile()
    var section: [Substring] = []
    var firstLine = 1
    for (index, line) in text.lines.enumerated() {
      if isDivider(line, of: "=") {
        file.add(section, firstLine: firstLine)
        section = []
        firstLine = index + 2
      } else {
        section.append(line)
      }
    }
    file.add(section, firstLine: firstLine)
    return file
  }

  /// Every text as the store keeps it: the code under which it is edited, and its words.
  public var sources: [TemplateSource] {
    parts.map { TemplateSource(code: TemplateCode.part($0.name), text: $0.source) }
      + templates.map { TemplateSource(code: $0.id, text: $0.source, isActive: $0.isActive) }
      + phrases.map {
        TemplateSource(
          code: TemplateCode.phrase($0.name), text: $0.source, isActive: $0.isActive)
      }
  }

  /// Everything wrong with the file where this vocabulary is known, in the order of places.
  public func mistakes(knowing vocabulary: TemplateVocabulary) -> [TemplateMistake] {
    var vocabulary = vocabulary
    vocabulary.parts.formUnion(parts.map(\.name))
    let unknown = references.compactMap { vocabulary.mistake(of: $0) }
    var seen: Set<String> = []
    let doubled = sections.filter { !$0.code.isEmpty && !seen.insert($0.code).inserted }
      .map { TemplateMistake(.duplicateID, at: $0.place, label: $0.code, section: $0.code) }
    return (mistakes + unknown + doubled).sorted { $0.place < $1.place }
  }

  private mutating func add(_ lines: [Substring], firstLine: Int) {
    guard let start = lines.firstIndex(where: { !$0.trimmingSpace.isEmpty }) else { return }
    let divider = lines.firstIndex { TemplateFile.isDivider($0, of: "-") }
    var head = TemplateHead(lines[start..<(divider ?? lines.count)], firstLine: firstLine)
    let body = divider.map { Array(lines[($0 + 1)...]) } ?? []
    let bodyLine = firstLine + (divider ?? lines.count) + 1
    if divider == nil {
      head.note(.missingSeparator, line: firstLine + start, label: "---")
    } else if body.allSatisfy({ $0.trimmingSpace.isEmpty }) {
      head.note(.emptyBody, line: bodyLine - 1, label: "---")
    }
    var parser = BodyParser(mayNameParts: head.section != .part)
    let nodes = parser.parse(body, firstLine: bodyLine)
    let last = lines.lastIndex { !$0.trimmingSpace.isEmpty } ?? start
    let source = lines[start...last].joined(separator: "\n")
    let template = head.section == .template ? head.template(body: nodes, source: source) : nil
    let phrase = head.section == .phrase ? head.phrase(body: nodes, source: source) : nil
    note(head, parser)
    guard head.mistakes.isEmpty, parser.mistakes.isEmpty else { return }
    if let template { templates.append(template) }
    if let phrase { phrases.append(phrase) }
    if head.section == .part {
      parts.append(TemplatePart(name: head.name, body: nodes, source: source))
    }
  }

  /// Takes note of what a section is, what is wrong with it, and what it names.
  private mutating func note(_ head: TemplateHead, _ parser: BodyParser) {
    sections.append((TemplateCode.of(head), head.place))
    mistakes += (head.mistakes + parser.mistakes).map {
      TemplateMistake($0.kind, at: $0.place, label: $0.label, section: head.name)
    }
    let categories = head.categories.map {
      TemplateReference(kind: .category, name: $0.name, place: $0.place)
    }
    references += (categories + parser.references).map { $0.within(head.name) }
  }

  static func isDivider(_ line: Substring, of character: Character) -> Bool {
    let trimmed = line.trimmingSpace
    return trimmed.count >= 3 && trimmed.allSatisfy { $0 == character }
  }
}

/// The codes under which texts are kept: a template's id, `bagian penutup`, `frasa duka`.
public enum TemplateCode {
  public static func part(_ name: String) -> String {
    "\(TemplateHead.Section.part.rawValue) \(name)"
  }
  public static func phrase(_ name: String) -> String {
    "\(TemplateHead.Section.phrase.rawValue) \(name)"
  }

  static func of(_ head: TemplateHead) -> String {
    switch head.section {
    case .template: head.name
    case .part: head.name.isEmpty ? "" : part(head.name)
    case .phrase: head.name.isEmpty ? "" : phrase(head.name)
    }
  }
}

extension String {
  /// The lines of the text, whatever ends them.
  var lines: [Substring] { split(omittingEmptySubsequences: false) { $0.isNewline } }
}
