/// The sixteen digits of a population number (NIK) or a family card (KK): never shown whole unless revealed.
public enum NIK {
  /// `3375••••••••0001`; anything that is not sixteen digits is hidden but for its last two signs.
  public static func masked(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard digits.count == 16 else { return "••••" + text.suffix(2) }
    return digits.prefix(4) + "••••••••" + digits.suffix(4)
  }
}
