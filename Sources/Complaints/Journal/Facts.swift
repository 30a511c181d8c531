/// What an entry states for ever: states, dates, codes and ids; never free text, never a citizen's identity.
///
/// A field that is nil says nothing. Kept as a JSON object of the fields that speak, keys as here.
public struct Facts: Equatable, Sendable {
  public var number: ComplaintNumber?
  public var unit: UnitID?
  public var received: Instant?
  public var channel: Channel?
  public var classification: Classification?
  /// A category's code.
  public var category: String?
  /// A kelurahan's code.
  public var kelurahan: String?
  public var identity: ReporterIdentity?
  public var isSecret: Bool?
  public var isEmergency: Bool?
  public var assignee: OfficerID?
  public var status: Status?
  public var outcome: Outcome?
  public var answerKind: AnswerKind?
  public var way: DeliveryWay?
  /// Until when the reporter is asked to answer, or when a conditional settlement is looked at again.
  public var until: Day?
  /// The day by which an answer promises something.
  public var promised: Day?
  /// An agency's code.
  public var agency: String?
  /// The lead of a joined complaint, or the other number of a duplicate.
  public var other: ComplaintID?
  public var reopens: Bool?
  /// Who wrote an answer that a supervisor approved.
  public var author: OfficerID?
  /// Who had the answer open that was taken over.
  public var holder: OfficerID?
  /// The rules of the review that an answer went out against, by id.
  public var overridden: [String]?
  /// The sequence of the entry that an `undone` takes back.
  public var undoes: Int64?
  /// An officer the complaint accuses: never allowed to open it.
  public var accused: OfficerID?
  /// What the citizen answered to the survey.
  public var ratings: Ratings?
  /// What a closing says the complaint came from.
  public var cause: Cause?
  /// The sequence of the entry that an advice is about.
  public var about: Int64?
  /// Why words were erased.
  public var ground: ErasureGround?
  /// Sequences of entries elsewhere whose words went along, such as `120-131`.
  public var emptied: [String]?
  /// Sequences of closings whose words named an improvement, when those words were erased.
  public var improvements: [String]?
  public var deliveredAt: Instant?
  public var closedAt: Instant?
  /// The due instants that a closing was judged by, by step.
  public var judged: [Step: Instant]?
  public var importRun: ImportID?
  /// A keyed hash of (source, external id) or of a row's content, by which a second import knows the row.
  public var importKey: String?
  /// A hash of the row as it was, by which a changed row is known.
  public var importDigest: String?
  public var count: Int64?
  /// Seconds by which the machine's clock stood behind the entry before, when it was set back.
  public var clockBack: Int64?
  // The office.
  public var code: String?
  public var role: Role?
  public var isActive: Bool?
  public var offsetMinutes: Int64?
  /// How many complaints an officer of a unit may export in a day.
  public var exportLimit: Int64?
  /// Which of a unit's answers need approval.
  public var approval: ApprovalPolicy?
  public var isInTraining: Bool?
  public var isOwnUnitOnly: Bool?
  /// Codes of categories, or of groups of them, that an officer sees.
  public var categories: [String]?
  public var protection: Protection?
  /// Minutes after which an answer that is left open no longer counts as being written.
  public var leaseMinutes: Int64?
  public var rule: DeadlineRule?
  public var day: Day?
  public var isEstimated: Bool?
  public var hours: [Weekday: [OfficeHours]]?
  public var worksOnLeave: Bool?
  // The file.
  public var seal: Seal?
  /// The public key of `age` to which backups are encrypted.
  public var recipient: String?
  /// Sequences that were lost when a damaged file was recovered, such as `120-131`.
  public var gaps: [String]?

  public init() {}

  /// Facts with some fields set.
  public static func with(_ change: (inout Facts) -> Void) -> Facts {
    var facts = Facts()
    change(&facts)
    return facts
  }
}
