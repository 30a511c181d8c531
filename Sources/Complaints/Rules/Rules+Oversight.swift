extension Rules {
  /// What a citizen answered to the survey, which they are asked once their complaint is closed.
  func rate(
    _ complaint: Complaint, _ ratings: Ratings, _ text: String?
  ) throws(Refusal) -> EntryDraft {
    guard complaint.status == .closed else { throw .notClosed }
    return draft(
      .rated, complaint, facts: .with { $0.ratings = ratings },
      words: .with { $0.text = text?.trimmed.nonEmpty })
  }

  /// A supervisor's word stands on the desk of whoever handles the complaint, also when it is closed.
  func advise(
    _ complaint: Complaint, _ text: String, quote: String?, about: Int64?
  ) throws(Refusal) -> EntryDraft {
    let text = try said(text, else: .text)
    guard let holder = complaint.assignee else { throw .notYours(nil) }
    return draft(
      .advised, complaint,
      facts: .with {
        $0.assignee = holder
        $0.about = about
      },
      words: .with {
        $0.text = text
        $0.quote = quote?.trimmed.nonEmpty
      })
  }

  func readAdvice(_ complaint: Complaint) throws(Refusal) -> EntryDraft {
    guard let advice = complaint.advice else { throw .nothingSaid }
    guard advice.to == officer.id else { throw .notYours(advice.to) }
    return draft(.adviceRead, complaint)
  }
}
