/// What came of a PIN that was given.
public enum Proving: Equatable, Sendable {
  case proved
  case wrong
  /// Too many wrong ones: for so many seconds none is looked at.
  case locked(seconds: Int)
  /// The officer has a PIN, and this place does not know it: it stayed behind on another machine.
  case unknownHere
}

/// A page of what was done with citizens' data and with rights, newest first.
public struct AccessRequest: Equatable, Sendable {
  /// What this officer did, or what befell them; nil for everybody.
  public var officer: OfficerID?
  /// Only what stands before this entry.
  public var before: Int64?
  public var limit: Int

  public init(officer: OfficerID? = nil, before: Int64? = nil, limit: Int = 200) {
    self.officer = officer
    self.before = before
    self.limit = limit
  }
}

/// Who looked at citizens' data, took them away or erased them, who was locked out, and who changed rights.
public struct AccessRecord: Equatable, Sendable {
  public var sequence: Int64
  public var at: Instant
  /// Nil when the desk itself acted.
  public var officer: OfficerID?
  public var kind: EntryKind
  public var number: ComplaintNumber?
  /// The officer whom it befell.
  public var about: OfficerID?
  /// As it was written, without citizens' numbers; nil where none was or it was erased.
  public var reason: String?
  /// How many complaints, entries or wrong PINs.
  public var count: Int64?
  /// Of a PIN: whether it was given; of an officer: whether they work here.
  public var isGiven: Bool?
  public var role: Role?

  public init(sequence: Int64, at: Instant, officer: OfficerID?, kind: EntryKind) {
    self.sequence = sequence
    self.at = at
    self.officer = officer
    self.kind = kind
  }
}

/// How an officer's PIN stands in this place.
public struct SecretStanding: Equatable, Sendable {
  /// Whether it is known here; one that the journal tells of may have stayed behind on another machine.
  public var isKnownHere: Bool
  /// Seconds for which wrong ones lock the officer out.
  public var locked: Int

  public init(isKnownHere: Bool, locked: Int) {
    self.isKnownHere = isKnownHere
    self.locked = locked
  }
}
