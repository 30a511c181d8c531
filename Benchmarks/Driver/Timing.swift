import Foundation
import PseudoTerminal

/// What is timed on the raw terminal, and how the moment is found at which it was done.
enum Timing {
  /// The bytes of the arrow downwards, as a terminal in application mode sends them.
  static let down = "\u{1b}OB"
  static let up = "\u{1b}OA"
  /// Milliseconds without a byte after which a picture is taken for whole.
  private static let settled = 8

  /// Milliseconds from the start of the program until as many rows stand as will stand, and of the processor till then.
  static func start(_ contender: Contender, on store: String) throws -> (
    shown: Double, spent: Double
  ) {
    let recording = try contender.open(store)
    let spent = processor(recording.processID)
    recording.end()
    let replay = Contender.replay()
    let shown = recording.pieces.map { (time: $0.time, rows: replay.show($0).numbersShown) }
    let full = shown.map(\.rows).max() ?? 0
    guard full > 0, let done = shown.first(where: { $0.rows == full }) else {
      throw Unmeasurable(what: "no queue was shown by \(contender.program)")
    }
    return (done.time.milliseconds, spent)
  }

  /// Milliseconds of the processor that all threads of a program have used.
  private static func processor(_ process: pid_t) -> Double {
    let tasks = "/proc/\(process)/task"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return names.reduce(0) { sum, name in
      let text = try? String(contentsOfFile: "\(tasks)/\(name)/schedstat", encoding: .utf8)
      return sum + (text?.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1_000_000
    }
  }

  /// A key in the list: milliseconds until the selection had moved, and until all was painted.
  struct Stroke {
    let moved: Double
    let complete: Double
    let bytes: Int
  }

  /// What stands on the screen of a program; nil where it has shown nothing.
  static func picture(of recording: Recording) -> Picture? {
    let replay = Contender.replay()
    return recording.pieces.map { replay.show($0) }.last
  }

  static func press(_ keys: String, quiet: Int, in recording: Recording) throws {
    _ = try recording.send(keys)
    recording.read(quiet: quiet, within: 5)
  }

  /// Presses keys that all change the picture, each after all was painted for the one before; those that change nothing,
  /// as at the end of a text, are left out.
  static func plain(_ count: Int, in recording: Recording, key: (Int) -> String) throws -> [Stroke]
  {
    var strokes: [Stroke] = []
    for place in 0..<count {
      let sent = try recording.send(key(place))
      let pieces = recording.read(quiet: settled, within: 0.2)
      guard let first = pieces.first, let last = pieces.last else { continue }
      strokes.append(
        Stroke(
          moved: (first.time - sent).milliseconds, complete: (last.time - sent).milliseconds,
          bytes: first.bytes.count))
    }
    return strokes
  }

  /// Presses an arrow that often, each time after all was painted: downwards, and upwards from the end of the list.
  static func strokes(_ count: Int, in recording: Recording) throws -> [Stroke] {
    let replay = Contender.replay()
    var before = recording.pieces.map { replay.show($0) }.last?.chosenNumber
    var arrow = down
    var strokes: [Stroke] = []
    var refusals = 0
    while strokes.count < count {
      let sent = try recording.send(arrow)
      let pieces = recording.read(quiet: settled, within: 3)
      let seen = pieces.map { (time: $0.time - sent, number: replay.show($0).chosenNumber) }
      guard let after = seen.last?.number, let last = seen.last, after != before,
        let moved = seen.first(where: { $0.number == after })
      else {
        refusals += 1
        guard refusals < 4 else { throw Unmeasurable(what: "a key moved nothing") }
        arrow = arrow == down ? up : down
        continue
      }
      before = after
      refusals = 0
      strokes.append(
        Stroke(
          moved: moved.time.milliseconds, complete: last.time.milliseconds,
          bytes: pieces.first?.bytes.count ?? 0))
    }
    return strokes
  }

  /// Milliseconds from Enter until an open complaint is painted whole, for the chosen one and those below it.
  static func openings(_ count: Int, in recording: Recording, leaving: String) throws -> [Stroke] {
    try (0..<count).map { _ in
      let sent = try recording.send("\r")
      let opened = recording.read(quiet: 30, within: 5)
      guard let first = opened.first, let last = opened.last else {
        throw Unmeasurable(what: "no complaint was opened")
      }
      _ = try recording.send(leaving)
      recording.read(quiet: 30, within: 5)
      _ = try recording.send(down)
      recording.read(quiet: 30, within: 5)
      return Stroke(
        moved: (first.time - sent).milliseconds, complete: (last.time - sent).milliseconds,
        bytes: first.bytes.count)
    }
  }
}

/// Something could not be measured, and why.
struct Unmeasurable: Error, CustomStringConvertible {
  let what: String
  var description: String { what }
}
