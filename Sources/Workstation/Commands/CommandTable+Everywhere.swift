import TerminalUI
import Wording

extension CommandTable {
  private static let anywhere = Set(Context.allCases)
  /// Where there is a desk to work at.
  private static let atDesk = anywhere.subtracting([.firstStart, .login])

  static let everywhere: [Command] = [
    Command(
      id: .help, contexts: anywhere.subtracting([.help]), keys: [.function(1)], letters: ["?"],
      risk: .none, words: \.commandHelp, needs: { _ in .enabled }),
    Command(
      id: .actions, contexts: anywhere.subtracting([.palette, .login]),
      keys: [.function(2), .control("p")],
      letters: [], risk: .none, words: \.commandActions, needs: { _ in .enabled }),
    Command(
      id: .menu, contexts: atDesk.subtracting([.menu]), keys: [.function(9)], letters: ["m"],
      risk: .none, words: \.commandMenu, needs: { _ in .enabled }),
    Command(
      id: .quit, contexts: anywhere, keys: [.function(10)], letters: ["q"], risk: .none,
      words: \.commandQuit, needs: { _ in .enabled }),
    Command(
      id: .back, contexts: anywhere, keys: [.escape, .function(12)], letters: [], risk: .none,
      words: \.commandBack, needs: { _ in .enabled }),
    Command(
      id: .messages, contexts: atDesk, keys: [], letters: [], risk: .none,
      words: \.commandMessages, needs: { _ in .enabled }),
    Command(
      id: .shield, contexts: atDesk, keys: [.control("l")], letters: [], risk: .none,
      words: \.commandShield, needs: { _ in .enabled }),
    Command(
      id: .saveScreen, contexts: atDesk, keys: [], letters: [], risk: .none,
      words: \.commandSaveScreen, needs: { _ in .enabled }),
    Command(
      id: .backUp, contexts: atDesk, keys: [], letters: [], risk: .none,
      words: \.commandBackUp, needs: Needs.working),
    Command(
      id: .closeDay, contexts: atDesk, keys: [], letters: [], risk: .asksFirst,
      words: \.commandCloseDay, needs: Needs.sealing),
  ]
}
