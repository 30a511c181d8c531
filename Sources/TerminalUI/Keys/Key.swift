/// A key as the program names it, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is `.function(1)`. Alt and a digit arrives as this too: Alt-1 as F1, Alt-0 as F10.
  case function(Int)
  /// Ctrl and a letter, always given in lower case.
  case control(Character)
  /// Alt and a character.
  case alt(Character)
  /// Shift and a key that moves: it selects.
  case shift(Movement)
  /// Ctrl and a key that moves: by words, or to either end of the text.
  case controlMove(Movement)
  /// A sequence that no table knows, so that the program can say so.
  case unknown

  /// The keys that move the cursor and can carry Shift or Ctrl.
  public enum Movement: Hashable, Sendable, CaseIterable {
    case up, down, left, right, home, end, pageUp, pageDown
  }
}

/// What reaches the program from the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that came in one piece, with line feeds for line ends; it never runs a command.
  case paste(String)
  case resize(Size)
  /// The terminal is gone.
  case ended
}
