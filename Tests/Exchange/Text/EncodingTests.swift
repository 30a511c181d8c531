import Exchange
import Testing

@testable import Exchange

@Suite("The encoding of a file") struct EncodingTests {
  private func verdict(_ bytes: [UInt8], pieces size: Int = 7) -> (EncodingGuess.Verdict, [Int]) {
    var guess = EncodingGuess()
    var rest = bytes[...]
    while !rest.isEmpty {
      guess.feed(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return (guess.finish(), guess.damagedLines)
  }

  @Test("is UTF-8 for ASCII, for a byte order mark, for well-formed letters of all lengths")
  func utf8() {
    #expect(verdict([]).0 == .text(.utf8))
    #expect(verdict(Array("nama,isi\nBudi,lampu".utf8)).0 == .text(.utf8))
    #expect(verdict(Array("é – 漢 🙏\u{10FFFF}".utf8)).0 == .text(.utf8))
    #expect(verdict([0xEF, 0xBB, 0xBF, 0x61, 0x93, 0x62]).0 == .text(.utf8))
  }

  @Test("is Windows-1252 for the quotes, dashes and accents of that code page")
  func windows1252() {
    #expect(verdict(Array("isi\n".utf8) + [0x93, 0x74, 0x75, 0x94, 0x0A]).0 == .text(.windows1252))
    #expect(verdict(Array("caf".utf8) + [0xE9]).0 == .text(.windows1252))
    #expect(
      verdict(Array("Jl. Merdeka ".utf8) + [0x96] + Array(" 5".utf8)).0 == .text(.windows1252))
  }

  @Test("is UTF-8 with damaged lines where well-formed letters outweigh the damage")
  func damaged() {
    let good = Array("lampu – padam … “mohon”\n".utf8)
    let bad = Array("rusak ".utf8) + [0xFF, 0xFE, 0xC3, 0x28, 0x0D, 0x0A]
    let (verdict, lines) = verdict(good + bad + good + bad)
    #expect(verdict == .text(.utf8))
    #expect(lines == [2, 4])
  }

  @Test("finds the damaged line whatever the pieces, and in overlong, surrogate and cut forms")
  func forms() {
    for form: [UInt8] in [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] {
      for size in 1...6 {
        let (_, lines) = verdict(Array("a\nb\r\n".utf8) + form + Array("\nc".utf8), pieces: size)
        #expect(lines == [3])
      }
    }
    #expect(verdict(Array("a\n".utf8) + [0xE2, 0x82]).1 == [2])
  }

  @Test("UTF-16 is named, with its mark and without")
  func utf16() {
    #expect(verdict([0xFF, 0xFE, 0x61, 0x00]).0 == .utf16)
    #expect(verdict([0xFE, 0xFF, 0x00, 0x61]).0 == .utf16)
    #expect(verdict([0x61, 0x00, 0x62, 0x00, 0x2C, 0x00]).0 == .utf16)
  }

  @Test("text is decoded, and what is replaced is said")
  func decoding() {
    let cp1252 = TextDecoder(.windows1252)
    #expect(cp1252.text([0x93, 0x61, 0x80, 0x85, 0xE9, 0x94]) == ("“a€…é”", false))
    #expect(cp1252.text([0x61, 0x81]) == ("a\u{FFFD}", true))
    let utf8 = TextDecoder(.utf8)
    #expect(utf8.text(Array("é🙏".utf8)[...]) == ("é🙏", false))
    #expect(utf8.text([0xFF, 0x61]) == ("\u{FFFD}a", true))
    #expect(utf8.text([0x61, 0x00]) == ("a\u{FFFD}", true))
  }

  @Test("the delimiter is found in the heading, quotes and declarations minded")
  func delimiter() {
    func find(_ text: String) -> DelimiterGuess.Finding {
      DelimiterGuess.find(in: Array(text.utf8)[...])
    }
    #expect(find("a,b,c").delimiter == 0x2C)
    #expect(find("a;\"b,c,d\";e\n1,2,3,4,5").delimiter == 0x3B)
    #expect(find("a\tb").delimiter == 0x09)
    #expect(find("isi").delimiter == 0x2C)
    #expect(find("\u{FEFF}a;b") == .init(delimiter: 0x3B, skippedBytes: 3, skippedLines: 0))
    #expect(find("sep=;\r\na,b,c;d") == .init(delimiter: 0x3B, skippedBytes: 7, skippedLines: 1))
  }

  @Test("the hash of a row is SipHash-2-4 with 128 bits, by the vectors of its authors")
  func sipHash() {
    func hash(_ count: Int) -> String {
      var hash = SipHash128(0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908)
      for byte in 0..<count { hash.add(UInt8(byte)) }
      return hash.finish()
    }
    #expect(hash(0) == "a3817f04ba25a8e66df67214c7550293")
    #expect(hash(1) == "da87c1d86b99af44347659119b22fc45")
  }
}
