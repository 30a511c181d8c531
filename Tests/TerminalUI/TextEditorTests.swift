import Testing

@testable import TerminalUI

@Suite("The editor") struct TextEditorTests {
  private func drawn(_ editor: inout TextEditor, columns: Int, rows: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    editor.draw(on: &canvas, in: canvas.bounds, focused: true)
    return canvas
  }

  private func type(_ text: String, in editor: inout TextEditor) {
    for character in text { editor.handle(character == "\n" ? .enter : .character(character)) }
  }

  @Test("typing wraps by words and the cursor follows")
  func typing() {
    var editor = TextEditor()
    type("Yth. Bapak Budi,", in: &editor)
    let canvas = drawn(&editor, columns: 11, rows: 3)
    #expect(canvas.text == ["Yth. Bapak", "Budi,", ""])
    #expect(canvas.cursor == Position(row: 1, column: 5))
  }

  @Test("up and down keep to the column from which they came")
  func column() {
    var editor = TextEditor("abcdef\nx\nabcdef")
    editor.cursorOffset = 5
    editor.handle(.down)
    #expect(editor.cursorOffset == 8)
    editor.handle(.down)
    #expect(editor.cursorOffset == 14)
    editor.handle(.down)
    #expect(editor.cursorOffset == 15)
    editor.handle(.home)
    #expect(editor.cursorOffset == 9)
  }

  @Test("Home and End go to the ends of the line on the screen")
  func homeEnd() {
    var editor = TextEditor("aaaa bbbb")
    _ = drawn(&editor, columns: 7, rows: 2)
    editor.handle(.end)
    #expect(editor.cursorOffset == 4)
    editor.handle(.down)
    #expect(editor.cursorOffset == 9)
    editor.handle(.home)
    #expect(editor.cursorOffset == 5)
    editor.handle(.controlMove(.home))
    #expect(editor.cursorOffset == 0)
    editor.handle(.controlMove(.end))
    #expect(editor.cursorOffset == 9)
  }

  @Test("words are what Ctrl and an arrow go by, and what Ctrl-W takes away")
  func words() {
    var editor = TextEditor("satu dua, tiga")
    editor.handle(.controlMove(.right))
    #expect(editor.cursorOffset == 4)
    editor.handle(.controlMove(.right))
    #expect(editor.cursorOffset == 8)
    editor.handle(.control("w"))
    #expect(editor.text == "satu , tiga")
    editor.handle(.controlMove(.left))
    #expect(editor.cursorOffset == 0)
  }

  @Test("a character is taken whole, marks and joined emoji included")
  func graphemes() {
    var editor = TextEditor("e\u{301}👨\u{200D}👩\u{200D}👧x")
    editor.handle(.right)
    #expect(editor.cursorOffset == 3)
    editor.handle(.right)
    editor.handle(.backspace)
    #expect(editor.text == "e\u{301}x")
    editor.handle(.backspace)
    #expect(editor.text == "x")
  }

  @Test("what is selected is replaced, cut, copied and pasted")
  func selection() {
    var editor = TextEditor("satu dua")
    for _ in 0..<4 { editor.handle(.shift(.right)) }
    #expect(editor.selectedText == "satu")
    #expect(editor.handle(.control("x")) == true)
    #expect(editor.text == " dua")
    #expect(editor.clipboard == "satu")
    editor.handle(.end)
    editor.handle(.control("v"))
    #expect(editor.text == " duasatu")
    editor.handle(.control("a"))
    editor.handle(.character("x"))
    #expect(editor.text == "x")
    #expect(editor.handle(.control("c")) == false)
  }

  @Test("a word is undone at a time, a paste by itself, and done again")
  func undo() {
    var editor = TextEditor()
    type("satu dua", in: &editor)
    editor.insert("\r\ntempel")
    #expect(editor.text == "satu dua\ntempel")
    editor.handle(.control("z"))
    #expect(editor.text == "satu dua")
    editor.handle(.control("z"))
    #expect(editor.text == "satu ")
    editor.handle(.control("z"))
    #expect(editor.text == "" && !editor.canUndo)
    for _ in 0..<3 { editor.handle(.control("y")) }
    #expect(editor.text == "satu dua\ntempel" && !editor.canRedo)
  }

  @Test("a replacement by the program is one step that can be taken back")
  func replacing() {
    var editor = TextEditor("Yth. Bapak")
    editor.cursorOffset = 2
    editor.replace(5..<10, with: "Ibu")
    #expect(editor.text == "Yth. Ibu")
    editor.undo()
    #expect(editor.text == "Yth. Bapak" && editor.cursorOffset == 2)
  }

