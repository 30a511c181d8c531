import PseudoTerminal

/// What is timed on the raw terminal, and how the moment is found at which it was done.
enum Timing {
  /// The bytes of the arrow downwards, as a terminal in application mode sends them.
  static let down = "\u{1b}OB"

  /// Milliseconds from the start of the program until as many rows stand as will stand.
  static func start(_ contender: Contender, on store: String) throws -> Double {
    let recording = try contender.open(store)
    recording.end()
    let replay = Contender.replay()
    let shown = recording.pieces.map { (time: $0.time, rows: replay.show($0).numbersShown) }
    let full = shown.map(\.rows).max() ?? 0
    guard full > 0, let done = shown.first(where: { $0.rows == full }) else {
      throw Unmeasurable(what: "no queue was shown by \(contender.program)")
    }
    return done.time.milliseconds
  }

  /// A key in the list: milliseconds until the selection had moved, and until all was painted.
  struct Stroke {
    let moved: Double
    let complete: Double
  }

  /// Presses the arrow downwards that often, each time after all was painted.
  static func strokes(_ count: Int, in recording: Recording) throws -> [Stroke] {
    let replay = Contender.replay()
    var before = recording.pieces.map { replay.show($0) }.last?.chosenNumber
    return try (0..<count).map { _ in
      let sent = try recording.send(down)
      let pieces = recording.read(quiet: 20, within: 5)
      let seen = pieces.map { (time: $0.time - sent, number: replay.show($0).chosenNumber) }
      guard let after = seen.last?.number, let last = seen.last, after != before,
        let moved = seen.first(where: { $0.number == after })
      else { throw Unmeasurable(what: "a key moved nothing") }
      before = after
      return Stroke(moved: moved.time.milliseconds, complete: last.time.milliseconds)
    }
  }

  /// Milliseconds from Enter until an open complaint is painted whole, for the chosen one and those below it.
  static func openings(_ count: Int, in recording: Recording, leaving: String) throws -> [Double] {
    try (0..<count).map { _ in
      let sent = try recording.send("\r")
      let opened = recording.read(quiet: 30, within: 5)
      guard let last = opened.last else { throw Unmeasurable(what: "no complaint was opened") }
      _ = try recording.send(leaving)
      recording.read(quiet: 30, within: 5)
      _ = try recording.send(down)
      recording.read(quiet: 30, within: 5)
      return (last.time - sent).milliseconds
    }
  }

  /// Milliseconds from the last letter of a word until its first hits are painted.
  static func search(_ word: String, in recording: Recording) throws -> Double {
    _ = try recording.send("/")
    recording.read(quiet: 40, within: 5)
    for letter in word.dropLast() {
      _ = try recording.send(String(letter))
      recording.read(quiet: 40, within: 5)
    }
    let sent = try recording.send(String(word.suffix(1)))
    let pieces = recording.read(quiet: 150, within: 5)
    let time = pieces.last.map { ($0.time - sent).milliseconds }
    let replay = Contender.replay()
    let picture = recording.pieces.map { replay.show($0) }.last
    _ = try recording.send("\u{1b}")
    recording.read(quiet: 60, within: 5)
    guard let time, let picture, picture.shows(word), picture.numbersShown > 0 else {
      throw Unmeasurable(what: "the search found nothing")
    }
    return time
  }
}

/// Something could not be measured, and why.
struct Unmeasurable: Error, CustomStringConvertible {
  let what: String
  var description: String { what }
}
