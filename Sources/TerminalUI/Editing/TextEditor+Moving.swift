extension TextEditor {
  mutating func moveVertically(by lines: Int, selecting: Bool) {
    let row = content.row(of: cursor)
    let column = wantedColumn ?? content.column(of: cursor)
    let target = row + lines
    let place: Int
    if target < 0 {
      place = 0
    } else if target >= content.lineCount {
      place = content.length
    } else {
      place = content.offset(on: content.line(at: target), column: column)
    }
    move(to: place, selecting: selecting)
    wantedColumn = column
  }

  mutating func moveHorizontally(to offset: Int, selecting: Bool) {
    wantedColumn = nil
    move(to: offset, selecting: selecting)
  }

  /// The beginning or the end of the line on the screen.
  func lineStart() -> Int {
    content.firstPlace(on: content.line(at: content.row(of: cursor)))
  }

  func lineEnd() -> Int {
    content.lastPlace(on: content.line(at: content.row(of: cursor)))
  }

  /// The end of the word at or after an offset.
  func wordEnd(after offset: Int) -> Int {
    var place = offset
    while let character = content.character(at: place), !Self.isWord(character) {
      place = content.next(place)
    }
    while let character = content.character(at: place), Self.isWord(character) {
      place = content.next(place)
    }
    return place
  }

  /// The beginning of the word at or before an offset.
  func wordStart(before offset: Int) -> Int {
    var place = offset
    func before() -> Character? {
      place > 0 ? content.character(at: content.previous(place)) : nil
    }
    while let character = before(), !Self.isWord(character) { place = content.previous(place) }
    while let character = before(), Self.isWord(character) { place = content.previous(place) }
    return place
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  mutating func apply(_ movement: Key.Movement, selecting: Bool, byWords: Bool = false) {
    switch movement {
    case .up: moveVertically(by: -1, selecting: selecting)
    case .down: moveVertically(by: 1, selecting: selecting)
    case .pageUp: moveVertically(by: -max(1, height - 1), selecting: selecting)
    case .pageDown: moveVertically(by: max(1, height - 1), selecting: selecting)
    case .left:
      let place = byWords ? wordStart(before: cursor) : content.previous(cursor)
      let target = selecting || byWords ? place : selection?.lowerBound ?? place
      moveHorizontally(to: target, selecting: selecting)
    case .right:
      let place = byWords ? wordEnd(after: cursor) : content.next(cursor)
      let target = selecting || byWords ? place : selection?.upperBound ?? place
      moveHorizontally(to: target, selecting: selecting)
    case .home: moveHorizontally(to: byWords ? 0 : lineStart(), selecting: selecting)
    case .end:
      moveHorizontally(to: byWords ? content.length : lineEnd(), selecting: selecting)
    }
  }
}
