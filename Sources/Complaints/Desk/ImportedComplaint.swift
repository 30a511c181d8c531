/// A complaint as another system's file tells it, ready to be taken into the journal.
///
/// It enters as one `imported` entry that holds its whole state with its own dates, exempt from the rules of acting.
public struct ImportedComplaint: Equatable, Sendable {
  /// What the row is known by when it comes again: its external number, or else its content.
  ///
  /// Unique within a source; the store keeps only a keyed hash.
  public var key: String
  /// The row as it was read, or any text that changes when it does; the store keeps only a keyed hash.
  public var digest: String
  /// The line of the file on which the row begins, from 1.
  public var line: Int

  public var received: Instant
  public var channel: Channel
  public var classification: Classification
  /// A category's code.
  public var category: String?
  /// A kelurahan's code.
  public var kelurahan: String?
  public var identity: ReporterIdentity
  public var isSecret: Bool
  public var status: Status
  public var outcome: Outcome?
  public var assignee: OfficerID?
  /// The final answer the reporter was given, where the file has it.
  public var reply: String?
  public var repliedAt: Instant?
  public var closedAt: Instant?
  /// Subject, story, reporter, external number; a status that was not recognised stands in `foreignStatus`.
  public var words: Words

  public init(
    key: String, digest: String, line: Int, received: Instant, channel: Channel = .other,
    classification: Classification = .complaint, category: String? = nil, kelurahan: String? = nil,
    identity: ReporterIdentity = .open, isSecret: Bool = false, status: Status = .received,
    outcome: Outcome? = nil, assignee: OfficerID? = nil, reply: String? = nil,
    repliedAt: Instant? = nil, closedAt: Instant? = nil, words: Words
  ) {
    self.key = key
    self.digest = digest
    self.line = line
    self.received = received
    self.channel = channel
    self.classification = classification
    self.category = category
    self.kelurahan = kelurahan
    self.identity = identity
    self.isSecret = isSecret
    self.status = status
    self.outcome = outcome
    self.assignee = assignee
    self.reply = reply
    self.repliedAt = repliedAt
    self.closedAt = closedAt
    self.words = words
  }
}

/// What a run of an import did with its rows so far.
public struct ImportTally: Equatable, Sendable {
  /// Rows that became a complaint.
  public var imported = 0
  /// Rows known from an earlier run that have changed and were brought up to date.
  public var changed = 0
  /// Rows known and unchanged, or changed but left as they are.
  public var skipped = 0
  /// Of the skipped, the lines of rows that have changed: no update was asked for, or an officer acted since.
  public var changedButKept: [Int] = []

  public init() {}

  public static func += (left: inout ImportTally, right: ImportTally) {
    left.imported += right.imported
    left.changed += right.changed
    left.skipped += right.skipped
    left.changedButKept += right.changedButKept
  }
}

/// A run of an import, as the journal remembers it.
public struct ImportSummary: Equatable, Sendable {
  public var id: ImportID
  /// What was imported from, such as the name of a format or system; never a person's.
  public var source: String
  public var officer: OfficerID?
  public var begun: Instant
  /// Complaints that came from it and still stand.
  public var standing: Int
  public var isUndone: Bool

  public init(
    id: ImportID, source: String, officer: OfficerID?, begun: Instant, standing: Int,
    isUndone: Bool
  ) {
    self.id = id
    self.source = source
    self.officer = officer
    self.begun = begun
    self.standing = standing
    self.isUndone = isUndone
  }
}

/// What taking back an import came to.
public struct ImportUndoing: Equatable, Sendable {
  public var takenBack: Int
  /// Complaints that stay because an officer has acted on them since.
  public var kept: [ComplaintNumber]

  public init(takenBack: Int, kept: [ComplaintNumber]) {
    self.takenBack = takenBack
    self.kept = kept
  }
}
