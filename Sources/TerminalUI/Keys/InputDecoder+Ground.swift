extension InputDecoder {
  mutating func takeGround(_ byte: UInt8) {
    if expected > 0 {
      if byte & 0xC0 == 0x80 {
        continueCharacter(byte)
        return
      }
      // The character broke off: say so, and look at this byte anew.
      endCharacter()
    }
    switch byte {
    case 0x1B:
      state = .escape
      sequence = [byte]
    case 0x08, 0x7F: emit(.backspace)
    case 0x09: emit(.tab)
    case 0x0A, 0x0D: emit(.enter)
    case 0x00: emit(.control(" "))
    case 0x01...0x1A: emit(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C...0x1F: emit(.control(Character(Unicode.Scalar(byte + 0x40))))
    case 0x20...0x7E: emitCharacter(Character(Unicode.Scalar(byte)))
    case 0xC2...0xDF: beginCharacter(byte, length: 2)
    case 0xE0...0xEF: beginCharacter(byte, length: 3)
    case 0xF0...0xF4: beginCharacter(byte, length: 4)
    default: emitCharacter("\u{FFFD}")
    }
  }

  private mutating func beginCharacter(_ byte: UInt8, length: Int) {
    character = [byte]
    expected = length - 1
  }

  private mutating func continueCharacter(_ byte: UInt8) {
    character.append(byte)
    expected -= 1
    if expected == 0 { endCharacter() }
  }

  private mutating func endCharacter() {
    let scalars = String(decoding: character, as: UTF8.self).unicodeScalars
    character = []
    expected = 0
    guard scalars.count == 1, let scalar = scalars.first else {
      emitCharacter("\u{FFFD}")
      return
    }
    // No key sends a C1 control character.
    if scalar.value < 0xA0 { emit(.unknown) } else { emitCharacter(Character(scalar)) }
  }

  private mutating func emitCharacter(_ character: Character) {
    guard state == .escape else { return emit(.character(character)) }
    emit(.alt(character))
  }
}
