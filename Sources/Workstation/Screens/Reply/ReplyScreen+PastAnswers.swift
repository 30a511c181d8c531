import Complaints
import Replies
import TerminalUI
import Wording

/// Answers that were given before, to read and to take from while one writes.
extension ReplyScreen {
  func openPastAnswers(_ session: Session) -> Reaction {
    guard let file else { return .none }
    return .push(
      AlikeScreen(
        SuggestionRequest(file.complaint), for: .reply(FillContext(file, session)),
        number: file.complaint.number.description))
  }

  /// Puts a piece of a past answer in at the cursor; what it leaves open is a blank like any other.
  mutating func insert(passage: String, _ session: inout Session) -> Reaction {
    field = nil
    for blank in OpenBlank.all(in: passage) where blanks[blank.label] == nil {
      blanks[blank.label] = Blank(
        label: blank.label, type: blank.label.hasPrefix("tanggal") ? .date : .text)
    }
    let isUntouched = editor.text.trimmed.isEmpty || editor.revision == untouchedRevision
    let start = isUntouched ? 0 : editor.selection?.lowerBound ?? editor.cursorOffset
    if isUntouched {
      editor.replace(0..<editor.text.utf8.count, with: passage)
    } else {
      editor.insert(passage)
    }
    let saved = noteChange(&session)
    editor.cursorOffset = start
    guard !editor.openBlanks.isEmpty else { return saved }
    return Reaction(saved.wishes + move(toNext: true, &session).wishes)
  }
}
