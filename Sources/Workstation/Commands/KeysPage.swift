import Complaints
import TerminalUI
import Wording

/// The page of all keys, made from the table of commands.
public enum KeysPage {
  /// As a document in English, with the words of the Indonesian screens beside.
  public static func markdown() -> [String] {
    let (shown, read) = (Wording(.id), Wording(.en))
    var lines = ["# \(read.keysTitle)", "", read.keysIntroduction]
    for context in Context.allCases {
      lines += ["", "## \(title(context, read)) (\(shown.place(context.rawValue)))", ""]
      lines += [
        "| Keys | On the screen | In English | What it does |", "| --- | --- | --- | --- |",
      ]
      for command in commands(of: context) {
        let words = command.words(in: read)
        let cells = [
          keys(of: command, read), command.words(in: shown).title, words.title, words.help,
        ]
        lines.append("| \(cells.map(escaped).joined(separator: " | ")) |")
      }
    }
    return lines
  }

  /// As plain text, for a terminal or a printer.
  public static func plain(_ wording: Wording) -> [String] {
    var lines: [String] = []
    for context in Context.allCases {
      if !lines.isEmpty { lines.append("") }
      lines.append(title(context, wording))
      lines += commands(of: context).map { command in
        let keys = keys(of: command, wording)
        let padding = String(repeating: " ", count: max(1, 16 - keys.count))
        return "  \(keys)\(padding)\(command.words(in: wording).title)"
      }
    }
    return lines
  }

  private static func commands(of context: Context) -> [Command] {
    CommandTable.all.filter { $0.contexts.contains(context) }
  }

  /// All keys of a command; those that only one of the roles has say whose they are.
  static func keys(of command: Command, _ wording: Wording) -> String {
    let (handler, assigner) = (command.keys(for: .officer), command.keys(for: .supervisor))
    let ofHandler = handler.map { key in
      assigner.contains(key)
        ? wording.name(of: key) : wording.key(wording.name(of: key), of: .officer)
    }
    let ofAssigner = assigner.filter { !handler.contains($0) }.map {
      wording.key(wording.name(of: $0), of: .supervisor)
    }
    let letters = command.letters.map { wording.name(of: .character($0)) }
    return (ofHandler + ofAssigner + letters).joined(separator: ", ")
  }

  private static func title(_ context: Context, _ wording: Wording) -> String {
    let name = wording.place(context.rawValue)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
