import CVTerm

/// What a person presses, types or pastes.
///
/// A string literal is typed text.
public enum Key: Sendable, Equatable, ExpressibleByStringLiteral {
  case text(String)
  /// A function key, 1 to 12.
  case f(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Alt and a character, as one write: ESC and the character.
  case alt(Character)
  /// Control and a letter.
  case control(Character)
  /// Text from the clipboard: bracketed where the program asked for it, else as if typed.
  case paste(String)
  /// Bytes as another terminal would send them.
  case bytes([UInt8])

  public init(stringLiteral value: String) { self = .text(value) }

  /// Hands a named key to the emulator, which knows how it is encoded in the present mode.
  func encode(on terminal: OpaquePointer) {
    let named: (VTermKey, VTermModifier)? =
      switch self {
      case .f(let number):
        (VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
      case .enter: (VTERM_KEY_ENTER, VTERM_MOD_NONE)
      case .escape: (VTERM_KEY_ESCAPE, VTERM_MOD_NONE)
      case .tab: (VTERM_KEY_TAB, VTERM_MOD_NONE)
      case .backTab: (VTERM_KEY_TAB, VTERM_MOD_SHIFT)
      case .backspace: (VTERM_KEY_BACKSPACE, VTERM_MOD_NONE)
      case .delete: (VTERM_KEY_DEL, VTERM_MOD_NONE)
      case .insert: (VTERM_KEY_INS, VTERM_MOD_NONE)
      case .up: (VTERM_KEY_UP, VTERM_MOD_NONE)
      case .down: (VTERM_KEY_DOWN, VTERM_MOD_NONE)
      case .left: (VTERM_KEY_LEFT, VTERM_MOD_NONE)
      case .right: (VTERM_KEY_RIGHT, VTERM_MOD_NONE)
      case .home: (VTERM_KEY_HOME, VTERM_MOD_NONE)
      case .end: (VTERM_KEY_END, VTERM_MOD_NONE)
      case .pageUp: (VTERM_KEY_PAGEUP, VTERM_MOD_NONE)
      case .pageDown: (VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE)
      case .text, .alt, .control, .paste, .bytes: nil
      }
    if let (key, modifier) = named { vterm_keyboard_key(terminal, key, modifier) }
  }

  /// The bytes of what has no name on a keyboard.
  func plainBytes(pasteIsBracketed: Bool) -> [UInt8] {
    switch self {
    case .text(let text): return Array(text.utf8)
    case .alt(let character): return [0x1b] + Array(String(character).utf8)
    case .control(let character):
      return (character.asciiValue ?? 0) == 0 ? [] : [(character.asciiValue ?? 0) & 0x1f]
    case .paste(let text):
      // A terminal sends a line's end as a return.
      let bytes = Array(text.replacing("\r\n", with: "\r").replacing("\n", with: "\r").utf8)
      return pasteIsBracketed
        ? Array("\u{1b}[200~".utf8) + bytes + Array("\u{1b}[201~".utf8) : bytes
    case .bytes(let bytes): return bytes
    default: return []
    }
  }
}
