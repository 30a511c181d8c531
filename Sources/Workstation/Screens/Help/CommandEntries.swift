import Complaints
import TerminalUI
import Wording

extension FindList where Item == CommandID {
  /// The commands offered in a situation as entries: what can be given first, the rest with its reason.
  static func offered(in situation: Situation, without hidden: Set<CommandID>) -> [Entry] {
    let entries = CommandTable.all.compactMap { command -> Entry? in
      guard !hidden.contains(command.id) else { return nil }
      return entry(for: command, in: situation)
    }
    return entries.filter(\.isEnabled) + entries.filter { !$0.isEnabled }
  }

  private static func entry(for command: Command, in situation: Situation) -> Entry? {
    let words = command.words(in: situation.wording)
    let keys = command.keyNames(in: situation.wording, for: situation.officer.role)
    let detail: String
    let isEnabled: Bool
    switch command.availability(situation) {
    case .hidden: return nil
    case .enabled: (detail, isEnabled) = (keys.joined(separator: ", "), true)
    case .disabled(let reason): (detail, isEnabled) = (reason, false)
    }
    return Entry(
      item: command.id, title: words.title, detail: detail,
      synonyms: words.synonyms + " " + keys.joined(separator: " "), isEnabled: isEnabled)
  }
}

extension FindList.Entry {
  func under(_ group: String) -> Self {
    var entry = self
    entry.group = group
    return entry
  }
}
