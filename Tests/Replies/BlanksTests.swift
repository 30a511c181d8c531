import Complaints
import Testing

@testable import Replies

@Suite("Blanks")
struct BlanksTests {
  @Test("are found in order with their places, and filled wherever their label stands")
  func open() {
    let text =
      "Yth. \u{2039}a\u{203A}\n x \u{2039}b c\u{203A} \u{2039}a\u{203A} \u{2039}\u{203A} \u{203A}\u{2039}d\n\u{203A}"
    let blanks = OpenBlank.all(in: text)
    #expect(blanks.map(\.label) == ["a", "b c", "a"])
    #expect(blanks.map(\.place.line) == [1, 2, 2])
    #expect(blanks.map(\.place.column) == [6, 4, 10])
    #expect(
      OpenBlank.fill("a", with: "1", in: "\u{2039}a\u{203A} \u{2039}b\u{203A} \u{2039}a\u{203A}")
        == "1 \u{2039}b\u{203A} 1")
  }

  @Test("of a date take what officers type and write the long date")
  func dates() throws {
    let value = try check(.date, "jumat").get()
    #expect(value.text == "Jumat, 27 November 2026")
    #expect(value.day == day("2026-11-27"))
    let eve = try check(.date, "24/12").get()
    #expect(eve.day.map(calendar.isWorkingDay) == false)
    #expect(check(.date, "segera") == .failure(.date(.notADate("segera"))))
  }

  @Test("of a choice take its number, its words or their beginning")
  func choices() {
    let type = BlankType.choice(["Loket 1", "Loket 2", "Rumah"])
    #expect(text(check(type, "2")) == "Loket 2")
    #expect(text(check(type, "loket 1")) == "Loket 1")
    #expect(text(check(type, "ru")) == "Rumah")
    #expect(
      check(type, "loket") == .failure(.notAChoice("loket", ["Loket 1", "Loket 2", "Rumah"])))
    #expect(text(check(type, "4")) == nil)
  }

  @Test("of a number take Indonesian figures", arguments: ["12", "1.250", "150.000,50", "0"])
  func numbers(typed: String) {
    #expect(text(check(.number, typed)) == typed)
  }

  @Test("of a number refuse anything else", arguments: ["dua", "1.25", "1,2,3", ".5", "-3", "12a"])
  func notNumbers(typed: String) {
    #expect(check(.number, typed) == .failure(.notANumber(typed)))
  }

  @Test("never take a bracket that would make a new blank, nor nothing")
  func brackets() {
    #expect(check(.text, "  ") == .failure(.empty))
    #expect(check(.text, "a {b}") == .failure(.bracket("{")))
    #expect(check(.text, "\u{2039}a") == .failure(.bracket("\u{2039}")))
  }

  func check(_ type: BlankType, _ input: String) -> Result<BlankValue, BlankProblem> {
    BlankValue.check(type: type, input: input, today: sampleToday, calendar: calendar)
  }

  func text(_ result: Result<BlankValue, BlankProblem>) -> String? { try? result.get().text }
}

@Suite("What must not leave")
struct LeftoverTests {
  @Test(
    "is found with its kind and place",
    arguments: [
      ("Yth. {nama},", .field, "{nama}", 6),
      ("isi \u{2039}tanggal\u{203A}", .openBlank, "\u{2039}tanggal\u{203A}", 5),
      ("Yth. ,", .emptySalutation, "Yth. ,", 1), ("Yth.\nHalo", .emptySalutation, "Yth.", 1),
      ("a [[nama]]", .foreignMark, "[[", 3), ("telp XXXXX", .foreignMark, "XXXXX", 6),
      ("tgl ____ ", .foreignMark, "____", 5), ("hari .... ya", .foreignMark, "....", 6),
      ("<isi nama>", .foreignMark, "<isi nama>", 1), ("sisa }", .strayBrace, "}", 6),
      ("buka { saja", .strayBrace, "{", 6),
    ] as [(String, Leftover.Kind, String, Int)])
  func found(text: String, kind: Leftover.Kind, what: String, column: Int) throws {
    let leftovers = Leftover.all(in: text)
    let first = try #require(leftovers.first)
    #expect(leftovers.count == 1)
    #expect(first.kind == kind && first.text == what)
    #expect(first.place == TextPlace(line: 1, column: column))
    #expect(String(text[first.range]) == what)
  }

  @Test(
    "is not seen in an ordinary answer",
    arguments: [
      "Yth. Bapak/Ibu,", "Yth. Ibu Siti,", "Tunggu... ya", "Jl. Mawar [RT 2], 1 < 2", "XXL, XXX",
      "0285-4xxxxx", "a_b__c", "myth, lyth", "",
    ])
  func clean(text: String) {
    #expect(Leftover.all(in: text).isEmpty)
  }

  @Test("is found on its own line in a long draft")
  func lines() {
    let text = String(repeating: "satu dua tiga\n", count: 500) + "é {x}"
    #expect(Leftover.all(in: text).map(\.place) == [TextPlace(line: 501, column: 3)])
  }
}
