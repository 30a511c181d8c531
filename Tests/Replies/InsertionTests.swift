import Testing

@testable import Replies

@Suite("A piece put into an answer")
struct InsertionTests {
  private func insert(_ piece: String, into answer: String) -> String? {
    let parts = answer.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let start = parts[0].utf8.count
    let selected = parts.count == 3 ? parts[1].utf8.count : 0
    return Insertion.edit(of: piece, into: parts.joined(), at: start..<start + selected)?
      .applied(to: parts.joined())
  }

  @Test(
    "a sentence stands with single spaces around it, in place of what is selected",
    arguments: [
      ("|", "Kami mengerti."), ("Halo.|", "Halo. Kami mengerti."),
      ("Halo. |Lalu", "Halo. Kami mengerti. Lalu"), ("Halo.|\nLalu", "Halo. Kami mengerti.\nLalu"),
      ("Halo (|)", "Halo (Kami mengerti.)"), ("Ibu\n\n|", "Ibu\n\nKami mengerti."),
      ("Halo. |Buang.| Lalu", "Halo. Kami mengerti. Lalu"), ("é |x", "é Kami mengerti. x"),
    ])
  func sentences(answer: String, expected: String) {
    #expect(insert("Kami mengerti.", into: answer) == expected)
  }

  @Test("paragraphs stand with an empty line around them")
  func paragraphs() {
    #expect(insert("A.\n\nB.", into: "Satu.| Dua.") == "Satu.\n\nA.\n\nB.\n\n Dua.")
    #expect(insert("A.\n\nB.", into: "Satu.\n\n|") == "Satu.\n\nA.\n\nB.")
  }

  @Test(
    "of paragraphs those are left out that the answer has already: its salutation, its closing, the same words"
  )
  func once() {
    let answer = "Yth. Bapak Budi,\n\nTerima kasih.\n\n|\n\nHormat kami,\nRatna"
    let piece = "Yth. Ibu Siti,\n\nTerima kasih.\n\nBaru.\n\nHormat kami,\nDewi"
    #expect(
      insert(piece, into: answer)
        == "Yth. Bapak Budi,\n\nTerima kasih.\n\nBaru.\n\nHormat kami,\nRatna")
    #expect(insert("Yth. Ibu Siti,\n\nTerima kasih.", into: answer) == nil)
  }
}
