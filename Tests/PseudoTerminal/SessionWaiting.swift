/// A session did not come where the test expected it; the message holds the whole screen.
public struct Stuck: Error, CustomStringConvertible {
  public let description: String

  init(_ expected: String, seconds: Double, picture: Picture, ending: Ending?, place: String) {
    let end = ending.map { ", and the program \($0)" } ?? ""
    description =
      "\(place): waited for \(expected); not so after \(seconds) s\(end). The screen:\n\(picture.framed)"
  }
}

extension Session {
  /// How long a state is waited for unless a test says otherwise; ample, for a loaded machine.
  public static let patience = 20.0

  /// Waits until some row shows the text.
  @discardableResult
  public func waitFor(
    _ text: String, within seconds: Double = patience, file: String = #fileID, line: Int = #line
  ) throws -> Picture {
    try waitUntil("the text “\(text)”", within: seconds, file: file, line: line) { $0.shows(text) }
  }

  /// Waits until no row shows the text.
  @discardableResult
  public func waitForNo(
    _ text: String, within seconds: Double = patience, file: String = #fileID, line: Int = #line
  ) throws -> Picture {
    try waitUntil("no text “\(text)”", within: seconds, file: file, line: line) { !$0.shows(text) }
  }

  /// Waits until the picture is as `isReached` wants it; fails at once if the program has ended.
  @discardableResult
  public func waitUntil(
    _ expected: String, within seconds: Double = patience,
    file: String = #fileID, line: Int = #line, _ isReached: (Picture) throws -> Bool
  ) throws -> Picture {
    var seen = -1
    var picture: Picture?
    let reached = try state.wait(until: .after(seconds: seconds)) { state -> Picture?? in
      if state.output.count != seen || picture == nil {
        seen = state.output.count
        let new = state.screen.picture()
        picture = new
        if try isReached(new) { return .some(new) }
      }
      return state.ending != nil && state.hasOutputEnded ? .some(nil) : nil
    }
    if case .some(.some(let picture)) = reached { return picture }
    throw stuck(expected, seconds: seconds, file: file, line: line)
  }

  /// Waits until the program has painted all it has to and waits for input itself.
  ///
  /// So it is when for `quiet` milliseconds no byte came, none was left unread, and each look found the program
  /// waiting. Prefer ``waitFor(_:within:file:line:)``: this is for "nothing happens".
  @discardableResult
  public func waitUntilIdle(
    quiet milliseconds: Int = 60, within seconds: Double = patience,
    file: String = #fileID, line: Int = #line
  ) throws -> Picture {
    var seen = -1
    var idleAt = Deadline.after(milliseconds: milliseconds)
    let picture = state.wait(until: .after(seconds: seconds), atLeastEvery: 5) {
      state -> Picture? in
      if state.ending != nil && state.hasOutputEnded { return state.screen.picture() }
      let isUnread = !state.hasOutputEnded && self.master.isReadable(within: 0)
      if isUnread || state.output.count != seen
        || !ProcessActivity.isWaitingForInput(self.processID)
      {
        seen = state.output.count
        idleAt = .after(milliseconds: milliseconds)
      }
      return idleAt.isOver ? state.screen.picture() : nil
    }
    if let picture { return picture }
    throw stuck("the program to be idle", seconds: seconds, file: file, line: line)
  }

  /// Whether the program runs.
  public var isOpen: Bool { state.withLock { $0.ending == nil } }

  /// Waits for the program's end and returns how it came, with everything it wrote on the picture.
  @discardableResult
  public func ending(
    within seconds: Double = patience, file: String = #fileID, line: Int = #line
  ) throws -> Ending {
    let end = Deadline.after(seconds: seconds)
    guard let ending = state.wait(until: end, { $0.ending }) else {
      throw stuck("the program's end", seconds: seconds, file: file, line: line)
    }
    // A program it left behind may keep the terminal open; its own last words are here by then.
    _ = state.wait(until: .after(seconds: 2)) { $0.hasOutputEnded ? true : nil }
    return ending
  }

  private func stuck(_ expected: String, seconds: Double, file: String, line: Int) -> Stuck {
    state.withLock {
      Stuck(
        expected, seconds: seconds, picture: $0.screen.picture(), ending: $0.ending,
        place: "\(file):\(line)")
    }
  }
}
