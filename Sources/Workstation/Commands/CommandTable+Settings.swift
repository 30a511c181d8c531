import Complaints
import TerminalUI
import Wording

extension CommandTable {
  static let ofSettings: [Command] = [
    Command(
      id: .settings, contexts: withComplaint, keys: [], letters: [], risk: .none,
      words: \.commandSettings, needs: Needs.configuring),
    Command(
      id: .newEntry, contexts: [.calendar, .rules, .officers], keys: [.function(5)], letters: [],
      risk: .undoable, words: \.commandNewEntry, needs: Needs.configuring),
    Command(
      id: .resetEntries, contexts: [.rules], keys: [.function(6)], letters: [],
      risk: .asksFirst, words: \.commandResetEntries, needs: Needs.configuring),
    Command(
      id: .removeEntry, contexts: [.calendar, .rules], keys: [.function(8)], letters: [],
      risk: .asksFirst, words: \.commandRemoveEntry, needs: Needs.configuring),
  ]
}

extension Needs {
  @Sendable static func configuring(_ situation: Situation) -> Availability {
    Rights.of(situation.officer.role).contains(.configure)
      ? .enabled : .disabled(situation.wording.mayNotConfigure)
  }
}
