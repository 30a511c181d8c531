extension TextEditor {
  /// Puts text at the cursor, in place of what is selected.
  ///
  /// - Returns: whether there was room for it.
  @discardableResult
  public mutating func insert(_ text: String) -> Bool {
    change(selection ?? cursor..<cursor, to: Self.normalised(text), .other)
  }

  /// Replaces UTF-8 bytes, as one step that can be taken back; the cursor ends behind the new text.
  ///
  /// The range is widened to whole characters.
  @discardableResult
  public mutating func replace(_ range: Range<Int>, with text: String) -> Bool {
    let start = content.boundary(atOrBefore: range.lowerBound)
    let end = max(start, content.boundary(atOrAfter: range.upperBound))
    return change(start..<end, to: Self.normalised(text), .other)
  }

  /// Takes the last change back.
  @discardableResult
  public mutating func undo() -> Bool {
    guard let change = history.undo() else { return false }
    let end = change.offset + change.inserted.utf8.count
    content.replace(change.offset..<end, with: change.removed)
    settle(cursor: change.cursorBefore, anchor: change.anchorBefore)
    return true
  }

  /// Does again what was taken back.
  @discardableResult
  public mutating func redo() -> Bool {
    guard let change = history.redo() else { return false }
    let end = change.offset + change.removed.utf8.count
    content.replace(change.offset..<end, with: change.inserted)
    settle(cursor: change.offset + change.inserted.utf8.count, anchor: nil)
    return true
  }

  /// Keeps what is selected for pasting; false when nothing is.
  @discardableResult
  public mutating func copy() -> Bool {
    guard let selection else { return false }
    clipboard = content.text(in: selection)
    return true
  }

  /// Keeps what is selected and takes it out; false when nothing is.
  @discardableResult
  public mutating func cut() -> Bool {
    guard let selection, copy() else { return false }
    return change(selection, to: "", .other)
  }

  mutating func type(_ text: String) {
    let selected = selection
    let kind: History.Kind = selected == nil ? .typing : .other
    change(selected ?? cursor..<cursor, to: Self.normalised(text), kind)
  }

  mutating func erase(_ range: Range<Int>) {
    if let selection {
      change(selection, to: "", .other)
    } else if !range.isEmpty {
      change(range, to: "", .erasing)
    }
  }

  @discardableResult
  mutating func change(_ range: Range<Int>, to text: String, _ kind: History.Kind) -> Bool {
    guard content.length - range.count + text.utf8.count <= limit || text.isEmpty else {
      return false
    }
    guard !range.isEmpty || !text.isEmpty else { return true }
    let removed = content.text(in: range)
    let change = History.Change(
      offset: range.lowerBound, removed: removed, inserted: text, cursorBefore: cursor,
      anchorBefore: anchor)
    history.record(change, kind)
    content.replace(range, with: text)
    settle(cursor: range.lowerBound + text.utf8.count, anchor: nil)
    return true
  }

  /// Puts the cursor between characters: a mark that was inserted may have joined the one before.
  private mutating func settle(cursor offset: Int, anchor other: Int?) {
    cursor = content.boundary(atOrAfter: offset)
    anchor = other.map { content.boundary(atOrBefore: $0) }
    wantedColumn = nil
    revision += 1
  }
}
