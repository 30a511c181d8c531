import Glibc

/// A program in a pseudo-terminal of its own, whose output is kept piece by piece with its time.
///
/// Neither a thread nor an emulator runs beside the program while it is timed: whoever measures
/// reads the raw terminal, and looks at the pieces through a ``Replay`` afterwards.
public final class Recording {
  /// What one read from the terminal gave.
  public struct Piece: Sendable {
    /// Nanoseconds since the program was started.
    public let time: Int
    public let bytes: [UInt8]
  }

  public let processID: pid_t
  public private(set) var pieces: [Piece] = []
  private let master: Master
  private let start: Int
  private var isRunning = true

  /// Starts a program (absolute path) with exactly this environment.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String],
    rows: Int, columns: Int
  ) throws {
    (start, master, processID) = try Launch.gate.withLock { _ in
      let (master, slavePath, slave) = try Master.open(rows: rows, columns: columns)
      defer { close(slave) }
      let start = Deadline.now.nanoseconds
      let process = try Launch.start(
        program, arguments, environment: environment, files: .terminal(path: slavePath))
      return (start, master, process)
    }
  }

  deinit { end() }

  /// Sends bytes as a terminal does; gives the time, in nanoseconds since the start.
  public func send(_ bytes: String) throws -> Int {
    let time = Deadline.now.nanoseconds - start
    try master.write(Array(bytes.utf8), until: .after(seconds: 10))
    return time
  }

  /// Reads until at least one piece came and then nothing for that long; gives the new pieces.
  @discardableResult
  public func read(quiet milliseconds: Int, within seconds: Double = 20) -> ArraySlice<Piece> {
    let first = pieces.count
    let end = Deadline.after(seconds: seconds)
    while !end.isOver {
      switch master.read(within: pieces.count == first ? end.millisecondsLeft : Int32(milliseconds))
      {
      case .bytes(let bytes):
        pieces.append(Piece(time: Deadline.now.nanoseconds - start, bytes: bytes))
      case .nothing, .end: return pieces[first...]
      }
    }
    return pieces[first...]
  }

  /// The most memory the program ever had in use, in bytes; 0 when the kernel does not tell.
  public var peakMemory: Int {
    guard let file = fopen("/proc/\(processID)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return (Int(text.filter { $0 >= "0" && $0 <= "9" }) ?? 0) * 1024
    }
    return 0
  }

  /// Asks the program to end, and waits until it has; kills it when it does not within two seconds.
  public func end() {
    guard isRunning else { return }
    isRunning = false
    kill(processID, SIGTERM)
    let limit = Deadline.after(seconds: 2)
    var status: Int32 = 0
    while waitpid(processID, &status, WNOHANG) == 0 {
      if limit.isOver { kill(processID, SIGKILL) }
      _ = master.read(within: 1)
    }
  }
}

/// What a person would have seen while a recording was made.
public struct Replay {
  private let screen: Screen

  public init(rows: Int, columns: Int) { screen = Screen(rows: rows, columns: columns) }

  /// Shows one more piece; gives the picture it made.
  public func show(_ piece: Recording.Piece) -> Picture {
    _ = screen.feed(piece.bytes)
    return screen.picture()
  }
}
