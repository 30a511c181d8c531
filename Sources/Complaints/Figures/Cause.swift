/// What a complaint came from, as its closing says: what a monthly report counts, so that it can be mended.
public enum Cause: String, CaseIterable, Sendable {
  /// The service took longer than it may.
  case delay
  /// Nobody told the citizen, or told them wrongly.
  case information
  /// Steps or requirements that are too many or not those of the standard.
  case procedure
  /// How somebody at the desk behaved.
  case conduct
  /// Something of the public is broken or missing.
  case facility
  /// Records that do not agree.
  case records
  /// No budget for it yet.
  case budget
  /// Another agency's part was not done.
  case otherAgency
  /// A charge that may not be asked.
  case charge
  /// It was looked into, and nothing was wrong.
  case unfounded
}
