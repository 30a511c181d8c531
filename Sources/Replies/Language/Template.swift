import Complaints

/// One answer of the collection: when it fits, and what it says.
public struct Template: Hashable, Sendable {
  public let id: String
  public let title: String
  public let kind: AnswerKind
  /// The outcome proposed when this answer ends the complaint.
  public let outcome: Outcome?
  /// Category codes or their beginnings (`adminduk`); empty for any.
  public let categories: [String]
  public let statuses: [Status]
  public let channels: [Channel]
  /// What has to hold for this answer to be meant, such as lateness.
  public let occasions: [Condition]
  /// Words by which officers look for it.
  public let words: [String]
  public let isActive: Bool
  let body: [TemplateNode]
  /// The section of its file, as it was written.
  public let source: String

  /// Reads one template; parts it names are looked up in `parts`.
  public static func parse(
    _ text: String, parts: Set<String> = []
  ) -> Result<Template, TemplateMistakes> {
    let file = TemplateFile.read(text)
    var mistakes = file.mistakes(knowing: TemplateVocabulary(parts: parts))
    if file.templates.isEmpty, mistakes.isEmpty {
      mistakes.append(
        TemplateMistake(.missingHeader, at: TextPlace(line: 1, column: 1), label: "id"))
    }
    guard mistakes.isEmpty, let template = file.templates.first else {
      return .failure(TemplateMistakes(mistakes))
    }
    return .success(template)
  }

  /// The blanks its text may leave to the officer, in order, those of its parts not counted.
  public var blanks: [Blank] { TemplateNode.blanks(in: body) }
}

/// A shared piece of text, edited once: `{bagian penutup}`.
public struct TemplatePart: Hashable, Sendable {
  public let name: String
  let body: [TemplateNode]
  public let source: String
}

/// A piece of a parsed body.
enum TemplateNode: Hashable, Sendable {
  case text(String)
  case field(Field)
  case blank(Blank)
  case part(String)
  case block([Branch])

  /// One way of a block; the last one may have no condition.
  struct Branch: Hashable, Sendable {
    let condition: Condition?
    var body: [TemplateNode]
  }

  static func blanks(in nodes: [TemplateNode]) -> [Blank] {
    nodes.flatMap { node -> [Blank] in
      switch node {
      case .blank(let blank): [blank]
      case .block(let branches): branches.flatMap { blanks(in: $0.body) }
      case .text, .field, .part: []
      }
    }
  }

  /// The names of the parts that stand in it.
  static func parts(in nodes: [TemplateNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .part(let name): [name]
      case .block(let branches): branches.flatMap { parts(in: $0.body) }
      case .text, .field, .blank: []
      }
    }
  }
}
