/// One place on the screen: a base character with at most four marks.
///
/// There is no public way to make one. Cells come from text that passed ``TextGate``, so nothing
/// that a citizen wrote can reach the terminal as a command. A cell is two words and owns nothing: pictures of
/// thousands are made, copied and compared at every key.
public struct Cell: Hashable, Sendable {
  /// The base and two marks, 21 bits each, the base lowest; 0 where there is none.
  private let first: UInt64
  /// Two more marks; above them the width, the attributes and the role.
  private let second: UInt64

  private static let scalarBits: UInt64 = 21
  private static let scalarMask: UInt64 = 0x1F_FFFF
  private static let marksMask: UInt64 = 0x3FF_FFFF_FFFF
  private static let styleShift: UInt64 = 44

  /// - Parameter text: one cluster as the gate lets it through; empty for the right half of a wide character.
  init(text: String, width: Int, style: Style) {
    var words: (first: UInt64, second: UInt64) = (0, 0)
    for (place, scalar) in text.unicodeScalars.prefix(5).enumerated() {
      let value = UInt64(scalar.value)
      if place < 3 {
        words.first |= value << (Self.scalarBits * UInt64(place))
      } else {
        words.second |= value << (Self.scalarBits * UInt64(place - 3))
      }
    }
    first = words.first
    second = words.second | UInt64(width) << 42 | Self.bits(of: style)
  }

  private init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }

  /// A printable ASCII character.
  init(ascii byte: UInt8, style: Style) {
    self.init(first: UInt64(byte), second: 1 << 42 | Self.bits(of: style))
  }

  private static func bits(of style: Style) -> UInt64 {
    (UInt64(style.attributes.rawValue) | UInt64(style.role.rawValue) << 8) << styleShift
  }

  /// What is drawn; empty for the right half of a wide character.
  public var text: String {
    if let byte = UInt8(exactly: first), byte < 0x80, second & Self.marksMask == 0 {
      return byte == 0 ? "" : Self.ascii[Int(byte)]
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// 1 or 2 columns, 0 for the right half of a wide character.
  public var width: Int { Int(second >> 42 & 3) }

  public var style: Style {
    let bits = second >> Self.styleShift
    return Style(
      ColorRole(rawValue: UInt8(truncatingIfNeeded: bits >> 8)) ?? .plain,
      Style.Attributes(rawValue: UInt8(truncatingIfNeeded: bits)))
  }

  /// The base character and its marks.
  var scalars: [Unicode.Scalar] {
    let places =
      (0..<3).map { first >> (Self.scalarBits * $0) }
      + (0..<2).map { second >> (Self.scalarBits * $0) }
    return places.compactMap { word in
      let value = UInt32(truncatingIfNeeded: word & Self.scalarMask)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  /// The one scalar of a character of one column without marks; nil for every other.
  var single: UInt32? {
    guard first <= Self.scalarMask, second & Self.marksMask == 0, width == 1 else { return nil }
    return UInt32(truncatingIfNeeded: first)
  }

  /// The same character in another style.
  func with(_ style: Style) -> Cell {
    Cell(
      first: first, second: second & (1 << Self.styleShift - 1) | Self.bits(of: style))
  }

  /// An ASCII character in the style of this one.
  func with(ascii byte: UInt8) -> Cell { Cell(first: UInt64(byte), second: second) }

  func hasStyle(of other: Cell) -> Bool {
    second >> Self.styleShift == other.second >> Self.styleShift
  }

  /// Each ASCII character as text.
  private static let ascii = (UInt8(0)..<128).map { String(UnicodeScalar($0)) }

  static func blank(_ style: Style) -> Cell { Cell(ascii: 0x20, style: style) }
  static func rightHalf(_ style: Style) -> Cell { Cell(text: "", width: 0, style: style) }
}
