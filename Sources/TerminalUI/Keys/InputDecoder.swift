/// Turns the bytes that a terminal sends into keys and pastes.
///
/// A pure state machine: it is fed chunks, however the line cut them, and told when nothing came
/// for ``pendingDelay``. What it does not know it swallows whole, so that no rest of a sequence is
/// taken for letters.
public struct InputDecoder: Sendable {
  /// The most bytes of one paste; the rest of a longer one is dropped.
  public static let pasteLimit = 4 * 1_048_576
  /// Without bracketed paste, so many printable bytes in one chunk were not typed by hand.
  public static let pasteThreshold = 8
  /// A longer sequence is swallowed without being looked at.
  static let sequenceLimit = 256

  enum State: Equatable, Sendable {
    case ground
    case escape
    case csi
    /// After `ESC [ [`, the Linux console's F1 to F5.
    case consoleFunction
    case ss3
    /// OSC, DCS, APC, PM or SOS, with the byte that opened it.
    case string(opener: UInt8, atEscape: Bool)
    case paste
  }

  let terminfoKeys: [[UInt8]: Key]
  var state = State.ground
  /// The bytes of the sequence so far, from its ESC on.
  var sequence: [UInt8] = []
  /// How many bytes of a string came.
  var stringLength = 0
  var character: [UInt8] = []
  var expected = 0
  var pasted: [UInt8] = []
  var output: [Input] = []
  /// Whether this terminal has shown that it says where a paste begins and ends.
  var bracketsPastes = false

  /// - Parameter terminfoKeys: what the terminal's own description says its keys send; it goes
  ///   before what is known anyway.
  public init(terminfoKeys: [[UInt8]: Key] = [:]) {
    self.terminfoKeys = terminfoKeys.filter { $0.key.count > 1 && $0.key.first == 0x1B }
  }

  /// How long to wait for more, in milliseconds, before ``timeout()``; nil when nothing is open.
  public var pendingDelay: Int? {
    switch state {
    case .ground: nil
    case .escape: 25
    case .csi, .ss3, .consoleFunction: sequence.count <= 2 ? 25 : 250
    case .string: stringLength == 0 ? 25 : 250
    case .paste: 1000
    }
  }

  /// Takes what one read gave, and answers with what is complete.
  public mutating func feed(_ bytes: some Collection<UInt8>) -> [Input] {
    if state == .ground && !bracketsPastes && Self.looksPasted(bytes) {
      deliverPaste(character + bytes)
      character = []
      return takeOutput()
    }
    for byte in bytes { take(byte) }
    return takeOutput()
  }

  /// Nothing more came in time: a lone ESC was the key, and what was begun is given up.
  public mutating func timeout() -> [Input] {
    switch state {
    case .ground: break
    case .escape: emit(.escape)
    case .csi where sequence.count == 2: emit(.alt("["))
    case .ss3 where sequence.count == 2: emit(.alt("O"))
    case .csi, .ss3, .consoleFunction: emit(.unknown)
    case .string(let opener, _):
      if stringLength == 0 { emit(.alt(Character(Unicode.Scalar(opener)))) }
    case .paste: deliverPaste(pasted)
    }
    reset()
    return takeOutput()
  }

  mutating func emit(_ key: Key) { output.append(.key(key)) }

  mutating func reset() {
    state = .ground
    sequence = []
    stringLength = 0
    pasted = []
  }

  private mutating func takeOutput() -> [Input] {
    defer { output = [] }
    return output
  }

  private static func looksPasted(_ bytes: some Collection<UInt8>) -> Bool {
    var printable = 0
    for byte in bytes {
      switch byte {
      case 0x1B, 0x7F: return false
      case 0x20...: printable += 1
      case 0x09, 0x0A, 0x0D: break
      default: return false
      }
    }
    return printable >= pasteThreshold
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .csi: takeCSI(byte)
    case .consoleFunction:
      emit((0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : .unknown)
      reset()
    case .ss3: takeSS3(byte)
    case .string(let opener, let atEscape): takeString(byte, opener, atEscape)
    case .paste: takePaste(byte)
    }
  }

  // MARK: Pastes

  static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func takePaste(_ byte: UInt8) {
    pasted.append(byte)
    if byte == 0x7E && pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      pasted.removeLast(Self.pasteEnd.count)
      let whole = pasted
      reset()
      deliverPaste(whole)
    } else if pasted.count > Self.pasteLimit + Self.pasteEnd.count {
      // Keep the limit and just enough of what follows to find the end.
      pasted.remove(at: Self.pasteLimit)
    }
  }

  private mutating func deliverPaste(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(Self.pasteLimit), as: UTF8.self)
    output.append(.paste(TextEditor.normalised(text)))
  }

  // MARK: Strings that the terminal sends as answers

  private mutating func takeString(_ byte: UInt8, _ opener: UInt8, _ atEscape: Bool) {
    stringLength += 1
    if byte == 0x07 || byte == 0x18 || byte == 0x1A || (atEscape && byte == 0x5C) {
      reset()
    } else {
      state = .string(opener: opener, atEscape: byte == 0x1B)
    }
  }
}
