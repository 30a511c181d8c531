import Complaints
import Foundation
import TerminalUI
import Testing
import Wording

@testable import Workstation

@Suite("The table of commands")
struct CommandTableTests {
  @Test("no key means two things in one context", arguments: Role.allCases)
  func clashes(role: Role) {
    #expect(CommandTable.clashes(for: role) == [])
  }

  @Test("F6 takes, and assigns for those who may assign", arguments: [Context.queue, .complaint])
  func takingAndAssigning(context: Context) {
    for (role, id) in [
      (Role.officer, CommandID.take), (.supervisor, .assign), (.administrator, .take),
    ] {
      #expect(
        CommandTable.command(for: .function(6), in: context, isTyping: false, role: role) == id)
      #expect(CommandTable.functionKeys(in: context, role: role)[5]?.id == id)
    }
  }

  @Test("every command has one row")
  func rows() {
    #expect(
      CommandTable.all.map(\.id).sorted { $0.rawValue < $1.rawValue }
        == CommandID.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  @Test(
    "every command is said in both languages, its label within six columns",
    arguments: Language.allCases)
  func words(language: Language) {
    let wording = Wording(language)
    for command in CommandTable.all {
      let words = command.words(in: wording)
      #expect(!words.title.isEmpty && !words.help.isEmpty, "\(command.id)")
      for context in command.contexts {
        let short = words.short(in: context.rawValue)
        #expect(CellWidth.of(short) <= 6, "\(command.id) in \(context): \(short)")
        for case .function(let number) in command.keys + (command.keysOfAssigner ?? [])
        where (1...10).contains(number) {
          #expect(!short.isEmpty, "F\(number) in \(context) has no label")
        }
      }
    }
  }

  @Test(
    "help, all commands, one step back and the end are there in every context but the locked screen",
    arguments: Context.allCases.filter { $0 != .login })
  func everywhere(context: Context) {
    for (key, id, own) in [
      (Key.function(1), CommandID.help, Context.help),
      (.function(2), .actions, .palette), (.control("p"), .actions, .palette),
      (.escape, .back, nil), (.function(12), .back, nil), (.function(10), .quit, nil),
    ] as [(Key, CommandID, Context?)] where own != context {
      #expect(CommandTable.command(for: key, in: context, isTyping: true) == id)
    }
  }

  @Test("letters give commands only where nothing is typed, and capitals mean the same")
  func letters() {
    let small = Key.character("a")
    #expect(CommandTable.command(for: small, in: .queue, isTyping: false) == .take)
    #expect(CommandTable.command(for: .character("A"), in: .queue, isTyping: false) == .take)
    #expect(CommandTable.command(for: small, in: .queue, isTyping: true) == nil)
  }

  @Test("j and k stay free for moving", arguments: Context.allCases)
  func moving(context: Context) {
    for letter in "jk" {
      #expect(
        CommandTable.command(for: .character(letter), in: context, isTyping: false) == nil)
    }
  }

  @Test("the page of keys tells every key of every command")
  func page() {
    let wording = Wording(.en)
    let rows = Set(KeysPage.markdown())
    for command in CommandTable.all {
      let start = "| \(KeysPage.keys(of: command, wording)) |"
      let title = "| \(command.words(in: wording).title) |"
      #expect(
        rows.contains { $0.hasPrefix(start) && $0.contains(title) }, "\(command.id) is not told")
    }
  }

  @Test("docs/keys.md is the page as the table makes it")
  func fresh() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/keys.md").standardized
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(written == KeysPage.markdown().joined(separator: "\n") + "\n")
  }

  @Test("every key of the table has a name")
  func names() {
    for command in CommandTable.all {
      for language in Language.allCases {
        let names = command.keyNames(in: Wording(language), for: .supervisor)
        #expect(names.allSatisfy { !$0.isEmpty }, "\(command.id)")
      }
    }
  }
}
