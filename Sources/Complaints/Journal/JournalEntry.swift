/// What happened.
///
/// The raw value is part of the file format and never changes its meaning.
public enum EntryKind: String, CaseIterable, Sendable {
  // A complaint's life.
  case received, imported, updated, verified, corrected, taken, assigned, released, noted,
    forwarded,
    returned, answered, delivered, reporterReplied, closed, reopened, markedDuplicate, joined,
    parted, submitted, approved, sentBack, rated, advised, adviceRead, takenOver,
    revealed, erased, held, undone
  // The office itself.
  case saved, importBegun, importUndone, exported, opened
  // Who is who.
  case secured, lockedOut, unlocked
  // The file itself.
  case sealed, backedUp, recovered, scrubbed
}

/// One line of the journal: what happened, to what, who did it, when, as part of which action.
public struct JournalEntry: Equatable, Sendable {
  public let desk: DeskID
  /// Given inside the write transaction; the order of the journal.
  public let sequence: Int64
  /// The machine's clock as it was.
  public let recordedAt: Instant
  /// When it happened, as the act says; deadlines and reports use this alone.
  public let occurredAt: Instant
  /// Nil when the desk itself acted.
  public let officer: OfficerID?
  public let subject: Subject
  public let kind: EntryKind
  public let action: ActionID
  /// The place within the action; (action, index) is unique, so that twice is once.
  public let index: Int
  /// Kept for ever: never free text, never a citizen's identity.
  public let facts: Facts
  /// Text and identity; nil when there are none or they were erased.
  public var words: Words?

  public init(
    desk: DeskID, sequence: Int64, recordedAt: Instant, occurredAt: Instant, officer: OfficerID?,
    subject: Subject, kind: EntryKind, action: ActionID, index: Int, facts: Facts, words: Words?
  ) {
    self.desk = desk
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.occurredAt = occurredAt
    self.officer = officer
    self.subject = subject
    self.kind = kind
    self.action = action
    self.index = index
    self.facts = facts
    self.words = words
  }
}

extension JournalEntry {
  /// When what it tells was said: a complaint by its receipt, though it may have been taken down later.
  public var saidAt: Instant {
    kind == .received || kind == .imported ? facts.received ?? occurredAt : occurredAt
  }
}

/// An entry as the rules make it, before the journal gives it its place.
public struct EntryDraft: Equatable, Sendable {
  public var subject: Subject
  public var kind: EntryKind
  public var occurredAt: Instant
  public var facts: Facts
  public var words: Words?

  public init(
    _ kind: EntryKind, on subject: Subject, at occurredAt: Instant, facts: Facts = Facts(),
    words: Words? = nil
  ) {
    self.subject = subject
    self.kind = kind
    self.occurredAt = occurredAt
    self.facts = facts
    self.words = words
  }
}
