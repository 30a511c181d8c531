import TerminalUI
import Wording

extension CommandTable {
  static let ofSuggesting: [Command] = [
    Command(
      id: .alike, contexts: [.complaint], keys: [.function(4)], letters: [], risk: .none,
      words: \.commandAlike, needs: Needs.target),
    Command(
      id: .twins, contexts: [.intake], keys: [.function(3)], letters: [], risk: .none,
      words: \.commandTwins, needs: { _ in .enabled }),
    Command(
      id: .acceptProposal, contexts: [.intake], keys: [.function(8)], letters: [], risk: .none,
      words: \.commandAcceptProposal, needs: { _ in .enabled }),
    Command(
      id: .pastAnswers, contexts: [.reply], keys: [.function(3)], letters: [], risk: .none,
      words: \.commandPastAnswers, needs: { _ in .enabled }),
    Command(
      id: .joinTwins, contexts: [.alike], keys: [.function(7)], letters: ["g"], risk: .undoable,
      words: \.commandJoinTwins, needs: { _ in .enabled }),
    Command(
      id: .answerAll, contexts: [.alike], keys: [.function(8)], letters: ["b"], risk: .undoable,
      words: \.commandAnswerAll, needs: { $0.target == nil ? .hidden : Needs.open($0) }),
    Command(
      id: .takeAnswer, contexts: [.pastAnswers], keys: [.function(7)], letters: [], risk: .none,
      words: \.commandTakeAnswer, needs: { _ in .enabled }),
  ]
}
