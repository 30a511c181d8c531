import Testing

@testable import TerminalUI

@Suite("Widgets") struct WidgetTests {
  @Test("the function bar fills 80 columns as on the plan")
  func functionBar() {
    var canvas = Canvas(size: Size(columns: 80, rows: 1))
    let bar = FunctionBar([
      "Bantu", "Aksi", "Cari", "Saring", "Catat", "Ambil", "Balas", "Tuntas", "Menu", "Keluar",
    ])
    bar.draw(on: &canvas, in: canvas.bounds)
    #expect(
      canvas.text == [
        "F1Bantu F2Aksi  F3Cari  F4SaringF5Catat F6Ambil F7Balas F8TuntasF9Menu F10Keluar"
      ])
  }

  @Test("a narrower bar has fewer keys, and hidden labels leave a gap")
  func narrowBar() {
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    FunctionBar(["Bantu", "Aksi", "", "", "", "", "Balas", "", "Menu", "Keluar"])
      .draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.text == ["F1Bantu F2Aksi  F7Balas F9Menu F10Keluar"])
    for width in 0...140 {
      let slots = FunctionBar.slots(width: width)
      for (one, next) in zip(slots, slots.dropFirst()) {
        #expect(one.columns.upperBound == next.columns.lowerBound)
      }
      #expect(slots.last.map { $0.columns.upperBound <= width } ?? true)
    }
  }

  @Test("a list keeps its selection in view")
  func list() {
    var list = ListView(count: 10)
    for _ in 0..<4 { list.handle(.down, height: 3) }
    #expect(list.visible(height: 3) == 2..<5)
    var canvas = Canvas(size: Size(columns: 6, rows: 3))
    list.draw(on: &canvas, in: canvas.bounds, focused: true) { canvas, line, index, selected in
      canvas.write("\(selected ? ">" : " ")\(index)", at: line.origin)
    }
    #expect(canvas.text == [" 2", " 3", ">4"])
    #expect(canvas.cursor == Position(row: 2, column: 0))
    list.handle(.character("G"), height: 3)
    #expect(list.selection == 9)
    list.setCount(2)
    #expect(list.selection == 1)
    list.setCount(0)
    #expect(list.isEmpty)
    #expect(list.visible(height: 3).isEmpty)
    #expect(list.handle(.enter, height: 3) == false)
  }

  @Test("a choice shows why something cannot be chosen, and does not choose it")
  func choice() {
    var choice = Choice([
      .init("Tuntas"), .init("Gabung", refusal: "belum ada nomor"), .init("Arsip"),
    ])
    choice.handle(.down)
    #expect(choice.chosen == 0)
    #expect(choice.refusal == "belum ada nomor")
    var canvas = Canvas(size: Size(columns: 32, rows: 3))
    choice.draw(on: &canvas, in: canvas.bounds, focused: true)
    #expect(canvas.text == ["(•) Tuntas", "(-) Gabung: belum ada nomor", "( ) Arsip"])
    choice.handle(.character("3"))
    #expect(choice.chosen == 2)
    #expect(choice.handle(.character("9")) == false)
  }

  @Test("Tab goes through the buttons and leaves after the last")
  func buttons() {
    var row = ButtonRow(["Sampaikan", "Batal"], initial: 1)
    #expect(row.handle(.enter) == .pressed(1))
    #expect(row.handle(.tab) == .leftForward)
    #expect(row.handle(.backTab) == .moved)
    #expect(row.handle(.backTab) == .leftBackward)
    #expect(row.handle(.character("x")) == nil)
    var canvas = Canvas(size: Size(columns: 30, rows: 1))
    row.draw(on: &canvas, at: .zero, width: 30)
    #expect(canvas.text == ["[ Sampaikan ]  [ Batal ]"])
    #expect(canvas.cursor == Position(row: 0, column: 2))
    #expect(row.width == 24)
  }

  @Test("a box stands in the middle and fits any screen")
  func dialog() {
    var canvas = Canvas(size: Size(columns: 14, rows: 5))
    let inside = Dialog(title: "Ya", content: Size(columns: 6, rows: 1)).draw(on: &canvas)
    canvas.write("Kirim?", at: inside.origin)
    #expect(canvas.text == ["", "  ┌─ Ya ───┐", "  │ Kirim? │", "  └────────┘", ""])
    for columns in 0...10 {
      for rows in 0...4 {
        var small = Canvas(size: Size(columns: columns, rows: rows))
        let area = Dialog(title: "Judul", content: Size(columns: 60, rows: 9)).draw(on: &small)
        #expect(area.width <= columns && area.height <= rows)
      }
    }
  }

  @Test("a long text scrolls to its end and no further")
  func scroller() {
    var scroller = Scroller((1...9).map(String.init).joined(separator: "\n"))
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    scroller.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.text == ["1", "2", "3"])
    #expect(scroller.hasMoreBelow && !scroller.hasMoreAbove)
    scroller.handle(.end)
    scroller.handle(.down)
    canvas = Canvas(size: canvas.size)
    scroller.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.text == ["7", "8", "9"])
    scroller.handle(.pageUp)
    #expect(scroller.offset == 4)
    scroller.scrollToEnd()
    #expect(!scroller.hasMoreBelow)
  }
}
