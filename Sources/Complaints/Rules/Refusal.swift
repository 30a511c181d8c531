/// Why an action was not done, in terms a person can act on.
///
/// Sentences are Wording's.
public enum Refusal: Error, Equatable, Sendable {
  /// A colleague did something that conflicts since the officer last looked.
  case colleagueWasFaster(officer: OfficerID?, did: EntryKind, at: Instant)
  case notFound
  case notAllowed(Right)
  /// Only its handler and a supervisor open a secret complaint.
  case secret
  case alreadyExists
  case nothingSaid
  case alreadyTaken(by: OfficerID)
  case notYours(OfficerID?)
  case closedAlready
  case notClosed
  case unknownOfficer
  case unknownAgency
  case unknownOther
  case sameComplaint
  case alreadyJoined
  case nothingToDeliver
  case answerNotDelivered
  /// The answer has to be laid before a supervisor first.
  case needsApproval
  /// An answer waits for the supervisor's word.
  case waitsForApproval
  case nothingSubmitted
  case answerHasBlank(String)
  /// A field of a template that was never filled, as it stands there: `{nama}`.
  case answerHasField(String)
  /// `Yth. ,`: the answer addresses nobody.
  case answerToNobody
  case answerTooLong(limit: Int)
  case missing(Missing)
  case outcomeNeeds(Outcome, Missing)
  case notForwarded
  case notJoined
  /// The newest entry is by someone else, or cannot be undone.
  case undoBlocked(by: EntryKind, officer: OfficerID?, at: Instant)
  case deliveredCannotBeUndone
  case nothingToUndo
  case inTheFuture
  case beforeReceipt
  case readOnlyRole
  /// Neither in the officer's unit or categories, nor theirs to handle.
  case outOfSight
  /// The officer has a PIN and has not given it just now.
  case needsProof
  /// Nobody would be left who gives rights.
  case lastSupervisor
  case weakSecret(SecretProblem)
  /// It is in dispute, and kept until that is over.
  case held
  /// Only what is closed is erased, unless it is meant otherwise.
  case stillOpen
  /// Nothing is held any more of what was said.
  case alreadyErased

  /// What an action lacks.
  public enum Missing: String, Equatable, Sendable {
    case story, text, reason, ground, agency, date, finalAnswer, forward, otherNumber, request
  }
}
