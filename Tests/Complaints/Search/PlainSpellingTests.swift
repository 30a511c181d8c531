import Complaints
import Testing

@Suite("Words as a search compares them")
struct PlainSpellingTests {
  private static let pieces = [
    "lampu", "Jl.", " ", "\r\n", "é", "e\u{301}", "–", "😀", "٣", "中文", "12", "_", "\u{300}", "ﬁ",
    "İ",
    "\u{1100}\u{1161}", "x",
  ]

  @Test("are the runs of letters and digits, whatever stands between and among them")
  func parts() {
    var random = Sequence64(seed: 5)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      #expect(
        PlainSpelling.words(of: text) == text.split { !($0.isLetter || $0.isNumber) }, "\(text)")
    }
  }

  @Test("have no accents and no capitals")
  func plain() {
    #expect(PlainSpelling.of("Désa MÉDONO – Nō. 3") == "desa medono – no. 3")
    #expect(PlainSpelling.of("e\u{301}lok ẞ 中") == "elok ß 中")
    #expect(PlainSpelling.words(of: "").isEmpty)
  }
}
