import CVTerm

/// A terminal emulator (libvterm): takes what a program writes and knows what a person would see.
///
/// Not safe for several threads at once; ``Session`` holds one behind its lock.
final class Screen {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private var scanner = OutputScanner()
  private var isAlternate = false
  private var isCursorVisible = true
  /// What the terminal itself wants to send: answers to queries, encoded keys.
  private var outgoing: [UInt8] = []

  init(rows: Int, columns: Int) {
    terminal = vterm_new(Int32(rows), Int32(columns))
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 0 }
      Unmanaged<Screen>.fromOpaque(user).takeUnretainedValue().set(property, to: value.pointee)
      return 1
    }
    let me = Unmanaged.passUnretained(self).toOpaque()
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        guard let bytes, let user else { return }
        let new = UnsafeRawBufferPointer(start: bytes, count: count)
        Unmanaged<Screen>.fromOpaque(user).takeUnretainedValue().outgoing.append(contentsOf: new)
      }, me)
    vterm_set_utf8(terminal, 1)
    vterm_screen_set_callbacks(screen, callbacks, me)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  /// Takes bytes as the program wrote them; returns what the terminal answers.
  func feed(_ bytes: [UInt8]) -> [UInt8] {
    scanner.scan(bytes)
    _ = bytes.withUnsafeBytes {
      vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    return takeOutgoing()
  }

  /// The bytes that this terminal sends for a key in its present mode (application cursor keys, bracketed paste).
  func bytes(for key: Key) -> [UInt8] {
    key.encode(on: terminal)
    return takeOutgoing() + key.plainBytes(pasteIsBracketed: scanner.isPasteBracketed)
  }

  func resize(rows: Int, columns: Int) {
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// What stands on the screen now, as a value.
  func picture() -> Picture {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(terminal, &rows, &columns)
    var cursor = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &cursor)
    let cells = (0..<rows).map { row in
      (0..<columns).map { column in cell(VTermPos(row: row, col: column)) }
    }
    return Picture(
      cells: cells, cursor: .init(row: Int(cursor.row), column: Int(cursor.col)),
      isCursorVisible: isCursorVisible, isAlternate: isAlternate,
      isPasteBracketed: scanner.isPasteBracketed, clipboard: scanner.clipboard,
      forbidden: scanner.forbidden)
  }

  private func cell(_ position: VTermPos) -> Picture.Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, position, &cell)
    let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    // The right half of a wide character holds -1: it has no text of its own.
    let isRightHalf = scalars.first == UInt32.max
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init))
    return Picture.Cell(
      text: isRightHalf ? "" : text.isEmpty ? " " : String(text),
      isBold: cell.attrs.bold != 0, isReverse: cell.attrs.reverse != 0,
      isUnderlined: cell.attrs.underline != 0)
  }

  private func set(_ property: VTermProp, to value: VTermValue) {
    switch property {
    case VTERM_PROP_CURSORVISIBLE: isCursorVisible = value.boolean != 0
    case VTERM_PROP_ALTSCREEN: isAlternate = value.boolean != 0
    default: break
    }
  }

  private func takeOutgoing() -> [UInt8] {
    defer { outgoing = [] }
    return outgoing
  }
}
