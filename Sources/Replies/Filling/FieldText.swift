/// Makes a value from outside safe to stand in an answer.
enum FieldText {
  /// One line, single spaces, no controls, and no bracket that could act as a field or a blank.
  static func clean(_ value: String) -> String {
    var text = ""
    var space = false
    for character in value {
      if character.isWhitespace || isControl(character) {
        space = !text.isEmpty
        continue
      }
      if space { text.append(" ") }
      space = false
      text.append(neutral(character))
    }
    return text
  }

  static func withoutFullStop(_ value: String) -> String {
    var text = value[...].trimmingSpace
    while text.last == "." { text = text.dropLast() }
    return String(text)
  }

  private static func neutral(_ character: Character) -> Character {
    switch character {
    case "{", Blank.opening: "("
    case "}", Blank.closing: ")"
    default: character
    }
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      // Marks that turn the reading direction of what follows.
      case .format:
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      default: false
      }
    }
  }
}
