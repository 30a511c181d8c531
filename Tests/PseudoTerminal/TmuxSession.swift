import Glibc

/// The second opinion: a program inside tmux, whose emulator has nothing in common with libvterm.
public final class TmuxSession: Sendable {
  private static let tmux = "/usr/bin/tmux"
  private let socket: String
  private let environment: [String: String]
  private let home: TemporaryHome

  /// Starts a program (absolute path) in a tmux server of its own.
  public init(
    _ program: String, _ arguments: [String] = [], home: TemporaryHome,
    environment: [String: String], rows: Int = 24, columns: Int = 80
  ) throws {
    socket = home.path + "/tmux"
    self.home = home
    self.environment = environment
    let isRemaining = "set-option -g remain-on-exit on"
    let settings = try home.write(
      isRemaining + "\nset-option -g status off\nset-option -g default-terminal screen-256color\n",
      to: "tmux.conf")
    let line = ([program] + arguments).map(Self.quoted).joined(separator: " ")
    try tmux(
      "-f", settings, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "exec " + line)
  }

  deinit { _ = try? tmux("kill-server") }

  /// The rows as tmux shows them, without the blanks at their ends.
  public var rows: [String] {
    get throws {
      let text = try tmux("capture-pane", "-p")
      return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
        String.init)
    }
  }

  /// Types text as it stands.
  public func type(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

  /// Presses keys by tmux's names: `F7`, `Enter`, `Up`, `M-7`, `C-s`.
  public func press(_ names: String...) throws {
    for name in names { try tmux("send-keys", name) }
  }

  /// Pastes text, bracketed where the program asked for it.
  public func paste(_ text: String) throws {
    try tmux("set-buffer", "--", text)
    try tmux("paste-buffer", "-p")
  }

  public func resize(rows: Int, columns: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Waits until some row shows the text.
  @discardableResult
  public func waitFor(
    _ text: String, within seconds: Double = Session.patience,
    file: String = #fileID, line: Int = #line
  ) throws -> [String] {
    try waitUntil("the text “\(text)”", within: seconds, file: file, line: line) { rows in
      rows.contains { $0.contains(text) }
    }
  }

  /// Waits until the rows are as `isReached` wants them.
  @discardableResult
  public func waitUntil(
    _ expected: String, within seconds: Double = Session.patience,
    file: String = #fileID, line: Int = #line, _ isReached: ([String]) -> Bool
  ) throws -> [String] {
    let end = Deadline.after(seconds: seconds)
    while true {
      let rows = try rows
      if isReached(rows) { return rows }
      if end.isOver {
        throw TookTooLong(
          description:
            "\(file):\(line): waited for \(expected) in tmux; not so after \(seconds) s. The screen:\n"
            + rows.joined(separator: "\n"))
      }
      // Asking costs a process; a moment between two questions leaves the processor to the program.
      poll(nil, 0, 20)
    }
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let outcome = try Command.run(
      Self.tmux, ["-S", socket] + arguments, environment: environment, within: 20)
    guard outcome.status == 0 else {
      throw TookTooLong(description: "tmux \(arguments.first ?? ""): \(outcome.errors)")
    }
    return outcome.output
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
