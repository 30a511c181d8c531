/// Why the program cannot show itself here.
public enum TerminalFailure: Error, Hashable, Sendable {
  /// What it reads from is no terminal.
  case inputIsNoTerminal
  /// What it writes to is no terminal.
  case outputIsNoTerminal
  /// TERM is not set.
  case typeUnset
  /// TERM says `dumb`.
  case typeDumb
  /// The terminal of that name cannot move its cursor.
  case noCursorAddressing(type: String)
  /// Neither the terminal of that name nor a VT100 is described on this machine.
  case unknownType(String)
  /// The screen could not be taken over for a reason that ncurses does not tell.
  case notStarted
  /// The system refused something that the screen needs, with the number it gave.
  case system(Int32)

  /// Whether another TERM would help.
  public var isOfType: Bool {
    switch self {
    case .typeUnset, .typeDumb, .noCursorAddressing, .unknownType: true
    case .inputIsNoTerminal, .outputIsNoTerminal, .notStarted, .system: false
    }
  }
}
