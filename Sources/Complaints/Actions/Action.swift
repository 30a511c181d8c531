/// What an officer does.
///
/// The rules turn it into journal entries or refuse it with a reason.
public enum Action: Equatable, Sendable {
  case receive(Intake)
  case verify
  case correct(Correction)
  case take
  case assign(to: OfficerID)
  case release
  /// Goes on with the answer that a colleague has open, with a reason.
  case takeOver(from: OfficerID, reason: String)
  case note(String)
  case forward(agency: String, number: String?, text: String?)
  case recordReturn(text: String?)
  case answer(Answer)
  /// Lays an answer before a supervisor.
  case submit(Answer)
  /// Lets an answer that was laid before them go out, as it is or as they changed it.
  case approve(text: String?)
  /// Gives an answer back to its author with a remark, about a place in it or the whole.
  case sendBack(remark: String, quote: String?)
  case deliver(way: DeliveryWay, at: Instant?)
  case recordReply(text: String, at: Instant?, reopens: Bool)
  case close(Closing)
  case reopen(reason: String)
  case markDuplicate(of: ComplaintID)
  case join(to: ComplaintID)
  case part
  case reveal(reason: String)
  /// Records what the citizen answered to the survey after the closing, with their own words.
  case rate(Ratings, text: String?)
  /// A supervisor's word to the one who handles a complaint, about a place in an answer or the whole.
  case advise(String, quote: String?, about: Int64?)
  /// The one whom it was meant for has read it.
  case readAdvice
  /// Erases what was said and who said it; of one that is still open only where that is meant.
  case erase(ErasureGround, evenOpen: Bool)
  /// Keeps a complaint from being erased while it is in dispute, or lets it go.
  case hold(Bool, reason: String)
  /// Takes back the newest entry of the complaint.
  case undo
}

/// A new complaint as it was taken down; only a story or a subject is required.
public struct Intake: Equatable, Sendable {
  public var unit: UnitID
  public var received: Instant
  public var channel: Channel
  public var classification: Classification
  public var category: String?
  public var kelurahan: String?
  public var identity: ReporterIdentity
  /// The way the reporter wants the answer; nil leaves it to the channel.
  public var repliesBy: DeliveryWay?
  public var isSecret: Bool
  public var isEmergency: Bool
  /// The complaint about the same matter that it is joined to at once.
  public var lead: ComplaintID?
  public var words: Words

  public init(
    unit: UnitID, received: Instant, channel: Channel = .walkIn,
    classification: Classification = .complaint, category: String? = nil, kelurahan: String? = nil,
    identity: ReporterIdentity = .open, repliesBy: DeliveryWay? = nil, isSecret: Bool = false,
    isEmergency: Bool = false, words: Words
  ) {
    self.unit = unit
    self.received = received
    self.channel = channel
    self.classification = classification
    self.category = category
    self.kelurahan = kelurahan
    self.identity = identity
    self.repliesBy = repliesBy
    self.isSecret = isSecret
    self.isEmergency = isEmergency
    self.words = words
  }
}

/// What is corrected of a complaint; a field that is nil stays as it is.
public struct Correction: Equatable, Sendable {
  public var channel: Channel?
  public var classification: Classification?
  public var category: String?
  public var kelurahan: String?
  public var identity: ReporterIdentity?
  public var isSecret: Bool?
  public var isEmergency: Bool?
  public var accused: OfficerID?
  public var words: Words?

  public init() {}
}

/// An answer as the reporter will read it.
public struct Answer: Equatable, Sendable {
  public var kind: AnswerKind
  public var text: String
  public var way: DeliveryWay
  /// Until when the reporter is asked to complete; for a request.
  public var until: Day?
  /// The day by which it promises something; it becomes a deadline when the answer is delivered.
  public var promised: Day?
  /// What the review holds against it, and why it goes out all the same.
  public var override: Override?

  public init(
    kind: AnswerKind, text: String, way: DeliveryWay, until: Day? = nil, promised: Day? = nil,
    override: Override? = nil
  ) {
    self.kind = kind
    self.text = text
    self.way = way
    self.until = until
    self.promised = promised
    self.override = override
  }

  /// An officer's word against rules of the review.
  public struct Override: Equatable, Sendable {
    /// Ids such as `T05`.
    public var rules: [String]
    public var reason: String

    public init(rules: [String], reason: String) {
      self.rules = rules
      self.reason = reason
    }
  }
}

/// How and why a complaint is closed.
public struct Closing: Equatable, Sendable {
  public var outcome: Outcome
  /// What the closing rests on; asked while the reporter's days to object still run, and where no answer was sent.
  public var ground: String
  /// What was changed so that it does not happen again.
  public var improvement: String
  /// What the complaint came from, as far as it was found out.
  public var cause: Cause?
  /// For a conditional settlement: when it is looked at again.
  public var until: Day?

  public init(
    outcome: Outcome, ground: String = "", improvement: String = "", cause: Cause? = nil,
    until: Day? = nil
  ) {
    self.cause = cause
    self.outcome = outcome
    self.ground = ground
    self.improvement = improvement
    self.until = until
  }
}
