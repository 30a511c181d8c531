/// Takes away the gaps that blocks and absent names leave behind.
enum TidyText {
  /// Single spaces, none before a comma or full stop or at a line's ends, at most one empty line together.
  static func tidy(_ text: String) -> String {
    var lines: [String] = []
    for line in text.lines {
      let tidied = tidy(line: line)
      if tidied.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(tidied)
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private static func tidy(line: Substring) -> String {
    var tidied = ""
    var space = false
    for character in line {
      if character.isWhitespace {
        space = !tidied.isEmpty
        continue
      }
      if space, character != ",", character != "." { tidied.append(" ") }
      space = false
      tidied.append(character)
    }
    return tidied
  }
}
