import CSystem

/// Wakes the loop that waits in ``Terminal/wait(timeoutMilliseconds:alsoReadable:)``, from any
/// thread.
public struct Waker: Sendable {
  public init() {}

  public func wake() { lk_wake() }
}

/// Why a wait ended.
public struct Wakeup: Hashable, Sendable {
  /// What the terminal sent, in order; a change of size comes once, however often it happened.
  public var inputs: [Input] = []
  public var signals: [TerminalSignal] = []
  /// Whether a ``Waker`` asked for it.
  public var isWoken = false
  /// Which of the further descriptors can be read.
  public var readable: [Int32] = []

  public init() {}
}

/// What the system told the program.
public enum TerminalSignal: Hashable, Sendable {
  /// The terminal is gone, or its window was closed.
  case hangUp
  /// Somebody asked the program to end.
  case terminate
  /// Somebody asked it to stop for a while; answer with ``Terminal/stopProcess()``.
  case stop
  /// It goes on after having been stopped from outside; the screen was drawn anew.
  case resumed
}
