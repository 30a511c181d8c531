import Complaints

extension Wording {
  /// A complaint's subject as lists show it; of a secret one nothing, of an erased one that it is.
  public func subject(of row: QueueRow) -> String {
    row.subject.isEmpty && !row.isSecret ? erased : row.subject
  }

  /// A complaint's subject with its numbers masked; that it was erased, where nothing is left of it.
  public func subject(of complaint: Complaint) -> String {
    guard let subject = complaint.words.subject, !subject.isEmpty else {
      return complaint.erasedAt == nil ? "" : erased
    }
    return PersonalNumbers.masking(subject)
  }

  /// Stands where a citizen's words stood.
  public var erased: String { say("(data pribadi dihapus)", "(personal data erased)") }
}
