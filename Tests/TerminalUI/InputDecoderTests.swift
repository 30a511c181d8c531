import Testing

@testable import TerminalUI

@Suite("Keys") struct InputDecoderTests {
  /// What each sequence means; every one is tried in every split.
  static let sequences: [(String, [Key])] = [
    ("a", [.character("a")]), ("é", [.character("é")]), ("漢", [.character("漢")]),
    ("🙏", [.character("🙏")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{1}", [.control("a")]),
    ("\u{1A}", [.control("z")]), ("\u{0}", [.control(" ")]), ("\u{1F}", [.control("_")]),
    ("\u{1B}[A", [.up]), ("\u{1B}OA", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]),
    ("\u{1B}OD", [.left]), ("\u{1B}[H", [.home]), ("\u{1B}OH", [.home]), ("\u{1B}[1~", [.home]),
    ("\u{1B}[7~", [.home]), ("\u{1B}[F", [.end]), ("\u{1B}OF", [.end]), ("\u{1B}[4~", [.end]),
    ("\u{1B}[8~", [.end]), ("\u{1B}[2~", [.insert]), ("\u{1B}[3~", [.delete]),
    ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]), ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OM", [.enter]), ("\u{1B}Op", [.character("0")]), ("\u{1B}Ok", [.character("+")]),
    ("\u{1B}OP", [.function(1)]), ("\u{1B}OS", [.function(4)]), ("\u{1B}[11~", [.function(1)]),
    ("\u{1B}[15~", [.function(5)]), ("\u{1B}[17~", [.function(6)]),
    ("\u{1B}[21~", [.function(10)]), ("\u{1B}[24~", [.function(12)]),
    ("\u{1B}[[A", [.function(1)]), ("\u{1B}[[E", [.function(5)]), ("\u{1B}[P", [.function(1)]),
    ("\u{1B}[1;2P", [.function(13)]), ("\u{1B}[15;2~", [.function(17)]),
    ("\u{1B}[1;2C", [.shift(.right)]), ("\u{1B}[1;5D", [.controlMove(.left)]),
    ("\u{1B}[1;5H", [.controlMove(.home)]), ("\u{1B}[1;6F", [.shift(.end)]),
    ("\u{1B}[1;3D", [.controlMove(.left)]), ("\u{1B}[a", [.shift(.up)]),
    ("\u{1B}[7$", [.shift(.home)]), ("\u{1B}[8^", [.controlMove(.end)]),
    ("\u{1B}Od", [.controlMove(.left)]), ("\u{1B}1", [.function(1)]), ("\u{1B}9", [.function(9)]),
    ("\u{1B}0", [.function(10)]), ("\u{1B}x", [.alt("x")]), ("\u{1B}b", [.controlMove(.left)]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}\u{7F}", [.control("w")]),
    // Unknown ones go whole.
    ("\u{1B}[27;5;65~", [.unknown]), ("\u{1B}[97;5u", [.unknown]), ("\u{1B}[99z", [.unknown]),
    ("\u{1B}Oz", [.unknown]), ("\u{1B}[<0;1;2Q", [.unknown]),
    // Reports that nobody pressed.
    ("\u{1B}[?62;22c", []), ("\u{1B}[12;40R", []), ("\u{1B}[I", []), ("\u{1B}[0n", []),
    ("\u{1B}]11;rgb:00/00/00\u{7}", []), ("\u{1B}]52;c;cm0gLXJm\u{1B}\\", []),
    ("\u{1B}P1$r0m\u{1B}\\", []), ("\u{1B}_Gi=1;OK\u{1B}\\", []), ("\u{1B}[201~", []),
    ("\u{1B}[1;\u{1B}[A", [.unknown, .up]),
  ]

  @Test("every sequence means the same however the line cut it", arguments: sequences)
  func everySplit(text: String, keys: [Key]) {
    let bytes = Array((text + "q").utf8)
    let expected = (keys + [.character("q")]).map { Input.key($0) }
    for first in 0...bytes.count {
      for second in first...bytes.count {
        var decoder = InputDecoder()
        let chunks = [bytes[..<first], bytes[first..<second], bytes[second...]]
        // A chunk that could have been pasted is a paste by rule; sequences begin with ESC.
        guard chunks.allSatisfy({ $0.count < 8 || $0.contains(0x1B) }) || bytes.count < 8 else {
          let found = bytes.flatMap { decoder.feed([$0]) }
          #expect(found == expected)
          continue
        }
        var found: [Input] = []
        for chunk in chunks {
          if chunk.count >= 8 && !chunk.contains(0x1B) {
            for byte in chunk { found += decoder.feed([byte]) }
          } else {
            found += decoder.feed(chunk)
          }
        }
        #expect(found == expected)
        #expect(decoder.pendingDelay == nil)
      }
    }
  }

  @Test("Esc alone is a key once nothing follows")
  func escape() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.pendingDelay == 25)
    #expect(decoder.timeout() == [.key(.escape)])
    #expect(decoder.feed([0x41]) == [.key(.character("A"))])
  }

  @Test("Alt with a bracket or O is told from the beginning of a sequence by time")
  func altBrackets() {
    for (byte, key) in [(0x5B, "["), (0x4F, "O"), (0x5D, "]"), (0x50, "P")] as [(UInt8, Character)]
    {
      var decoder = InputDecoder()
      #expect(decoder.feed([0x1B, byte]) == [])
      #expect(decoder.timeout() == [.key(.alt(key))])
    }
  }

  @Test("bytes that are no UTF-8 become a replacement character each time they break off")
  func invalid() {
    var decoder = InputDecoder()
    let keys = decoder.feed([0xFF, 0xC3, 0x41, 0xE2, 0x82, 0x1B, 0x5B, 0x41, 0xED, 0xA0, 0x80])
    let expected: [Key] = [
      .character("\u{FFFD}"), .character("\u{FFFD}"), .character("A"), .character("\u{FFFD}"), .up,
      .character("\u{FFFD}"),
    ]
    #expect(keys == expected.map { .key($0) })
  }

  @Test("a paste is one event, runs no command, and has line feeds")
  func paste() {
    let bytes = Array("\u{1B}[200~satu\r\ndua\rtiga\u{1B}[A\u{1B}[201~x".utf8)
    for cut in 0...bytes.count {
      var decoder = InputDecoder()
      let found = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(found == [.paste("satu\ndua\ntiga\u{1B}[A"), .key(.character("x"))])
    }
  }

  @Test("a paste longer than the limit is cut, and what follows it is a key again")
  func longPaste() {
    var decoder = InputDecoder()
    var found = decoder.feed(Array("\u{1B}[200~".utf8))
    let chunk = [UInt8](repeating: 0x61, count: InputDecoder.pasteLimit)
    found += decoder.feed(chunk) + decoder.feed(chunk.prefix(5000))
    found += decoder.feed(Array("\u{1B}[201~x".utf8))
    guard case .paste(let text)? = found.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == InputDecoder.pasteLimit)
    #expect(found.last == .key(.character("x")))
  }

  @Test("many letters at once are typed ahead where the terminal says what is pasted")
  func typedAhead() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1B}[200~tempel\u{1B}[201~".utf8))
    let keys = "Jalan rusak".map { Input.key(.character($0)) } + [.key(.enter)]
    #expect(decoder.feed(Array("Jalan rusak\r".utf8)) == keys)
  }

  @Test("many letters at once were pasted by a terminal that does not say so")
  func silentPaste() {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array("Jalan\rrusak".utf8)) == [.paste("Jalan\nrusak")])
    #expect(decoder.feed(Array("jjj".utf8)).count == 3)
  }

  @Test("the terminal's own description goes before what is known anyway")
  func terminfo() {
    var decoder = InputDecoder(terminfoKeys: [
      Array("\u{1B}[A".utf8): .pageUp, Array("\u{1B}[25~".utf8): .function(3), [0x61]: .delete,
    ])
    let found = decoder.feed(Array("\u{1B}[A\u{1B}[25~a".utf8))
    #expect(found == [.key(.pageUp), .key(.function(3)), .key(.character("a"))])
  }

  @Test("no bytes trap it, and it always comes back to letters")
  func random() {
    var random = RandomSource(seed: 7)
    for _ in 0..<3000 {
      var decoder = InputDecoder()
      for _ in 0..<6 {
        let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
          Bool.random(using: &random)
            ? UInt8.random(in: 0...255, using: &random)
            : Array("\u{1B}[]OP;~012<?$\\".utf8).randomElement(using: &random) ?? 0
        }
        _ = decoder.feed(bytes)
        if Int.random(in: 0...3, using: &random) == 0 { _ = decoder.timeout() }
      }
      _ = decoder.timeout()
      _ = decoder.feed([0x61])
      #expect(decoder.pendingDelay == nil)
      #expect(decoder.feed([0x61]) == [.key(.character("a"))])
    }
  }
}
