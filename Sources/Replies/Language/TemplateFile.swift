import Complaints

/// A text file of templates and parts: sections of a head, `---` and a body, divided by lines of `===`.
public struct TemplateFile: Sendable {
  public internal(set) var templates: [Template] = []
  public internal(set) var parts: [TemplatePart] = []
  public internal(set) var mistakes: [TemplateMistake] = []

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

  /// Every template and part as the store keeps it: the code under which it is edited, and its text.
  public var sources: [TemplateSource] {
    parts.map { TemplateSource(code: "bagian \($0.name)", text: $0.source) }
      + templates.map { TemplateSource(code: $0.id, text: $0.source) }
  }

  /// Everything wrong with the file where parts of these names are known, in the order of places.
  public func mistakes(knowingParts known: Set<String>) -> [TemplateMistake] {
    var seen: Set<String> = []
    let doubled = sources.filter { !seen.insert($0.code).inserted }.map {
      TemplateMistake(
        .duplicateID, at: TextPlace(line: 1, column: 1), label: $0.code, section: $0.code)
    }
    return (mistakes + unknownParts(known: known) + doubled).sorted { $0.place < $1.place }
  }

  /// The parts that are named but neither stand in this file nor are known.
  func unknownParts(known: Set<String>) -> [TemplateMistake] {
    let all = known.union(parts.map(\.name))
    return templates.flatMap { template in
      TemplateNode.parts(in: template.body).filter { !all.contains($0.name) }.map {
        TemplateMistake(.unknownPart, at: $0.place, label: $0.name, section: template.id)
      }
    }
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
    var parser = BodyParser(mayNameParts: !head.isPart)
    let nodes = parser.parse(body, firstLine: bodyLine)
    let last = lines.lastIndex { !$0.trimmingSpace.isEmpty } ?? start
    let source = lines[start...last].joined(separator: "\n")
    if head.isPart { head.checkPart() }
    let template = head.isPart ? nil : head.template(body: nodes, source: source)
    let found = head.mistakes + parser.mistakes
    mistakes += found.map {
      TemplateMistake($0.kind, at: $0.place, label: $0.label, section: head.name)
    }
    guard found.isEmpty else { return }
    if let template { templates.append(template) }
    if head.isPart { parts.append(TemplatePart(name: head.name, body: nodes, source: source)) }
  }

  private static func isDivider(_ line: Substring, of character: Character) -> Bool {
    let trimmed = line.trimmingSpace
    return trimmed.count >= 3 && trimmed.allSatisfy { $0 == character }
  }
}

extension String {
  /// The lines of the text, whatever ends them.
  var lines: [Substring] { split(omittingEmptySubsequences: false) { $0.isNewline } }
}
