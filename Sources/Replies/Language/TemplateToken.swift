/// A body cut into literal text and what stands between braces.
struct TemplateToken {
  enum Content {
    case text(String)
    /// The trimmed words between two braces.
    case tag(String)
  }

  let content: Content
  let place: TextPlace

  /// Cuts the lines of a body; a line that holds only a block word vanishes with its line break.
  static func cut(
    _ lines: [Substring], firstLine: Int
  ) -> (tokens: [TemplateToken], mistakes: [TemplateMistake]) {
    var tokens: [TemplateToken] = []
    var mistakes: [TemplateMistake] = []
    for (offset, line) in lines.enumerated() {
      let number = firstLine + offset
      if let word = blockWord(line) {
        let column = line.prefix { $0 != "{" }.count + 1
        tokens.append(
          TemplateToken(content: .tag(word), place: TextPlace(line: number, column: column)))
        continue
      }
      cut(line, number: number, into: &tokens, &mistakes)
      if offset < lines.count - 1 {
        let end = TextPlace(line: number, column: line.count + 1)
        tokens.append(TemplateToken(content: .text("\n"), place: end))
      }
    }
    return (tokens, mistakes)
  }

  private static func blockWord(_ line: Substring) -> String? {
    let trimmed = line.trimmingSpace
    guard trimmed.first == "{", trimmed.last == "}" else { return nil }
    let inside = trimmed.dropFirst().dropLast()
    guard !inside.contains(where: { $0 == "{" || $0 == "}" }) else { return nil }
    let word = String(inside.trimmingSpace)
    let first = word.lowercased().split(separator: " ").first
    return first == "jika" || first == "lain" || first == "selesai" ? word : nil
  }

  private static func cut(
    _ line: Substring, number: Int, into tokens: inout [TemplateToken],
    _ mistakes: inout [TemplateMistake]
  ) {
    var text = ""
    var tag: (start: Int, content: String)?
    var textStart = 1
    for (index, character) in line.enumerated() {
      let column = index + 1
      let place = TextPlace(line: number, column: column)
      switch character {
      case "{":
        if let open = tag {
          mistakes.append(
            TemplateMistake(
              .unclosedBrace, at: TextPlace(line: number, column: open.start), label: open.content))
        }
        if !text.isEmpty {
          tokens.append(
            TemplateToken(
              content: .text(text), place: TextPlace(line: number, column: textStart)))
        }
        text = ""
        tag = (column, "")
      case "}":
        if let open = tag {
          tokens.append(
            TemplateToken(
              content: .tag(String(open.content[...].trimmingSpace)),
              place: TextPlace(line: number, column: open.start)))
        } else {
          mistakes.append(TemplateMistake(.strayBrace, at: place, label: "}"))
        }
        tag = nil
        textStart = column + 1
      case Blank.opening, Blank.closing:
        mistakes.append(TemplateMistake(.reservedBracket, at: place, label: String(character)))
      default:
        if tag != nil { tag?.content.append(character) } else { text.append(character) }
      }
    }
    if let open = tag {
      mistakes.append(
        TemplateMistake(
          .unclosedBrace, at: TextPlace(line: number, column: open.start), label: open.content))
    }
    if !text.isEmpty {
      tokens.append(
        TemplateToken(content: .text(text), place: TextPlace(line: number, column: textStart)))
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmingSpace: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
