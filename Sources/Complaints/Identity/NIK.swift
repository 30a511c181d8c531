/// The sixteen digits of a population number (NIK) or a family card (KK): never shown whole unless revealed.
public enum NIK {
  /// `3375••••••••0001`; anything that is not sixteen digits is hidden but for its last two signs.
  public static func masked(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard digits.count == 16 else { return "••••" + text.suffix(2) }
    return digits.prefix(4) + "••••••••" + digits.suffix(4)
  }

  /// A text with every run of sixteen digits masked; blanks, dots and dashes within a run are looked through.
  public static func masking(_ text: some StringProtocol) -> String {
    guard text.utf8.count(where: isDigit) >= 16 else { return String(text) }
    var result: [UInt8] = []
    var run: [UInt8] = []
    func flush() {
      var run = run
      var tail: [UInt8] = []
      while let last = run.last, !isDigit(last) { tail.insert(run.removeLast(), at: 0) }
      if run.count(where: isDigit) == 16 {
        let digits = run.filter(isDigit)
        result += digits.prefix(4) + Array("••••••••".utf8) + digits.suffix(4)
      } else {
        result += run
      }
      result += tail
    }
    for byte in text.utf8 {
      if isDigit(byte) || (!run.isEmpty && isGap(byte)) {
        run.append(byte)
      } else {
        flush()
        run = []
        result.append(byte)
      }
    }
    flush()
    return String(decoding: result, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
