/// What the common terminals send for their keys, whatever TERM says.
enum KeyTable {
  /// The key of `ESC [ body`; nil when it is none.
  static func csi(_ body: ArraySlice<UInt8>) -> Key? {
    guard let final = body.last else { return nil }
    let digits = body.dropLast()
    guard digits.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x3B }) else { return nil }
    let numbers = numbers(in: digits)
    let modifiers = Modifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case 0x7E: return tilde(numbers.first ?? 0, modifiers)
    case 0x5E: return tilde(numbers.first ?? 0, .control)
    case 0x24, 0x40: return tilde(numbers.first ?? 0, .shift)
    case 0x5A: return .backTab
    case 0x61...0x64:
      return movements[final - 0x20].map { key(moving: $0, .shift) }
    case 0x50, 0x51, 0x53: return key(function: Int(final) - 0x4F, modifiers)
    case 0x52 where numbers.isEmpty || numbers[0] == 1 && numbers.count == 2:
      // A report of the cursor has the same form; none is ever asked for.
      return key(function: 3, modifiers)
    default: return movements[final].map { key(moving: $0, modifiers) }
    }
  }

  /// The key of `ESC O body`, the keypad's included; nil when it is none.
  static func ss3(_ body: ArraySlice<UInt8>) -> Key? {
    guard let final = body.last else { return nil }
    let modifiers = Modifiers(parameter: numbers(in: body.dropLast()).last ?? 1)
    switch final {
    case 0x50...0x53: return key(function: Int(final) - 0x4F, modifiers)
    case 0x4D: return .enter
    case 0x49: return .tab
    case 0x20: return .character(" ")
    case 0x58: return .character("=")
    case 0x6A...0x6F, 0x70...0x79: return .character(Character(Unicode.Scalar(final - 0x40)))
    case 0x61...0x64:
      return movements[final - 0x20].map { key(moving: $0, .control) }
    default: return movements[final].map { key(moving: $0, modifiers) }
    }
  }

  /// Whether it is something that a terminal reports by itself and nobody pressed.
  static func isReport(_ body: ArraySlice<UInt8>) -> Bool {
    guard let final = body.last else { return false }
    if body.elementsEqual("201~".utf8) { return true }
    // Focus, mouse, device attributes, status, cursor, modes, window; kitty's protocol asks with `?`.
    return [0x49, 0x4F, 0x4D, 0x6D, 0x63, 0x6E, 0x52, 0x79, 0x74].contains(final)
      || body.first == 0x3F
  }

  private struct Modifiers: OptionSet {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }
    init(parameter: Int) { rawValue = max(0, parameter - 1) & 0x0F }
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
  }

  private static let movements: [UInt8: Key.Movement] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x46: .end, 0x48: .home,
  ]

  private static func tilde(_ number: Int, _ modifiers: Modifiers) -> Key? {
    switch number {
    case 1, 7: key(moving: .home, modifiers)
    case 4, 8: key(moving: .end, modifiers)
    case 2: .insert
    case 3: .delete
    case 5: key(moving: .pageUp, modifiers)
    case 6: key(moving: .pageDown, modifiers)
    case 11...15: key(function: number - 10, modifiers)
    case 17...21: key(function: number - 11, modifiers)
    case 23...24: key(function: number - 12, modifiers)
    default: nil
    }
  }

  private static func key(moving movement: Key.Movement, _ modifiers: Modifiers) -> Key {
    if modifiers.contains(.shift) { return .shift(movement) }
    if modifiers.contains(.control) { return .controlMove(movement) }
    if modifiers.contains(.alt) && (movement == .left || movement == .right) {
      return .controlMove(movement)
    }
    switch movement {
    case .up: return .up
    case .down: return .down
    case .left: return .left
    case .right: return .right
    case .home: return .home
    case .end: return .end
    case .pageUp: return .pageUp
    case .pageDown: return .pageDown
    }
  }

  /// Shift adds 12 and Ctrl 24, as terminfo counts them.
  private static func key(function number: Int, _ modifiers: Modifiers) -> Key {
    let more = (modifiers.contains(.shift) ? 12 : 0) + (modifiers.contains(.control) ? 24 : 0)
    return .function(number + more)
  }

  private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: 0x3B, omittingEmptySubsequences: false).map { digits in
      digits.prefix(5).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
  }
}
