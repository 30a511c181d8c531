import TerminalUI
import Wording

extension CommandTable {
  private static let forms: Set<Context> = [.closing, .intake, .form]

  static let ofWriting: [Command] = [
    Command(
      id: .nextOpen, contexts: [.reply, .approval, .closing, .intake], keys: [.function(6)],
      letters: [],
      risk: .none, words: \.commandNextOpen, needs: { _ in .enabled }),
    Command(
      id: .templates, contexts: [.reply], keys: [.function(4)], letters: [], risk: .none,
      words: \.commandTemplates, needs: { _ in .enabled }),
    Command(
      id: .phrases, contexts: [.reply, .approval], keys: [.function(5)], letters: [], risk: .none,
      words: \.commandPhrases, needs: { _ in .enabled }),
    Command(
      id: .send, contexts: [.reply, .intake, .form], keys: [.function(7)], letters: [],
      risk: .undoable, words: \.commandSend, needs: { _ in .enabled }),
    Command(
      id: .suggestion, contexts: [.reply], keys: [.function(8)], letters: [], risk: .none,
      words: \.commandSuggestion, needs: { _ in .enabled }),
    Command(
      id: .sendWithReason, contexts: [.reply], keys: [], letters: [], risk: .undoable,
      words: \.commandSendWithReason, needs: { _ in .enabled }),
    Command(
      id: .approve, contexts: [.approval], keys: [.function(7)], letters: [], risk: .asksFirst,
      words: \.commandApprove, needs: { _ in .enabled }),
    Command(
      id: .sendBack, contexts: [.approval], keys: [.function(8)], letters: [], risk: .undoable,
      words: \.commandSendBack, needs: { _ in .enabled }),
    Command(
      id: .save, contexts: forms.union([.reply, .template]), keys: [.control("s")], letters: [],
      risk: .none,
      words: \.commandSave, needs: { _ in .enabled }),
    Command(
      id: .saveFilter, contexts: [.filter], keys: [.control("s")], letters: [], risk: .none,
      words: \.commandSaveFilter, needs: Needs.writable),
    Command(
      id: .citizenWords, contexts: [.reply, .approval], keys: [.control("o")], letters: [],
      risk: .none,
      words: \.commandCitizenWords, needs: { _ in .enabled }),
    Command(
      id: .externalEditor, contexts: [.reply], keys: [.control("e")], letters: [], risk: .none,
      words: \.commandExternalEditor, needs: { _ in .enabled }),
    Command(
      id: .pick, contexts: forms.union([.templateList, .template]), keys: [.function(4)],
      letters: [], risk: .none,
      words: \.commandPick, needs: { _ in .enabled }),
    Command(
      id: .changeIdentity, contexts: [.intake], keys: [.function(5)], letters: [], risk: .none,
      words: \.commandChangeIdentity, needs: { _ in .enabled }),
    Command(
      id: .otherWays, contexts: [.lastLook, .handOver], keys: [.function(4)], letters: [],
      risk: .none, words: \.commandOtherWays, needs: { _ in .enabled }),
  ]
}
