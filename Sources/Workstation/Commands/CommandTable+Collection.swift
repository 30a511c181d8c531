import Complaints
import TerminalUI
import Wording

extension CommandTable {
  private static let collection: Set<Context> = [.templateList, .template]

  static let ofCollection: [Command] = [
    Command(
      id: .collection, contexts: withComplaint, keys: [], letters: [], risk: .none,
      words: \.commandCollection, needs: { _ in .enabled }),
    Command(
      id: .makeTemplate, contexts: withComplaint, keys: [], letters: [], risk: .undoable,
      words: \.commandMakeTemplate, needs: Needs.answeredAndConfiguring),
    Command(
      id: .searchTemplates, contexts: [.templateList], keys: [.function(3)], letters: [],
      risk: .none, words: \.commandSearchTemplates, needs: { _ in .enabled }),
    Command(
      id: .newTemplate, contexts: [.templateList], keys: [.function(5)], letters: [],
      risk: .undoable, words: \.commandNewTemplate, needs: Needs.configuring),
    Command(
      id: .trySample, contexts: collection, keys: [.function(6)], letters: [], risk: .none,
      words: \.commandTrySample, needs: { _ in .enabled }),
    Command(
      id: .saveTemplate, contexts: [.template], keys: [.function(7)], letters: [],
      risk: .undoable, words: \.commandSaveTemplate, needs: Needs.configuring),
    Command(
      id: .switchTemplate, contexts: collection, keys: [.function(8)], letters: [],
      risk: .undoable, words: \.commandSwitchTemplate, needs: Needs.configuring),
    Command(
      id: .nextMistake, contexts: [.template], keys: [.tab], letters: [], risk: .none,
      words: \.commandNextMistake, needs: { _ in .enabled }),
    Command(
      id: .versions, contexts: [.template], keys: [.control("r")], letters: [], risk: .none,
      words: \.commandVersions, needs: { _ in .enabled }),
    Command(
      id: .preview, contexts: collection, keys: [.control("o")], letters: [], risk: .none,
      words: \.commandPreview, needs: { _ in .enabled }),
  ]
}

extension Needs {
  /// What was answered can become a template, by those who may change the templates.
  @Sendable static func answeredAndConfiguring(_ situation: Situation) -> Availability {
    let can = target(situation)
    guard can == .enabled else { return can }
    return configuring(situation)
  }
}
