import Complaints
import TerminalUI
import Wording

/// Something an officer wants, and the command that gets it.
struct Goal: Sendable {
  let command: CommandID
  let words: @Sendable (Wording) -> GoalWords

  /// In the order of a day's work.
  static let all: [Goal] = [
    Goal(command: .reply) { $0.goalReply },
    Goal(command: .receive) { $0.goalReceive },
    Goal(command: .find) { $0.goalFind },
    Goal(command: .copyAnswer) { $0.goalCopy },
    Goal(command: .print) { $0.goalPrint },
    Goal(command: .askDetails) { $0.goalAsk },
    Goal(command: .forward) { $0.goalForward },
    Goal(command: .join) { $0.goalJoin },
    Goal(command: .finish) { $0.goalFinish },
    Goal(command: .undo) { $0.goalUndo },
    Goal(command: .why) { $0.goalWhy },
    Goal(command: .filter) { $0.goalFilter },
    Goal(command: .phrases) { $0.goalPhrases },
    Goal(command: .collection) { $0.goalCollection },
    Goal(command: .makeTemplate) { $0.goalMakeTemplate },
    Goal(command: .messages) { $0.goalMessages },
    Goal(command: .shield) { $0.goalShield },
  ]

  /// As an entry of the help, with the key as the table has it.
  func entry(_ wording: Wording, for role: Role) -> FindList<CommandID>.Entry {
    let words = words(wording)
    let row = CommandTable[command]
    let key = row.keyNames(in: wording, for: role).first ?? wording.name(of: .control("p"))
    return FindList.Entry(
      item: command, title: words.want, detail: words.how(key),
      synonyms: row.words(in: wording).synonyms + " " + row.words(in: wording).title)
  }
}
