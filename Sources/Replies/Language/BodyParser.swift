/// Builds the body of a template from its lines and notes every mistake on the way.
struct BodyParser {
  private(set) var mistakes: [TemplateMistake] = []
  /// The parts and categories that it names.
  private(set) var references: [TemplateReference] = []
  private let mayNameParts: Bool
  private var open: [OpenBlock] = []
  private var body: [TemplateNode] = []
  private var types: [String: BlankType] = [:]

  private struct OpenBlock {
    let place: TextPlace
    let label: String
    var branches: [TemplateNode.Branch]
  }

  init(mayNameParts: Bool) { self.mayNameParts = mayNameParts }

  mutating func parse(_ lines: [Substring], firstLine: Int) -> [TemplateNode] {
    let cut = TemplateToken.cut(lines, firstLine: firstLine)
    mistakes += cut.mistakes
    for token in cut.tokens {
      switch token.content {
      case .text(let text): append(.text(text))
      case .tag(let tag): read(tag, at: token.place)
      }
    }
    while let block = open.popLast() {
      note(.blockNotClosed, at: block.place, block.label)
      append(.block(block.branches))
    }
    return body
  }

  private mutating func read(_ tag: String, at place: TextPlace) {
    let words = tag.lowercased().split(whereSeparator: \.isWhitespace)
    let rest = words.dropFirst().joined(separator: " ")
    switch words.first {
    case nil: note(.emptyBraces, at: place, "{}")
    case _ where tag.hasPrefix("?"): readBlank(tag.dropFirst(), at: place)
    case "jika":
      let branch = branch(rest, at: place)
      open.append(OpenBlock(place: place, label: tag, branches: [branch]))
    case "lain": readElse(rest, tag: tag, at: place)
    case "selesai" where words.count == 1:
      guard let block = open.popLast() else { return note(.endOutsideBlock, at: place, tag) }
      append(.block(block.branches))
    case "bagian":
      if mayNameParts {
        append(.part(rest))
        references.append(TemplateReference(kind: .part, name: rest, place: place))
      } else {
        note(.partInsidePart, at: place, rest)
      }
    default:
      let name = words.joined(separator: " ")
      if let field = Field(rawValue: name) {
        append(.field(field))
      } else {
        note(.unknownField, at: place, tag)
      }
    }
  }

  private mutating func branch(_ words: String, at place: TextPlace) -> TemplateNode.Branch {
    if let condition = Condition(words) {
      references += condition.categories.map {
        TemplateReference(kind: .category, name: $0, place: place)
      }
      return TemplateNode.Branch(condition: condition, body: [])
    }
    note(.unknownCondition, at: place, words)
    return TemplateNode.Branch(condition: .any([]), body: [])
  }

  private mutating func readElse(_ rest: String, tag: String, at place: TextPlace) {
    guard let block = open.last else { return note(.elseOutsideBlock, at: place, tag) }
    guard block.branches.last?.condition != nil else { return note(.elseAfterElse, at: place, tag) }
    var next = TemplateNode.Branch(condition: nil, body: [])
    if rest.hasPrefix("jika") {
      next = branch(String(rest.dropFirst(4)), at: place)
    } else if !rest.isEmpty {
      note(.unknownCondition, at: place, rest)
    }
    open[open.count - 1].branches.append(next)
  }

  private mutating func readBlank(_ tag: Substring, at place: TextPlace) {
    switch BlankReader.read(tag, at: place) {
    case .failure(let mistake): mistakes.append(mistake)
    case .success(let blank):
      if let earlier = types[blank.label], earlier != blank.type {
        note(.blankRedefined, at: place, blank.label)
      }
      types[blank.label] = blank.type
      append(.blank(blank))
    }
  }

  private mutating func append(_ node: TemplateNode) {
    if open.isEmpty {
      body.append(node)
    } else {
      let block = open.count - 1
      let branch = open[block].branches.count - 1
      open[block].branches[branch].body.append(node)
    }
  }

  private mutating func note(_ kind: TemplateMistake.Kind, at place: TextPlace, _ label: String) {
    mistakes.append(TemplateMistake(kind, at: place, label: label))
  }
}
