import PseudoTerminal
import Testing

@Suite("Citizens' text that attacks the terminal")
struct HostileTextTests {
  @Test(
    "is drawn as harmless signs in list, preview and thread, and moves nothing",
    arguments: [(24, 80), (12, 40), (43, 132)])
  func harmless(rows: Int, columns: Int) throws {
    let session = try SampleDesk().open(rows: rows, columns: columns)
    var seen: Set<String> = []
    for queue in 0..<8 {
      try session.press(.left)
      if queue > 0 { try session.press(.down) }
      var picture = try session.press(.right)
      var lastSelected = ""
      while let selected = picture.selected, selected != lastSelected, seen.count < 4 {
        lastSelected = selected
        if selected.contains("[uji") {
          expectWhole(picture)
          seen.insert(try subject(in: session))
        }
        picture = try session.press(.down)
      }
    }
    #expect(seen.count == 4, "\(seen)")
    #expect(session.picture.forbidden.isEmpty)
    #expect(session.picture.clipboard.isEmpty)
  }

  /// Opens the chosen complaint, reads it to its end, and comes back; returns its title.
  private func subject(in session: Session) throws -> String {
    let opened = try session.press(.enter)
    for key: Key in [.end, .pageUp, .home, .pageDown] { expectWhole(try session.press(key)) }
    #expect(session.picture.forbidden.isEmpty)
    try session.press(.escape)
    return opened.rows[0]
  }

  /// The function bar, the last thing that a stray line feed or cursor would move, stands where it belongs.
  private func expectWhole(_ picture: Picture) {
    let bar = picture.rows[picture.rows.count - 1]
    #expect(bar.hasPrefix("F1") && bar.contains("F10"), "\(picture.framed)")
    #expect(
      picture.rows.allSatisfy { !$0.contains("palsu") || $0.contains("⟦") }, "\(picture.framed)")
    if picture.cells[0].count == 80, picture.shows("Perihal") {
      #expect((1...11).allSatisfy { picture.cells[$0][16].text == "│" }, "\(picture.framed)")
    }
  }
}
