import Complaints
import TerminalUI

/// Asks something before there is a desk: one screen, and what lies over it, until it is done.
///
/// Such a screen wishes for nothing; what it was told is read from it at the end.
public struct Interview<Root: Screen> {
  private let terminal: Terminal
  private var state: State

  public init(_ root: Root, on terminal: Terminal, session: Session) {
    self.terminal = terminal
    var session = session
    session.size = terminal.size
    state = State(session: session, root: root)
  }

  /// Runs until the screen is done or the terminal is gone, and returns the screen as it was left.
  public mutating func run() -> Root? {
    _ = begin(&state)
    while !state.isQuitting {
      terminal.paint(view(&state, glyphs: terminal.glyphs))
      state.didPaint()
      let wakeup = terminal.wait()
      for signal in wakeup.signals {
        switch signal {
        case .hangUp, .terminate: terminal.die(of: signal)
        case .stop: terminal.stopProcess()
        case .resumed: break
        }
      }
      for input in wakeup.inputs where !state.isQuitting { _ = update(&state, .input(input)) }
    }
    return state.layers.first?.screen as? Root
  }
}
