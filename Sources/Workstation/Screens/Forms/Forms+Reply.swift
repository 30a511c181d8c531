import Complaints
import TerminalUI
import Wording

extension Forms {
  /// What the reporter says, written down; to an answer that was given it may reopen the complaint.
  ///
  /// - Parameters:
  ///   - text: What was pasted.
  ///   - sent: When the reporter sent it, where that is known.
  static func recordReply(
    _ target: Situation.Target, _ session: Session, text: String = "", sent: Instant? = nil
  ) -> any Screen {
    let wording = session.wording
    var fields = [
      FormField("text", wording.fieldReply, .text(rows: 6), value: text, isRequired: true)
    ]
    if target.status == .answered || target.status == .closed {
      fields.append(
        .yesNo(
          "reopens", wording.fieldReopens, false, yes: wording.answerYes, no: wording.answerNo,
          hint: wording.hintReopens))
    }
    return FormScreen(
      wording.replyTitle, fields, on: [(target.id, target.version)], save: wording.buttonSave,
      keeps: .reporterReply(on: target.id), session
    ) { fields, _ in
      .act(.recordReply(text: fields["text"], at: sent, reopens: fields["reopens"] == "yes"))
    }
  }
}
