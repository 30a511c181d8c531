import Complaints
import Replies

/// What is proposed while a complaint is taken down, and what of it was accepted.
struct IntakeProposals: Equatable, Sendable {
  /// One thing the officer can accept with a key.
  enum Proposal: Equatable, Sendable {
    case oversight([Reason])
    case secret([Reason])
    case emergency(Reason)
    case category(CategoryProposal)
    case classification(Classification, [Reason])
    case kelurahan(String, [Reason])

    /// The fields it fills, and with what.
    var values: [String: String] {
      switch self {
      case .oversight:
        ["secret": "yes", "classification": Classification.oversight.rawValue]
      case .secret: ["secret": "yes"]
      case .emergency: ["emergency": "yes"]
      case .category(let category): ["category": category.code]
      case .classification(let kind, _): ["classification": kind.rawValue]
      case .kelurahan(let code, _): ["kelurahan": code]
      }
    }

    var reasons: [Reason] {
      switch self {
      case .oversight(let reasons), .secret(let reasons), .classification(_, let reasons),
        .kelurahan(_, let reasons):
        reasons
      case .emergency(let reason): [reason]
      case .category(let category): category.reasons
      }
    }
  }

  private(set) var suggestions: Suggestions?
  /// What was asked last, with no time in it.
  private var asked: SuggestionRequest?
  private var waiting: (request: SuggestionRequest, since: Instant)?
  /// What an acceptance changed, to be taken back with the next key.
  private(set) var lastChanged: [String: String]?
  /// What was taken back is not proposed again.
  private var declined: [[String: String]] = []

  static func == (left: Self, right: Self) -> Bool {
    left.suggestions == right.suggestions && left.asked == right.asked
  }

  /// Milliseconds the officer pauses before the desk looks, so that no key waits for it.
  private static let pause: Int64 = 400
  /// Milliseconds after which it looks though they go on writing.
  private static let patience: Int64 = 2_000
  private static let leastLetters = 12

  /// What to ask the desk now; nil while they write, or where nothing has changed.
  mutating func request(
    _ fields: FormFields, unit: UnitID, now: Instant
  ) -> SuggestionRequest? {
    let story = fields["story"]
    guard story.utf8.count >= Self.leastLetters else {
      if story.isEmpty { suggestions = nil }
      return nil
    }
    var words = Words()
    words.body = story
    words.subject = fields["subject"].isEmpty ? nil : fields["subject"]
    words.reporterName = fields["name"].isEmpty ? nil : fields["name"]
    words.phone = fields["phone"].isEmpty ? nil : fields["phone"]
    var request = SuggestionRequest(
      words: words, received: Instant(milliseconds: 0), unit: unit, wantsAnswers: false)
    request.kelurahan = fields["kelurahan"].isEmpty ? nil : fields["kelurahan"]
    request.category = fields["category"].isEmpty ? nil : fields["category"]
    guard request != asked else {
      waiting = nil
      return nil
    }
    if waiting?.request != request {
      let since = waiting.map { now - $0.since > Self.patience ? now : $0.since } ?? now
      guard waiting != nil, now - since >= Self.patience else {
        waiting = (request, waiting == nil ? now : since)
        return nil
      }
    } else if let waiting, now - waiting.since < Self.pause {
      return nil
    }
    asked = request
    waiting = nil
    request.received = now
    return request
  }

  mutating func take(_ suggestions: Suggestions) { self.suggestions = suggestions }

  /// What can be accepted as the fields now are, the most pressing first.
  func open(_ fields: FormFields) -> [Proposal] {
    guard let reading = suggestions?.reading else { return [] }
    var open: [Proposal] = []
    if reading.classification.value == .oversight {
      open.append(.oversight(reading.classification.reasons))
    }
    if let named = reading.personalData.first(where: { $0.value == .thirdParty }) {
      open.append(.secret(named.reasons))
    }
    if let emergency = reading.emergency { open.append(.emergency(emergency)) }
    if let category = reading.category, fields["category"].isEmpty {
      open.append(.category(category))
    }
    let kind = reading.classification.value
    if kind != .oversight, fields["classification"] == Classification.complaint.rawValue {
      open.append(.classification(kind, reading.classification.reasons))
    }
    if let place = reading.kelurahan, fields["kelurahan"].isEmpty {
      open.append(.kelurahan(place.value, place.reasons))
    }
    return open.filter { proposal in
      proposal.values.contains { fields[$0.key] != $0.value } && !declined.contains(proposal.values)
    }
  }

  mutating func accept(_ proposal: Proposal, into fields: inout FormFields) {
    var former: [String: String] = [:]
    for (name, value) in proposal.values {
      former[name] = fields[name]
      fields[name] = value
    }
    lastChanged = former
  }

  /// Puts back what the last acceptance changed; false where there is none.
  mutating func takeBack(in fields: inout FormFields) -> Bool {
    guard let former = lastChanged else { return false }
    var accepted: [String: String] = [:]
    for (name, value) in former {
      accepted[name] = fields[name]
      fields[name] = value
    }
    declined.append(accepted)
    lastChanged = nil
    return true
  }

  /// Another key was pressed: what was accepted stays.
  mutating func settle() { lastChanged = nil }

  /// The likeliest complaint of the same matter.
  var twin: Twin? { suggestions?.twins.first }
}
