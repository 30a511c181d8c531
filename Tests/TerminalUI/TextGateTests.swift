import Testing

@testable import TerminalUI

@Suite("The gate") struct TextGateTests {
  @Test(
    "what commands, reorders or hides is shown as a token",
    arguments: [
      ("\u{1B}[2J", "⟦ESC⟧[2J"), ("a\u{0}b", "a⟦NUL⟧b"), ("\u{7F}", "⟦DEL⟧"),
      ("\u{9B}31m", "⟦CSI⟧31m"), ("\u{9D}52;c;x\u{7}", "⟦OSC⟧52;c;x⟦BEL⟧"),
      ("\u{8D}", "⟦RI⟧"), ("\u{81}", "⟦U+0081⟧"), ("\u{202E}cba", "⟦RLO⟧cba"),
      ("\u{2066}x\u{2069}", "⟦LRI⟧x⟦PDI⟧"), ("\u{200E}image", "⟦LRM⟧image"),
      ("a\u{200B}b", "a⟦ZW⟧b"), ("\u{FEFF}", "⟦BOM⟧"), ("so\u{AD}ft", "so⟦SHY⟧ft"),
      ("\u{E0001}\u{E0041}", "⟦TAG⟧⟦TAG⟧"), ("a\u{FE00}", "a⟦VS1⟧"), ("x\u{E0100}", "x⟦VS17⟧"),
      ("\u{3164}\u{115F}\u{FFA0}", "⟦HF⟧⟦HF⟧⟦HF⟧"), ("\u{2800}", "⟦BRL⟧"),
      ("a\u{2028}b\u{2029}c\u{85}", "a⟦LS⟧b⟦PS⟧c⟦NEL⟧"), ("\u{FFF9}", "⟦U+FFF9⟧"),
      ("SETUJU\rTOLAK", "SETUJU⟦CR⟧TOLAK"), ("\u{8}", "⟦BS⟧"), ("\u{E}", "⟦SO⟧"),
      ("\u{180E}", "⟦MVS⟧"), ("\u{61C}", "⟦ALM⟧"), ("\u{2064}", "⟦U+2064⟧"),
    ])
  func tokens(text: String, shown: String) {
    #expect(TextGate.sanitised(text) == shown)
    #expect(!TextGate.isClean(text))
    #expect(TextGate.tokenCount(text) == shown.unicodeScalars.count { $0 == "⟦" })
  }

  @Test(
    "ordinary writing stays as it is",
    arguments: [
      "Jalan rusak di RT 03/05.", "Terima kasih – Bapak “Budi”", "ꦲꦏ꧀ꦱꦫꦗꦮ", "漢字かな", "日本 🙏",
      "e\u{301}\u{302}", "각", "𝒜", "‹tanggal selesai›", "⟦ESC⟧", "",
    ])
  func clean(text: String) {
    #expect(TextGate.isClean(text))
    #expect(TextGate.sanitised(text) == text)
    #expect(TextGate.tokenCount(text) == 0)
  }

  @Test("at most four marks stand on a character, the rest is counted")
  func marks() {
    let flood = "e" + String(repeating: "\u{301}", count: 9) + "x"
    #expect(TextGate.sanitised(flood) == "e\u{301}\u{301}\u{301}\u{301}⟦+5⟧x")
    #expect(TextGate.tokenCount(flood) == 1)
  }

  @Test("a mark with nothing to stand on gets a circle, so that it changes no neighbour")
  func loneMark() {
    #expect(TextGate.sanitised("\u{301}a") == "\u{25CC}\u{301}a")
    #expect(TextGate.sanitised("a\u{200B}\u{301}") == "a⟦ZW⟧\u{25CC}\u{301}")
    #expect(TextGate.sanitised("\u{11A8}") == "\u{25CC}\u{11A8}")
  }

  @Test("an emoji sequence is drawn as its parts and is no hidden text")
  func emoji() {
    #expect(TextGate.sanitised("👨\u{200D}👩\u{200D}👧") == "👨👩👧")
    #expect(TextGate.sanitised("🙏\u{1F3FD} ❤\u{FE0F} 1\u{FE0F}\u{20E3}") == "🙏 ❤ 1")
    #expect(TextGate.tokenCount("🙏\u{1F3FD} ❤\u{FE0F}") == 0)
    #expect(TextGate.sanitised("a\u{200D}b") == "a⟦ZWJ⟧b")
    #expect(TextGate.sanitised("🙏\u{200D}b") == "🙏⟦ZWJ⟧b")
  }

  @Test("line ends stay only where they are wanted")
  func newlines() {
    #expect(TextGate.sanitised("a\nb\r\nc", keepNewlines: true) == "a\nb\nc")
    #expect(TextGate.sanitised("a\nb") == "a⟦LF⟧b")
  }

  @Test("tabs and odd blanks become blanks, the unknown a replacement character")
  func blanks() {
    #expect(TextGate.sanitised("a\tb") == "a    b")
    #expect(TextGate.sanitised("a\u{A0}b\u{202F}c\u{3000}d") == "a b c  d")
    #expect(TextGate.sanitised("\u{378}\u{E000}\u{10FFFF}") == "\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test("every single scalar comes out harmless")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = TextGate.sanitised(String(scalar))
      if let fault = fault(in: shown) { Issue.record("U+\(String(value, radix: 16)): \(fault)") }
    }
  }

  @Test("whatever comes in, what comes out is harmless and passes again unchanged")
  func random() {
    var random = RandomSource(seed: 1)
    for _ in 0..<4000 {
      let text = random.text(upTo: 24)
      let shown = TextGate.sanitised(text)
      #expect(fault(in: shown) == nil, "\(text.unicodeScalars.map { $0.value })")
      #expect(TextGate.sanitised(shown).utf8.elementsEqual(shown.utf8))
      #expect(TextGate.isClean(shown))
      let kept = TextGate.sanitised(text, keepNewlines: true)
      #expect(TextGate.sanitised(kept, keepNewlines: true).utf8.elementsEqual(kept.utf8))
      var end = 0
      for unit in GateUnits(text) {
        #expect(unit.source.lowerBound == end)
        end = unit.source.upperBound
      }
      #expect(end == text.utf8.count)
    }
  }

  /// Judges drawn text by the Unicode database alone, not by the tables under test.
  private func fault(in shown: String) -> String? {
    var marks = -1
    for scalar in shown.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
        return "forbidden"
      case .nonspacingMark, .enclosingMark:
        if marks < 0 { return "a mark on nothing" }
        marks += 1
        if marks > 4 { return "too many marks" }
      default:
        if scalar.properties.isDefaultIgnorableCodePoint { return "invisible" }
        if scalar.properties.isVariationSelector { return "variation" }
        marks = 0
      }
    }
    return nil
  }
}
