import Complaints
import TerminalUI
import Testing
import Wording

@testable import Workstation

@Suite("Help")
struct HelpTests {
  @Test("answers what one wants before it lists keys")
  func goals() throws {
    let desk = try Rehearsal()
    desk.press(.function(1))
    #expect(desk.context == .help)
    #expect(desk.text.contains("Bantuan: antrean"))
    #expect(desk.text.contains("menjawab aduan"))
    desk.type("whatsapp")
    #expect(desk.rows.contains { $0.contains("▶ menyalin jawaban ke WhatsApp") })
  }

  @Test("every key of a context is in its help", arguments: Context.allCases)
  func keys(context: Context) {
    let wording = Wording(.id)
    let told = HelpScreen.keys(of: context, wording, for: .officer).map(\.detail)
    let offered = CommandTable.all.filter { $0.contexts.contains(context) }
    for command in offered where !command.keyNames(in: wording, for: .officer).isEmpty {
      let keys = command.keyNames(in: wording, for: .officer).joined(separator: ", ")
      #expect(told.contains(keys), "\(command.id) in \(context)")
    }
  }

  @Test("Enter does what was looked up")
  func does() throws {
    let desk = try Rehearsal()
    desk.press(.character("?"))
    desk.type("mencari")
    desk.press(.enter)
    #expect(desk.context == .search)
  }

  @Test("every answer is read whole at eighty columns", arguments: Language.allCases)
  func widths(language: Language) {
    let wording = Wording(language)
    for goal in Goal.all {
      let entry = goal.entry(wording, for: .officer)
      #expect(CellWidth.of(entry.detail) <= 33, "\(entry.detail)")
    }
  }
}