  @Test("blanks are found, visited in turn, and replaced by typing")
  func blanks() {
    var editor = TextEditor("Mulai ‹tanggal›, di ‹tempat›\n‹› ‹buka")
    #expect(editor.openBlanks.map(\.label) == ["tanggal", "tempat"])
    #expect(editor.nextBlank() == true)
    #expect(editor.selectedText == "‹tanggal›")
    type("Jumat", in: &editor)
    #expect(editor.nextBlank() == true)
    #expect(editor.selectedText == "‹tempat›")
    #expect(editor.nextBlank() == true)
    #expect(editor.selectedText == "‹tempat›")
    type("x", in: &editor)
    #expect(editor.previousBlank() == false)
    #expect(editor.text.hasPrefix("Mulai Jumat, di x\n"))
  }

  @Test("a text over the limit is not taken in")
  func limit() {
    var editor = TextEditor("abc", limit: 5)
    #expect(editor.insert("def") == false)
    #expect(editor.insert("de") == true)
    #expect(editor.text == "deabc")
  }

  @Test("hostile words are drawn as tokens and kept as they are")
  func hostile() {
    var editor = TextEditor("a\u{1B}[2J\u{202E}b")
    let canvas = drawn(&editor, columns: 30, rows: 1)
    #expect(canvas.text == ["a⟦ESC⟧[2J⟦RLO⟧b"])
    #expect(editor.text == "a\u{1B}[2J\u{202E}b")
  }

  @Test("no keys, pastes and widths trap it; its parts agree and undo leads back to the beginning")
  func random() {
    var random = RandomSource(seed: 8)
    for _ in 0..<60 {
      var editor = TextEditor(random.text(upTo: 60))
      let beginning = editor.text
      for _ in 0..<80 {
        act(on: &editor, &random)
        #expect(editor.content.length == editor.text.utf8.count)
        #expect((0...editor.content.length).contains(editor.cursorOffset))
        #expect(editor.content.boundary(atOrBefore: editor.cursorOffset) == editor.cursorOffset)
      }
      while editor.redo() {}
      let end = editor.text
      while editor.undo() {}
      #expect(editor.text.utf8.elementsEqual(beginning.utf8))
      while editor.redo() {}
      #expect(editor.text.utf8.elementsEqual(end.utf8))
    }
  }

  private func act(on editor: inout TextEditor, _ random: inout RandomSource) {
    let movement = Key.Movement.allCases.randomElement(using: &random) ?? .up
    let keys: [Key] = [
      .shift(movement), .controlMove(movement), .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .enter, .backspace, .delete, .control("a"), .control("c"), .control("x"),
      .control("v"), .control("w"), .control("y"), .control("z"), .tab, .unknown,
    ]
    switch Int.random(in: 0...9, using: &random) {
    case 0: editor.insert(random.text(upTo: 12))
    case 1:
      let size = Size(
        columns: .random(in: 0...14, using: &random), rows: .random(in: 0...5, using: &random))
      _ = drawn(&editor, columns: size.columns, rows: size.rows)
    case 2: editor.nextBlank()
    case 3: editor.cursorOffset = .random(in: -3...90, using: &random)
    case 4:
      let start = Int.random(in: 0...70, using: &random)
      editor.replace(start..<start + 5, with: random.text(upTo: 3))
    case 5, 6:
      for character in random.text(upTo: 3) { editor.handle(.character(character)) }
    default: editor.handle(keys.randomElement(using: &random) ?? .up)
    }
  }

  @Test("one line scrolls sideways, takes only so much, and leaves Enter to its form")
  func oneLine() {
    var line = LineEditor("Jalan\nMelati", maximumLength: 14)
    #expect(line.text == "Jalan Melati")
    for character in "12345" { line.handle(.character(character)) }
    #expect(line.text == "Jalan Melati12")
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    line.draw(on: &canvas, in: canvas.bounds, focused: true)
    #expect(canvas.text == ["elati12"])
    #expect(canvas.cursor == Position(row: 0, column: 7))
    #expect(line.handle(.enter) == false)
    #expect(line.handle(.up) == false)
    #expect(line.handle(.tab) == false)
    line.handle(.home)
    line.draw(on: &canvas, in: canvas.bounds, focused: true, masked: true)
    #expect(canvas.text == ["••••••••"])
    #expect(canvas.cursor == .zero)
  }

  @Test("no keys trap a line either")
  func randomLine() {
    var random = RandomSource(seed: 9)
    for _ in 0..<400 {
      var line = LineEditor(random.text(upTo: 10), maximumLength: 12)
      for _ in 0..<20 {
        switch Int.random(in: 0...4, using: &random) {
        case 0: line.insert(random.text(upTo: 6))
        case 1: line.handle(.shift(.left))
        case 2: line.handle(.control("x"))
        case 3: line.handle(.control("v"))
        default: line.handle(.left)
        }
        var canvas = Canvas(size: Size(columns: .random(in: 0...6, using: &random), rows: 1))
        line.draw(on: &canvas, in: canvas.bounds, focused: true)
        #expect(!line.text.utf8.contains(0x0A))
      }
    }
  }
}
