extension Rules {
  /// The entry by which the desk itself ends a complaint whose reporter stayed silent; nil while it may not.
  ///
  /// An answered complaint is closed as settled, one whose details never came is archived. No officer acts, so no right is
  /// asked for.
  public static func endingSilence(
    of complaint: Complaint, in office: Office, at now: Instant
  ) -> EntryDraft? {
    let deadlines = office.deadlines(for: complaint.unit)
    guard let last = deadlines.silenceDay(of: complaint),
      last < now.day(at: office.offset(of: complaint.unit))
    else { return nil }
    return EntryDraft(
      .closed, on: .complaint(complaint.id), at: now,
      facts: .with {
        $0.outcome = complaint.status == .answered ? .resolved : .archived
        $0.day = last
        $0.judged = deadlines.judged(complaint)
      })
  }
}
