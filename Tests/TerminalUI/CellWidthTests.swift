import Testing

@testable import TerminalUI

@Suite("Widths") struct CellWidthTests {
  @Test(
    "a character takes its columns",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ｱ", 1), ("Ａ", 2), ("🙏", 2), ("❤", 1),
      ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("ꦏ", 1), ("…", 1), ("─", 1), ("▶", 1), ("•", 1),
      ("\u{1FAE8}", 2), ("⌚", 2), ("\u{1B}", 5), ("a\tb", 6), ("\u{FFFD}", 1), ("", 0),
    ])
  func widths(text: String, columns: Int) {
    #expect(CellWidth.of(text) == columns)
  }

  @Test("what is unassigned or private has no width")
  func unknown() {
    #expect(CellWidth.of(Unicode.Scalar(0xE000 as UInt16) ?? " ") == nil)
    #expect(CellWidth.of(Unicode.Scalar(0x378 as UInt16) ?? " ") == nil)
  }

  @Test("marks take no column of their own")
  func marks() {
    for scalar: Unicode.Scalar in ["\u{301}", "\u{20E3}", "\u{A9B3}", "\u{3099}", "\u{1161}"] {
      #expect(CellWidth.of(scalar) == 0)
    }
  }
}
