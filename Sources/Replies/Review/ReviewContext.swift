import Complaints

/// What the review knows of the complaint an answer is for; everything but the complaint's words may be unknown.
public struct ReviewContext: Hashable, Sendable {
  public enum Sex: String, CaseIterable, Hashable, Sendable {
    case man = "L"
    case woman = "P"
  }

  /// What the citizen wrote.
  public var body: String
  public var subject: String?
  /// The category's code or name.
  public var category: String?
  public var name: String?
  public var isAnonymous = false
  public var sex: Sex?
  /// The desk itself was at fault, so an apology is owed.
  public var serviceFault = false
  public var received: Day?

  public var number: String?
  /// The channel's code or name.
  public var channel: String?
  /// Whether others will read the answer; nil leaves it to the channel.
  public var isPublic: Bool?
  public var today: Day?
  /// By when the matter must be settled.
  public var deadline: Day?
  /// The desk missed a day by which it should have answered or acted.
  public var hasMissedStep = false
  public var kind: AnswerKind = .final
  public var outcome: Outcome?
  /// The unit's own telephones and addresses, which are no personal data.
  public var unitContacts: [String] = []
  public var calendar: WorkingCalendar?
  /// What was sent to other complaints in the last thirty days.
  public var recentAnswers: [SentAnswer] = []

  public init(body: String = "") { self.body = body }

  /// The deadline has passed.
  public var isLate: Bool {
    guard let today, let deadline else { return false }
    return today > deadline
  }

  /// Others will read the answer; the pages of LAPOR! are open to all.
  public var willBeRead: Bool {
    isPublic ?? channel.map { Self.openChannels.contains($0.lowercased()) } ?? false
  }

  var isFinal: Bool { kind == .final }

  private static let openChannels: Set<String> = [
    "lapor", "lapor!", "sp4n-lapor!", "sp4n-lapor", "lapor.go.id", "socialmedia", "media sosial",
  ]

  /// Whether the category is one of civil registration, whose documents are free of charge.
  var isCivilRegistration: Bool {
    guard let category = category?.lowercased() else { return false }
    if category == "adminduk" || category.hasPrefix("adminduk.") { return true }
    let words = category.split { !$0.isLetter && $0 != "-" }.map(String.init)
    return words.contains { Self.civilWords.contains($0) }
  }

  private static let civilWords: Set<String> = [
    "adminduk", "kependudukan", "ktp", "ktp-el", "e-ktp", "kk", "akta", "kia", "domisili",
  ]
}
