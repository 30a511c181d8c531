extension InputDecoder {
  mutating func takeEscape(_ byte: UInt8) {
    sequence.append(byte)
    if let key = terminfoKeys[sequence] {
      emit(key)
      reset()
      return
    }
    switch byte {
    case 0x5B: state = .csi
    case 0x4F: state = .ss3
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F: state = .string(opener: byte, atEscape: false)
    case 0x1B:
      emit(.escape)
      sequence = [byte]
    default:
      reset()
      emitAlt(byte)
    }
  }

  /// ESC and another byte: Alt and a key.
  private mutating func emitAlt(_ byte: UInt8) {
    switch byte {
    case 0x30: emit(.function(10))
    case 0x31...0x39: emit(.function(Int(byte) - 0x30))
    case 0x62: emit(.controlMove(.left))
    case 0x66: emit(.controlMove(.right))
    case 0x7F, 0x08: emit(.control("w"))
    case 0x20...0x7E: emit(.alt(Character(Unicode.Scalar(byte))))
    default:
      // Esc, and then a key of its own.
      if byte >= 0x80 { emit(.escape) }
      takeGround(byte)
    }
  }

  mutating func takeSS3(_ byte: UInt8) {
    sequence.append(byte)
    switch byte {
    case 0x30...0x39, 0x3B:
      if sequence.count > Self.sequenceLimit { giveUp() }
    case 0x20...0x7E:
      emit(terminfoKeys[sequence] ?? KeyTable.ss3(sequence.dropFirst(2)) ?? .unknown)
      reset()
    default: giveUp(andTake: byte)
    }
  }

  mutating func takeCSI(_ byte: UInt8) {
    if sequence.count < Self.sequenceLimit { sequence.append(byte) }
    switch byte {
    case 0x5B where sequence.count == 3: state = .consoleFunction
    // rxvt ends what Shift and a key send with `$`, which elsewhere stands before the end.
    case 0x24 where sequence.count > 3 && sequence.dropFirst(2).dropLast().allSatisfy(isDigit):
      endCSI()
    case 0x20...0x3F: break
    case 0x40...0x7E: endCSI()
    default: giveUp(andTake: byte)
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func endCSI() {
    let whole = sequence
    reset()
    if let key = terminfoKeys[whole] { return emit(key) }
    let body = whole.dropFirst(2)
    if body.elementsEqual("200~".utf8) {
      state = .paste
      bracketsPastes = true
    } else if whole.count >= Self.sequenceLimit {
      emit(.unknown)
    } else if let key = KeyTable.csi(body) {
      emit(key)
    } else if !KeyTable.isReport(body) {
      emit(.unknown)
    }
  }

  /// The sequence is broken: its bytes are gone, but the one that broke it may begin something.
  private mutating func giveUp(andTake byte: UInt8? = nil) {
    reset()
    emit(.unknown)
    if let byte, byte == 0x1B || byte >= 0x80 { takeGround(byte) }
  }
}
