import Complaints
import TerminalUI
import Wording

/// An answer that a supervisor gave back: the text as it was, with the remark beside it.
extension ReplyScreen {
  /// Goes on with the text that was given back.
  mutating func resumeSentBack(_ session: inout Session) -> Reaction {
    guard let entry = file?.sentBackAnswer, let text = entry.words?.text else {
      return openTemplates(session)
    }
    editor.insert(text)
    draft?.kind = entry.facts.answerKind ?? wantedKind
    draft?.way = entry.facts.way
    draft?.until = entry.facts.until
    editor.cursorOffset = 0
    _ = goToRemark()
    return noteChange(&session)
  }

  func sentBackRemark(_ session: Session) -> String? {
    guard let file, let remark = file.sentBackRemark, let text = remark.words?.text else {
      return nil
    }
    return session.wording.supervisorSays(
      session.wording.officer(remark.officer, in: session.office), text)
  }

  /// Selects the place the supervisor's remark is about, if it is still there.
  mutating func goToRemark() -> Bool {
    guard let quote = file?.sentBackRemark?.words?.quote,
      let range = editor.text.range(of: quote)
    else { return false }
    let text = editor.text
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    editor.select(start..<start + quote.utf8.count)
    return true
  }
}

extension ComplaintFile {
  /// The answer that waits for a supervisor's word.
  var submittedAnswer: JournalEntry? {
    complaint.submission.flatMap { waiting in thread.last { $0.sequence == waiting.entry } }
  }

  /// The answer that was given back, and the entry with the remark.
  var sentBackAnswer: JournalEntry? {
    complaint.sentBack.flatMap { back in thread.last { $0.sequence == back.submission } }
  }

  var sentBackRemark: JournalEntry? {
    complaint.sentBack.flatMap { back in thread.last { $0.sequence == back.entry } }
  }
}

extension String {
  /// Where a piece stands first, letter for letter.
  fileprivate func range(of piece: String) -> Range<Index>? {
    guard !piece.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(piece) { return start..<index(start, offsetBy: piece.count) }
      start = index(after: start)
    }
    return nil
  }
}
