extension TextEditor {
  /// Applies a key that edits or moves.
  ///
  /// - Returns: whether it was one; Tab, Esc and the function keys are the caller's, and so is
  ///   Ctrl-C when nothing is selected.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    if let movement = Self.movement(for: key) {
      apply(movement, selecting: false)
      return true
    }
    switch key {
    case .character(let character): type(String(character))
    case .enter: type("\n")
    case .backspace: erase(content.previous(cursor)..<cursor)
    case .delete: erase(cursor..<content.next(cursor))
    case .shift(let movement): apply(movement, selecting: true)
    case .controlMove(let movement): apply(movement, selecting: false, byWords: true)
    case .control(let letter): return handleControl(letter)
    default: return false
    }
    return true
  }

  private mutating func handleControl(_ letter: Character) -> Bool {
    switch letter {
    case "a": selectAll()
    case "c": return copy()
    case "x": return cut()
    case "v": insert(clipboard)
    case "w":
      history.endRun()
      erase(wordStart(before: cursor)..<cursor)
    case "y": redo()
    case "z": undo()
    default: return false
    }
    return true
  }

  static func movement(for key: Key) -> Key.Movement? {
    switch key {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }
}
