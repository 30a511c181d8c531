/// One place on the screen: a base character with at most four marks.
///
/// There is no public way to make one. Cells come from text that passed ``TextGate``, so nothing
/// that a citizen wrote can reach the terminal as a command.
public struct Cell: Hashable, Sendable {
  /// What is drawn; empty for the right half of a wide character.
  public let text: String
  /// 1 or 2 columns, 0 for the right half of a wide character.
  public let width: Int
  public let style: Style

  init(text: String, width: Int, style: Style) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// Each ASCII character as text.
  static let ascii = (UInt8(0)..<128).map { String(UnicodeScalar($0)) }

  static func blank(_ style: Style) -> Cell { Cell(text: " ", width: 1, style: style) }
  static func rightHalf(_ style: Style) -> Cell { Cell(text: "", width: 0, style: style) }
}
