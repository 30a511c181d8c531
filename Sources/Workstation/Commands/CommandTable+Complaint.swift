import Complaints
import Wording

extension CommandTable {
  private static func row(
    _ id: CommandID, _ contexts: Set<Context>, letter: Character?, risk: Command.Risk = .undoable,
    _ words: @escaping @Sendable (Wording) -> CommandWords,
    needs: @escaping @Sendable (Situation) -> Availability
  ) -> Command {
    Command(
      id: id, contexts: contexts, keys: [], letters: letter.map { [$0] } ?? [], risk: risk,
      words: words, needs: needs)
  }

  static let ofComplaint: [Command] = [
    row(.forward, whereOpen, letter: "d", \.commandForward, needs: Needs.open),
    row(.recordReturn, withComplaint, letter: nil, \.commandRecordReturn, needs: Needs.forwarded),
    row(.correct, withComplaint, letter: "e", \.commandCorrect, needs: Needs.target),
    row(.verify, withComplaint, letter: "v", \.commandVerify, needs: Needs.open),
    row(.join, whereOpen, letter: "g", \.commandJoin, needs: Needs.open),
    row(.why, withComplaint, letter: "h", risk: .none, \.commandWhy, needs: Needs.target),
    row(.note, withComplaint, letter: "i", \.commandNote, needs: Needs.target),
    row(.reveal, withComplaint, letter: "l", \.commandReveal, needs: Needs.target),
    row(.print, withComplaint, letter: "p", risk: .none, \.commandPrint, needs: Needs.target),
    row(.recordReply, withComplaint, letter: "r", \.commandRecordReply, needs: Needs.target),
    row(.askDetails, whereOpen, letter: "t", \.commandAskDetails, needs: Needs.open),
    row(.undo, withComplaint.union([.dashboard]), letter: "u", \.commandUndo, needs: Needs.target),
    row(
      .copyAnswer, withComplaint, letter: "w", risk: .none, \.commandCopyAnswer, needs: Needs.target
    ),
    row(.deliver, withComplaint, letter: nil, \.commandDeliver, needs: Needs.undelivered),
    row(.release, withComplaint, letter: nil, \.commandRelease, needs: Needs.held),
    row(.reopen, withComplaint, letter: nil, \.commandReopen, needs: Needs.closed),
    row(.markSecret, withComplaint, letter: nil, \.commandMarkSecret, needs: Needs.target),
  ]
}
