/// Goes through a text and tells the place of every character.
enum TextWalk {
  static func walk(_ text: String, visit: (Character, String.Index, TextPlace) -> Void) {
    var line = 1
    var column = 1
    for index in text.indices {
      let character = text[index]
      visit(character, index, TextPlace(line: line, column: column))
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}
