/// Numbers that look random and are the same in every run.
struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of up to `length` pieces in which the troublesome ones are frequent.
  mutating func text(upTo length: Int) -> String {
    var result = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      if Bool.random(using: &self) {
        result.append(Self.pieces.randomElement(using: &self) ?? " ")
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static let pieces: [Unicode.Scalar] = [
    "a", "b", "Z", "9", " ", " ", ".", "\n", "\t", "\r", "\u{1B}", "\u{0}", "é", "e", "\u{301}",
    "\u{308}", "漢", "字", "🙏", "\u{1F3FD}", "\u{200D}", "\u{FE0F}", "👩", "❤", "🇮", "🇩",
    "\u{202E}", "\u{200B}", "\u{E0041}", "\u{1100}", "\u{1161}", "\u{11A8}", "각", "‹", "›",
    "\u{20E3}", "\u{A0}", "\u{3000}", "ꦏ", "ꦴ", "\u{A9C0}", "\u{378}", "\u{E000}", "\u{9B}",
  ]
}
