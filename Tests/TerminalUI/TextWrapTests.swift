import Testing

@testable import TerminalUI

@Suite("Wrapping") struct TextWrapTests {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    TextWrap.lines(text, width: width).map(\.text)
  }

  @Test("lines break between words")
  func words() {
    #expect(
      wrapped("Kami mohon maaf atas keterlambatan ini.", 14) == [
        "Kami mohon", "maaf atas", "keterlambatan", "ini.",
      ])
  }

  @Test("a word longer than the line is broken where the line is full")
  func longWord() {
    #expect(wrapped("di abcdefghij k", 4) == ["di", "abcd", "efgh", "ij k"])
    #expect(wrapped("漢字漢", 4) == ["漢字", "漢"])
    #expect(wrapped("漢字", 1) == ["漢", "字"])
  }

  @Test("line feeds begin lines, empty ones included")
  func paragraphs() {
    #expect(wrapped("a\n\nb\n", 10) == ["a", "", "b", ""])
    #expect(wrapped("", 10) == [""])
    #expect(wrapped("a\r\nb", 10) == ["a", "b"])
  }

  @Test("blanks at the end hang over the edge and belong to their line")
  func hangingBlanks() {
    let lines = TextWrap.lines("abc   def", width: 4)
    #expect(lines.map(\.text) == ["abc", "def"])
    #expect(lines.map(\.range) == [0..<6, 6..<9])
  }

  @Test("each line fits, none is lost, at every width")
  func everything() {
    var random = RandomSource(seed: 2)
    for _ in 0..<800 {
      let text = random.text(upTo: 40)
      let width = Int.random(in: 1...20, using: &random)
      let bytes = Array(text.utf8)
      var expected = 0
      for line in TextWrap.lines(text, width: width) {
        #expect(line.range.lowerBound >= expected)
        for skipped in expected..<line.range.lowerBound { #expect(bytes[skipped] == 0x0A) }
        expected = line.range.upperBound
        // Only a single thing that is wider than the line may stick out of it.
        let isOneThing = GateUnits(line.text).reduce(0) { $0 + ($1.kind == .surplus ? 0 : 1) } <= 1
        #expect(
          CellWidth.of(line.text) <= width || isOneThing,
          "\(width): \(text.unicodeScalars.map(\.value)) \(line.range)")
      }
      #expect(expected == bytes.count)
    }
  }

  @Test("the quick way for ASCII breaks as the careful one does")
  func fastPath() {
    var random = RandomSource(seed: 3)
    for _ in 0..<300 {
      let words = (0..<20).map { _ in
        String(repeating: "a", count: Int.random(in: 0...12, using: &random))
      }
      let ascii = words.joined(separator: " ")
      let accented = ascii.split(separator: "a", omittingEmptySubsequences: false)
        .joined(separator: "é")
      let width = Int.random(in: 1...30, using: &random)
      #expect(
        wrapped(ascii, width).map(\.count) == wrapped(accented, width).map(\.count))
    }
  }

  @Test("a text that is cut ends with an ellipsis within the width")
  func truncation() {
    #expect(TextWrap.truncated("Lampu jalan padam", to: 11) == "Lampu jala…")
    #expect(TextWrap.truncated("Lampu", to: 5) == "Lampu")
    #expect(TextWrap.truncated("漢字漢", to: 4) == "漢…")
    #expect(TextWrap.truncated("漢字漢", to: 5) == "漢字…")
    #expect(TextWrap.truncated("abc", to: 1) == "…")
    #expect(TextWrap.truncated("abc", to: 0) == "")
    var random = RandomSource(seed: 4)
    for _ in 0..<500 {
      let width = Int.random(in: 0...12, using: &random)
      #expect(CellWidth.of(TextWrap.truncated(random.text(upTo: 12), to: width)) <= width)
    }
  }
}
