import Replies
import Testing

@Suite("What was changed in a text")
struct TextDifferenceTests {
  private func changes(_ old: String, _ new: String) -> [TextDifference.Change] {
    TextDifference(from: old, to: new).changes
  }

  @Test("nothing is told of what stayed")
  func same() {
    #expect(changes("Yth. Bapak.\n\nTerima kasih.", "Yth. Bapak.\n\nTerima kasih.").isEmpty)
    #expect(changes("", "").isEmpty)
  }

  @Test("a sentence put in, taken out or written anew is told by itself")
  func sentences() {
    #expect(changes("Satu. Dua.", "Satu. Baru. Dua.") == [.init(old: "", new: "Baru.")])
    #expect(changes("Satu. Dua.", "Dua.") == [.init(old: "Satu.", new: "")])
    #expect(
      changes("Satu. Dua segera.\nTiga.", "Satu. Dua Jumat.\nTiga.")
        == [.init(old: "Dua segera.", new: "Dua Jumat.")])
  }

  @Test("the full stop of an abbreviation ends no sentence")
  func abbreviations() {
    #expect(
      changes("Yth. Bapak Budi, Jl. Truntum.", "Yth. Ibu Rini, Jl. Truntum.")
        == [.init(old: "Yth. Bapak Budi, Jl. Truntum.", new: "Yth. Ibu Rini, Jl. Truntum.")])
  }

  @Test("changes far apart stay apart")
  func several() {
    #expect(
      changes("A satu. B. C tiga.", "A baru. B. C lain.")
        == [.init(old: "A satu.", new: "A baru."), .init(old: "C tiga.", new: "C lain.")])
  }
}
