import FoundationEssentials

/// Reads a program's output beside the emulator, for what an emulator swallows silently:
/// modes asked for, clipboard texts, and whatever a program must not send to a terminal.
struct OutputScanner {
  private enum State {
    case ground, escape, charset, sequence, command, commandEscape
  }

  private(set) var isPasteBracketed = false
  private(set) var clipboard: [String] = []
  private(set) var forbidden: Set<String> = []

  private var state = State.ground
  /// The bytes of the control sequence or operating system command that is being read.
  private var collected: [UInt8] = []
  /// The bytes of a character of several bytes that is being read.
  private var pending: [UInt8] = []

  mutating func scan(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { scan(byte) }
  }

  private mutating func scan(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape: escape(byte)
    case .charset: state = .ground
    case .sequence:
      collected.append(byte)
      if (0x40...0x7e).contains(byte) { endSequence() }
    case .command:
      if byte == 0x07 {
        endCommand()
      } else if byte == 0x1b {
        state = .commandEscape
      } else {
        collected.append(byte)
      }
    case .commandEscape:
      endCommand()
      if byte != UInt8(ascii: "\\") { escape(byte) }
    }
  }

  private mutating func ground(_ byte: UInt8) {
    if !pending.isEmpty || byte >= 0x80 { return character(byte) }
    switch byte {
    case 0x1b: state = .escape
    // Bell, backspace, tab, line feed, return, shift out and in: what terminfo entries send.
    case 0x07...0x0a, 0x0d...0x0f, 0x20...0x7e: break
    default: forbid("byte", byte)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    collected = []
    state = .ground
    switch UnicodeScalar(byte) {
    case "[": state = .sequence
    case "]": state = .command
    case "(", ")": state = .charset
    case "7", "8", "=", ">", "M": break
    default: forbidden.insert("ESC " + String(UnicodeScalar(byte)))
    }
  }

  private mutating func endSequence() {
    state = .ground
    let text = String(decoding: collected, as: UTF8.self)
    if text.hasPrefix("?"), let last = text.last, last == "h" || last == "l" {
      if text.dropFirst().dropLast().split(separator: ";").contains("2004") {
        isPasteBracketed = last == "h"
      }
    } else if let last = text.last, !"ABCDGHJKLMPSTXbcdhlmnrt@".contains(last) {
      forbidden.insert("CSI " + text)
    }
  }

  private mutating func endCommand() {
    state = .ground
    let parts = String(decoding: collected, as: UTF8.self)
      .split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    switch parts.first {
    case "52" where parts.count == 3:
      guard let data = Data(base64Encoded: String(parts[2])) else {
        forbidden.insert("OSC 52 that is not base64")
        return
      }
      clipboard.append(String(decoding: data, as: UTF8.self))
    case "0", "2": break  // the window's title
    default: forbidden.insert("OSC " + (parts.first.map(String.init) ?? ""))
    }
  }

  private mutating func character(_ byte: UInt8) {
    let isContinuation = byte & 0xc0 == 0x80
    guard let lead = pending.first else {
      if isContinuation || byte < 0xc2 || byte > 0xf4 { return forbid("byte", byte) }
      pending = [byte]
      return
    }
    guard isContinuation else {
      forbid("byte", lead)
      pending = []
      return scan(byte)
    }
    pending.append(byte)
    guard pending.count == (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2) else { return }
    let scalars = String(decoding: pending, as: UTF8.self).unicodeScalars
    if scalars.count != 1 { forbid("byte", lead) }
    for scalar in scalars where Self.isInvisible(scalar) {
      forbidden.insert("U+" + Self.hexadecimal(scalar.value, digits: 4))
    }
    pending = []
  }

  /// C1 controls, and format characters that reorder or hide text.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private mutating func forbid(_ kind: String, _ byte: UInt8) {
    forbidden.insert(kind + " " + Self.hexadecimal(UInt32(byte), digits: 2))
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
