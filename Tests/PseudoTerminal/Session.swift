import Glibc

/// A program that runs in a pseudo-terminal of its own, seen through a terminal emulator.
///
/// A thread reads all the program writes as it comes, so a program is never kept waiting by a
/// test that looks elsewhere. Waiting always means waiting for a state; no method sleeps for a
/// fixed time. When the last reference goes, the program is killed.
public final class Session: Sendable {
  struct State: @unchecked Sendable {
    let screen: Screen
    var output: [UInt8] = []
    /// The program and all that it started have closed the terminal.
    var hasOutputEnded = false
    var ending: Ending?
    var isAbandoned = false
  }

  public let processID: pid_t
  let state: Monitor<State>
  let master: Master

  /// Starts a program (absolute path) with exactly this environment.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String],
    rows: Int = 24, columns: Int = 80
  ) throws {
    state = Monitor(State(screen: Screen(rows: rows, columns: columns)))
    (master, processID) = try Launch.gate.withLock { _ in
      let (master, slavePath, slave) = try Master.open(rows: rows, columns: columns)
      // Closed after the start: a master whose last slave was closed before reads an end.
      defer { close(slave) }
      let process = try Launch.start(
        program, arguments, environment: environment, files: .terminal(path: slavePath))
      return (master, process)
    }
    Launch.thread { [state, master] in Self.read(from: master, into: state) }
    Launch.thread { [state, processID] in Self.awaitEnd(of: processID, in: state) }
  }

  deinit {
    kill()
    state.withLock { $0.isAbandoned = true }
  }

  /// What the screen shows now.
  public var picture: Picture { state.withLock { $0.screen.picture() } }

  /// Every byte that the program wrote so far.
  public var output: [UInt8] { state.withLock { $0.output } }

  /// Whether the program has come to its end.
  public var hasEnded: Bool { state.withLock { $0.ending != nil } }

  /// The screen in a frame, for a message or an attachment.
  public var screenshot: String { picture.framed }

  /// Sends keys one by one, each in one write, encoded as the terminal's present mode asks.
  public func send(_ keys: Key...) throws {
    try send(keys: keys)
  }

  /// Sends keys one by one, each in one write, encoded as the terminal's present mode asks.
  public func send(keys: [Key]) throws {
    for key in keys {
      let bytes = state.withLock { $0.screen.bytes(for: key) }
      try master.write(bytes, until: .after(seconds: 10))
    }
  }

  /// Changes the size of the terminal; the program gets SIGWINCH.
  public func resize(rows: Int, columns: Int) throws {
    try state.withLock {
      // Under the lock, so that nothing written for the new size is read into the old one.
      $0.screen.resize(rows: rows, columns: columns)
      try master.resize(rows: rows, columns: columns)
    }
  }

  /// Sends a signal to the program, unless it has ended.
  public func signal(_ number: Int32) {
    state.withLock {
      if $0.ending == nil { _ = Glibc.kill(processID, number) }
    }
  }

  /// Kills the program and whatever else it started in its process group.
  public func kill() {
    state.withLock {
      if $0.ending == nil { _ = Glibc.kill(-processID, SIGKILL) }
    }
  }

  private static func read(from master: Master, into state: Monitor<State>) {
    while !state.withLock({ $0.isAbandoned }) {
      guard master.isReadable(within: 200) else { continue }
      // Under the lock, so that what is read no longer but not yet shown is never missed.
      let answers = state.withLock { state -> [UInt8]? in
        switch master.read() {
        case .nothing: return []
        case .end:
          state.hasOutputEnded = true
          return nil
        case .bytes(let bytes):
          state.output += bytes
          return state.screen.feed(bytes)
        }
      }
      guard let answers else { return }
      // A program that asks its terminal and does not read the answer misses only that.
      try? master.write(answers, until: .after(milliseconds: 200))
    }
  }

  private static func awaitEnd(of process: pid_t, in state: Monitor<State>) {
    var info = siginfo_t()
    while waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
    // Reaped under the lock: until then the id is the program's own, and a signal finds no other.
    state.withLock {
      var status: Int32 = 0
      waitpid(process, &status, 0)
      $0.ending = Ending(waitStatus: status)
    }
  }
}
