import TerminalUI
import Testing

@testable import Workstation

@Suite("The message line")
struct MessageLineTests {
  private let sentence =
    "Jawaban MDN-26-0001 sudah disiapkan dengan nama dan nomor ini. Periksa, lalu F7."

  private func rows(saying text: String, at size: Size) throws -> [String] {
    let desk = try Rehearsal(size: size)
    var state = desk.state
    state.session.tell(text)
    return view(&state).text
  }

  @Test("a message that fits takes one line above the function bar")
  func short() throws {
    let rows = try rows(saying: "Tercatat.", at: .home)
    #expect(rows[22] == " Tercatat.")
    #expect(!rows[21].contains("Tercatat"))
  }

  @Test("in a narrow window a message goes on over several lines, and is read whole")
  func narrow() throws {
    let rows = try rows(saying: sentence, at: smallestSize)
    let said = rows[8...10].map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(said.hasSuffix(sentence))
  }

  @Test("a message without end leaves the screen its room")
  func endless() throws {
    let rows = try rows(
      saying: String(repeating: sentence + " ", count: 9), at: smallestSize)
    #expect(rows[10].hasSuffix("…"))
    #expect(!rows[6].contains("Jawaban"))
  }
}
