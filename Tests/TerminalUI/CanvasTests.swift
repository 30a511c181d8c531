import Testing

@testable import TerminalUI

@Suite("The canvas") struct CanvasTests {
  @Test("text is written where it was asked for")
  func writes() {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    let used = canvas.write("Aduan", at: Position(row: 1, column: 2))
    #expect(used == 5)
    #expect(canvas.text == ["", "  Aduan"])
  }

  @Test("text is clipped at every edge and at the width it may take")
  func clips() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.write("abcdef", at: Position(row: 0, column: -2))
    canvas.write("xyz", at: Position(row: 1, column: 1), width: 2)
    canvas.write("never", at: Position(row: 2, column: 0))
    canvas.write("never", at: Position(row: -1, column: 0))
    canvas.write("never", at: Position(row: 0, column: 4))
    #expect(canvas.text == ["cdef", " xy"])
  }

  @Test("a text looks the same whether it is written at once or piece by piece")
  func pieces() {
    for text in [
      "Jalan rusak", "cafe\u{301} 5\u{20E3} x", "a\u{1B}[31mb", "▸ Baru · 12", "漢a字b", "ab\n",
    ] {
      for width in 1...12 {
        var whole = Canvas(size: Size(columns: 14, rows: 1))
        var parts = whole
        let used = whole.write(text, at: Position(row: 0, column: 1), style: .bold, width: width)
        var column = 1
        for unit in GateUnits(text) {
          let source = String(decoding: Array(text.utf8)[unit.source], as: UTF8.self)
          column += parts.write(
            source, at: Position(row: 0, column: column), style: .bold, width: width - column + 1)
        }
        #expect(whole == parts, "\(text) in \(width)")
        #expect(used == column - 1)
      }
    }
  }

  @Test("a wide character is never cut in half")
  func wide() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    canvas.write("漢字漢", at: .zero)
    #expect(canvas.text == ["漢字"])
    canvas.write("x", at: Position(row: 0, column: 1))
    #expect(canvas.text == [" x字"])
    canvas.write("y", at: Position(row: 0, column: 2))
    #expect(canvas.text == [" xy"])
    canvas.write("漢", at: Position(row: 0, column: -1))
    #expect(canvas.text == [" xy"])
  }

  @Test("no command of the terminal reaches a cell")
  func gate() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    canvas.write("\u{1B}[2J\n", at: .zero)
    #expect(canvas.text == ["⟦ESC⟧[2J⟦LF⟧"])
  }

  @Test("a frame has its title in the upper line")
  func frame() {
    var canvas = Canvas(size: Size(columns: 16, rows: 3))
    canvas.frame(canvas.bounds, title: "Kirim")
    #expect(canvas.text == ["┌─ Kirim ──────┐", "│              │", "└──────────────┘"])
  }

  @Test("a terminal that knows only ASCII gets only ASCII")
  func ascii() {
    var canvas = Canvas(size: Size(columns: 24, rows: 4), glyphs: .ascii)
    canvas.write("▸Élan … • ‹tgl› 漢字 ✓", at: .zero)
    canvas.frame(Rect(row: 1, column: 0, width: 11, height: 3), title: "Aduan")
    #expect(
      canvas.text == [">Elan ~ * <tgl> ???? v", "+- Aduan -+", "|         |", "+---------+"])
    var random = RandomSource(seed: 5)
    for _ in 0..<500 {
      canvas.write(random.text(upTo: 20), at: .zero)
      let isASCII = canvas.text.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
      #expect(isASCII)
    }
  }

  @Test("a cursor outside is none")
  func cursor() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    canvas.cursor = Position(row: 0, column: 2)
    #expect(canvas.cursor == Position(row: 0, column: 2))
    canvas.cursor = Position(row: 0, column: 3)
    #expect(canvas.cursor == nil)
  }

  @Test("at every size, whatever is drawn, each row is exactly as wide as the screen")
  func invariants() {
    var random = RandomSource(seed: 6)
    for columns in 0...12 {
      for rows in 0...4 {
        var canvas = Canvas(size: Size(columns: columns, rows: rows))
        for _ in 0..<40 {
          let place = Position(
            row: .random(in: -2...5, using: &random), column: .random(in: -6...14, using: &random))
          let area = Rect(
            row: place.row, column: place.column, width: .random(in: -1...15, using: &random),
            height: .random(in: -1...6, using: &random))
          switch Int.random(in: 0...5, using: &random) {
          case 0: canvas.fill(area, style: .bar)
          case 1: canvas.frame(area, title: random.text(upTo: 6))
          case 2: canvas.horizontalLine(at: place, width: area.width, title: "x")
          case 3: canvas.restyle(area, .selected)
          default: canvas.write(random.text(upTo: 10), at: place, width: area.width)
          }
        }
        check(canvas)
      }
    }
  }

  private func check(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      let cells = Array(canvas.row(row))
      #expect(cells.count == canvas.size.columns)
      for (column, cell) in cells.enumerated() {
        if cell.width == 2 { #expect(column + 1 < cells.count && cells[column + 1].width == 0) }
        if cell.width == 0 { #expect(column > 0 && cells[column - 1].width == 2) }
        #expect(CellWidth.of(cell.text) == cell.width)
      }
    }
  }

  @Test("an area splits into parts that cover it")
  func geometry() {
    let area = Rect(row: 1, column: 2, width: 10, height: 5)
    #expect(area.splitTop(2).rest == Rect(row: 3, column: 2, width: 10, height: 3))
    #expect(area.splitBottom(2).bottom == Rect(row: 4, column: 2, width: 10, height: 2))
    #expect(area.splitLeft(3, gap: 1).rest == Rect(row: 1, column: 6, width: 6, height: 5))
    #expect(area.splitRight(3, gap: 1).rest == Rect(row: 1, column: 2, width: 6, height: 5))
    #expect(area.inset(rows: 1, columns: 2) == Rect(row: 2, column: 4, width: 6, height: 3))
    #expect(area.inset(rows: 9, columns: 9).isEmpty)
    #expect(area.splitTop(99).rest.isEmpty)
    #expect(area.centred(width: 4, height: 1) == Rect(row: 3, column: 5, width: 4, height: 1))
  }

  @Test("colour is never the only sign, and no role is blue")
  func palette() {
    for role in ColorRole.allCases where role != .plain && role != .ok && role != .quote {
      #expect(!Palette.attributes(of: Style(role), colors: false).isEmpty, "\(role)")
    }
    #expect(ColorRole.allCases.allSatisfy { Palette.look(of: $0).foreground.rawValue != 4 })
  }
}
