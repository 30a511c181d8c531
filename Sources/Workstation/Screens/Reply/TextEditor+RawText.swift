import Replies
import TerminalUI
import Wording

extension TextEditor {
  /// Refuses an answer in which something raw is left, with the cursor on it; false where there is nothing.
  mutating func refusesRawText(_ session: inout Session) -> Bool {
    let open = openBlanks
    if let first = open.first {
      cursorOffset = first.range.lowerBound
      session.refuse(session.wording.blanksOpen(open.count, first: first.label))
      return true
    }
    let text = text
    guard let leftover = Leftover.all(in: text).first else { return false }
    cursorOffset = text.utf8.distance(from: text.startIndex, to: leftover.range.lowerBound)
    session.refuse(
      leftover.kind == .emptySalutation
        ? session.wording.emptySalutationInAnswer : session.wording.leftoverInAnswer(leftover.text))
    return true
  }
}
