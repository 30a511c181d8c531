/// How names are compared: small letters and digits only.
///
/// Case, spaces, dots and dashes do not matter. Letters beyond ASCII are kept as they are.
enum Spelling {
  static func key(_ name: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": key.append(scalar)
      case "A"..."Z": key.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case "\u{A0}": continue
      default: if !scalar.isASCII { key.append(scalar) }
      }
    }
    return String(key)
  }
}
