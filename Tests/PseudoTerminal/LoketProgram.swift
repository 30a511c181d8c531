import Foundation

/// The built program on a store of its own, in a home of its own.
public struct LoketProgram: Sendable {
  /// The folder with what `swift build` made: where the running test bundle lies.
  public static let products = URL(fileURLWithPath: "/proc/self/exe")
    .resolvingSymlinksInPath().deletingLastPathComponent()

  /// LOKET_PROGRAM in the environment names another build, such as a release for tests with long files.
  public static let path =
    ProcessInfo.processInfo.environment["LOKET_PROGRAM"]
    ?? products.appendingPathComponent("loket").path

  /// The day on which all sample data is dated.
  public static let sampleDay = "2026-11-23"

  public let home: TemporaryHome
  /// The environment of every call and session; set more as a test needs it.
  public var environment: [String: String]

  /// The program in a fresh home, on a fixed day (ISO 8601), or on today's with nil.
  public init(today: String? = sampleDay) throws {
    home = try TemporaryHome()
    environment = home.environment
    environment["LOKET_TODAY"] = today
  }

  /// The store that the program uses when it is told no other.
  public var store: String { home.path + "/data/loket/loket.sqlite" }

  /// Runs a command to its end.
  public func run(_ arguments: String..., input: String = "", within seconds: Double = 60) throws
    -> Outcome
  {
    try run(arguments, input: input, within: seconds)
  }

  /// Runs a command to its end.
  public func run(_ arguments: [String], input: String = "", within seconds: Double = 60) throws
    -> Outcome
  {
    try Command.run(
      Self.path, arguments, environment: environment, input: Array(input.utf8), within: seconds)
  }

  /// Opens the program in a pseudo-terminal.
  public func open(_ arguments: String..., rows: Int = 24, columns: Int = 80) throws -> Session {
    try Session(Self.path, arguments, environment: environment, rows: rows, columns: columns)
  }

  /// Opens the program in tmux.
  public func openInTmux(_ arguments: String..., rows: Int = 24, columns: Int = 80) throws
    -> TmuxSession
  {
    try TmuxSession(
      Self.path, arguments, home: home, environment: environment, rows: rows, columns: columns)
  }
}
