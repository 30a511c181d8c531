import Foundation
import PseudoTerminal
import Testing

@Suite("An option that means nothing")
struct RefusedOptionTests {
  @Test(
    "is refused by its own name, with what it may be",
    arguments: [
      (["list", "--order", "x"], "--order"), (["list", "--queue", "x"], "Antrean x"),
      (["list", "--category", "apa"], "--category"),
      (["list", "--kelurahan", "apa"], "--kelurahan"),
      (["export", "--format", "pdf"], "--format"),
      (["export", "--separator", "titik"], "--separator"),
    ])
  func refused(arguments: [String], named: String) throws {
    let desk = try NewDesk()
    let outcome = try desk.program.run(arguments + ["--officer", NewDesk.officer])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(named))
  }

  @Test("the headings of an export stand as they are, however its cells are defused")
  func headings() throws {
    let desk = try NewDesk()
    let text = try desk.run("export", "--reason", "uji", "--officer", NewDesk.officer)
    #expect(text.contains(",name,phone,nik,kelurahan,"))
  }
}
