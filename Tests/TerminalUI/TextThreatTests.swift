import Testing

@testable import TerminalUI

/// One test for each way in which a text attacks a terminal or its reader; what passes unseen is the fault.
@Suite("Threats in a text") struct TextThreatTests {
  /// The text as a terminal gets it holds nothing that commands, reorders or hides.
  private func isHarmless(_ text: String) -> Bool {
    TextGate.sanitised(text).unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: ForbiddenScalars.name(of: scalar) == nil
      }
    }
  }

  private func expectTokens(_ texts: [String], _ each: Int? = nil) {
    for text in texts {
      #expect(isHarmless(text), "\(String(reflecting: text))")
      #expect(TextGate.tokenCount(text) >= each ?? 1, "\(String(reflecting: text))")
      // The planted fault: as it was written it would not have passed this test.
      #expect(!TextGate.isClean(text), "\(String(reflecting: text))")
    }
  }

  @Test("threatT01: escape sequences of every sort")
  func threatT01() {
    let starts = [
      "[2J", "[8m", "]0;x\u{7}", "]52;c;eA==\u{7}", "]8;;x\u{1B}\\", "P$qm\u{1B}\\", "c",
    ]
    expectTokens(starts.map { "\u{1B}" + $0 } + ["\u{0E}lqk\u{0F}", "\u{5}", "\u{0}"])
    #expect(TextGate.sanitised("\u{1B}]0;x\u{7}") == "⟦ESC⟧]0;x⟦BEL⟧")
  }

  @Test("threatT02: the controls of 0x80 to 0x9F, each of them")
  func threatT02() {
    expectTokens((0x80...0x9F).compactMap { Unicode.Scalar($0).map { "a\($0)b" } })
  }

  @Test("threatT03: what goes back and writes over")
  func threatT03() {
    expectTokens([
      "SETUJU ditolak\rDITOLAK setuju", "ya\u{8}\u{8}ti", "a\u{B}b", "a\u{C}b", "a\u{7F}",
    ])
  }

  @Test("threatT04: what turns the direction of writing, each of them")
  func threatT04() {
    let all = [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    expectTokens(all.compactMap { Unicode.Scalar($0).map { "a\($0)b" } })
  }

  @Test("threatT05: look-alike letters are drawn as they are; what hides among them is not")
  func threatT05() {
    #expect(TextGate.isClean("R\u{430}tn\u{430}"))
    #expect("R\u{430}tna" != "Ratna")
    expectTokens(["R\u{430}\u{200D}tna"])
  }

  @Test("threatT06: what cannot be seen")
  func threatT06() {
    let all = [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD, 0x3164, 0x115F, 0xFFA0, 0x2800, 0x34F]
    expectTokens(all.compactMap { Unicode.Scalar($0).map { "a\($0)b" } })
    expectTokens((0xE0000...0xE007F).compactMap { Unicode.Scalar($0).map { "a\($0)b" } })
    expectTokens((0xFE00...0xFE0F).compactMap { Unicode.Scalar($0).map { "a\($0)b" } })
  }

  @Test("threatT07: a flood of marks is four marks and a count")
  func threatT07() {
    let flood = "Z" + String(repeating: "\u{301}\u{323}\u{336}", count: 400)
    let shown = TextGate.sanitised(flood)
    #expect(shown.unicodeScalars.count { $0.properties.generalCategory == .nonspacingMark } == 4)
    #expect(shown.hasSuffix("⟦+1196⟧"))
  }

  @Test(
    "threatT08: whatever the width a terminal thinks of, the frame after it stands in its column")
  func threatT08() {
    for text in ["\u{FDFD}漢字", "👨\u{200D}👩\u{200D}👧", "\u{1100}\u{AC00}", "½ﬁ", "🇮🇩", "\u{1FAE8}"] {
      var canvas = Canvas(size: Size(columns: 20, rows: 1))
      canvas.write(text, at: Position(row: 0, column: 0), width: 10)
      canvas.write("│", at: Position(row: 0, column: 10), width: 1)
      #expect(CellWidth.of(canvas.text[0].prefix { $0 != "│" }.description) == 10, "\(text)")
    }
  }

  @Test("threatT09: tabs are blanks, and no line ends but where the text is of lines")
  func threatT09() {
    #expect(TextGate.sanitised("a\tb") == "a    b")
    #expect(TextGate.sanitised("a\nb") == "a⟦LF⟧b")
    #expect(TextGate.sanitised("a\r\nb", keepNewlines: true) == "a\nb")
    expectTokens(["a\u{2028}b", "a\u{2029}b", "a\u{85}b"])
  }

  @Test(
    "threatT10: a line of a million characters and a million lines are drawn as far as the screen goes"
  )
  func threatT10() {
    let long = "\u{1B}[1m" + String(repeating: "x", count: 1_000_000)
    var canvas = Canvas(size: Size(columns: 40, rows: 2))
    canvas.write(long, at: Position(row: 0, column: 0), width: 40)
    #expect(canvas.text[0].hasPrefix("⟦ESC⟧[1mxxx") && canvas.text[1].allSatisfy { $0 == " " })
    #expect(TextGate.tokenCount(String(repeating: "\n\u{7}", count: 1_000_000)) == 1_000_000)
  }
}
