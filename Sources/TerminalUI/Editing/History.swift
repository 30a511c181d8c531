/// What was changed in a text, so that it can be taken back and done again.
struct History: Hashable, Sendable {
  /// One replacement.
  struct Change: Hashable, Sendable {
    var offset: Int
    var removed: String
    var inserted: String
    var cursorBefore: Int
    var anchorBefore: Int?
  }

  /// What kind of change it is decides whether it goes together with the one before.
  enum Kind: Hashable, Sendable {
    case typing
    case erasing
    case other
  }

  /// Bytes kept for taking back; the oldest changes go first.
  static let capacity = 8 * 1_048_576

  private var done: [Change] = []
  private var undone: [Change] = []
  private var running: Kind = .other
  private var bytes = 0

  var canUndo: Bool { !done.isEmpty }
  var canRedo: Bool { !undone.isEmpty }

  /// Ends the run of typing: what comes next is taken back by itself.
  mutating func endRun() { running = .other }

  mutating func record(_ change: Change, _ kind: Kind) {
    undone = []
    defer { running = kind }
    bytes += change.removed.utf8.count + change.inserted.utf8.count
    if kind == running, let last = done.last, let joined = Self.join(last, change, kind) {
      done[done.count - 1] = joined
      return
    }
    done.append(change)
    var dropped = 0
    while bytes > Self.capacity, dropped < done.count - 1 {
      bytes -= done[dropped].removed.utf8.count + done[dropped].inserted.utf8.count
      dropped += 1
    }
    done.removeFirst(dropped)
  }

  mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    running = .other
    return change
  }

  mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    running = .other
    return change
  }

  /// One change out of two, if they belong to the same word or the same run of erasing.
  private static func join(_ last: Change, _ next: Change, _ kind: Kind) -> Change? {
    var joined = last
    switch kind {
    case .typing:
      guard next.removed.isEmpty, next.offset == last.offset + last.inserted.utf8.count,
        next.inserted != "\n", last.inserted != "\n",
        next.inserted == " " || last.inserted.utf8.last != 0x20
      else { return nil }
      joined.inserted += next.inserted
    case .erasing:
      guard next.inserted.isEmpty, last.inserted.isEmpty else { return nil }
      if next.offset + next.removed.utf8.count == last.offset {
        joined.offset = next.offset
        joined.removed = next.removed + last.removed
      } else if next.offset == last.offset {
        joined.removed += next.removed
      } else {
        return nil
      }
    case .other: return nil
    }
    return joined
  }
}
