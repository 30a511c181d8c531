import PseudoTerminal
import Testing

@Suite("The test kit: what stands on the screen")
struct PictureTests {
  /// The picture after a program wrote this (printf's escapes).
  func picture(_ output: String, rows: Int = 6, columns: Int = 20) throws -> Picture {
    let home = try TemporaryHome()
    let session = try Session(
      "/usr/bin/printf", [output], environment: home.environment, rows: rows, columns: columns)
    try #require(try session.ending() == .exited(0))
    return session.picture
  }

  @Test("bold and reverse are told cell by cell")
  func attributes() throws {
    let picture = try picture("a \\033[1mtebal\\033[0m \\033[7mbalik\\033[0m b")
    #expect(picture.rows[0] == "a tebal balik b")
    #expect(picture.cells(of: "tebal").count == 5)
    #expect(picture.cells(of: "tebal").allSatisfy { $0.isBold && !$0.isReverse })
    #expect(picture.cells(of: "balik").allSatisfy { $0.isReverse && !$0.isBold })
    #expect(picture.cells(of: "tiada").isEmpty)
    #expect(picture.position(of: "balik") == .init(row: 0, column: 8))
  }

  @Test("a wide character takes two columns, a mark none")
  func widths() throws {
    let picture = try picture("\u{65e5}e\u{301}|")
    #expect(picture.rows[0] == "\u{65e5}e\u{301}|")
    #expect(picture.position(of: "|") == .init(row: 0, column: 3))
  }

  @Test("the cursor's place and whether it is seen")
  func cursor() throws {
    let picture = try picture("\\033[3;5H\\033[?25l")
    #expect(picture.cursor == .init(row: 2, column: 4))
    #expect(!picture.isCursorVisible)
    #expect(picture.framed.contains("hidden"))
  }

  @Test("the alternate screen covers the first one and gives it back")
  func alternate() throws {
    let inside = try picture("depan\\033[?1049h\\033[Hdalam")
    #expect(inside.isAlternate)
    #expect(inside.rows[0] == "dalam")
    let outside = try picture("depan\\033[?1049h\\033[Hdalam\\033[?1049l")
    #expect(!outside.isAlternate)
    #expect(outside.rows[0] == "depan")
  }

  @Test("line drawing without UTF-8 is read as lines")
  func lineDrawing() throws {
    #expect(try picture("\\033(0qx\\033(B q").rows[0] == "─│ q")
  }

  @Test("texts put on the clipboard are kept")
  func clipboard() throws {
    let picture = try picture("\\033]52;c;aGFsbw==\\007\\033]52;c;ZHVh\\033\\\\ok")
    #expect(picture.clipboard == ["halo", "dua"])
    #expect(picture.rows[0] == "ok")
    #expect(picture.forbidden.isEmpty)
  }

  @Test(
    "what must not reach a terminal is named",
    arguments: [
      ("\\302\\233", "U+009B"), ("\\342\\200\\256", "U+202E"), ("\\342\\200\\213", "U+200B"),
      ("\\377", "byte FF"), ("\\303(", "byte C3"), ("\\001", "byte 01"), ("\\033P", "ESC P"),
      ("\\033]8;;x\\007", "OSC 8"), ("\\033[5~", "CSI 5~"),
    ])
  func forbidden(output: String, name: String) throws {
    #expect(try picture("a" + output + "b").forbidden == [name])
  }

  @Test("what a full-screen program writes is not forbidden")
  func allowed() throws {
    let picture = try picture(
      "\\033[?1049h\\033[22;0;0t\\033[1;24r\\033(B\\033[m\\033[4l\\033[?7h\\033[?1h\\033=\\033[H\\033[2J"
        + "\\033[2;3H\\033[1;31m\\303\\251\\342\\224\\200\\033[K\\033[5X\\033[?1l\\033>\\r\\n\\016q\\017"
    )
    #expect(picture.forbidden.isEmpty)
  }
}
