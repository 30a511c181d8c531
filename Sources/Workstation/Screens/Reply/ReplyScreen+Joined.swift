import Complaints
import Replies
import TerminalUI
import Wording

/// A joined complaint gets the answer of its lead, under its own name and number.
extension ReplyScreen {
  /// An empty page begins with what was given back, or with the lead's answer where there is one to be had, else with the
  /// templates.
  mutating func startEmpty(_ session: inout Session) -> Reaction {
    if file?.complaint.sentBack != nil { return resumeSentBack(&session) }
    guard wantedKind == .final, let lead = file?.complaint.lead else {
      return openTemplates(session)
    }
    return .ask(.file(lead))
  }

  mutating func adopt(_ lead: ComplaintFile, _ session: inout Session) -> Reaction {
    guard editor.isEmpty, let file, let answer = lead.finalAnswer?.words?.text else {
      return openTemplates(session)
    }
    let readdressing = Readdressing(
      from: FillContext(lead, session), to: FillContext(file, session))
    editor.insert(readdressing.text(answer))
    editor.cursorOffset = 0
    untouchedRevision = editor.revision
    session.tell(session.wording.takenFromLead(lead.complaint.number))
    return noteChange(&session)
  }
}

extension ComplaintFile {
  /// The newest final answer that stands.
  var finalAnswer: JournalEntry? {
    thread.last {
      $0.kind == .answered && $0.facts.answerKind == .final && !undone.contains($0.sequence)
    }
  }
}
