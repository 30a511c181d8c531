import Complaints

/// Reads a new complaint for what might be noted of it.
public struct ComplaintReader: Sendable {
  private let categories: [String: Category]
  private let places: PlaceReading
  private let knowledge: ReadingKnowledge

  /// A reader for the categories and places of a desk.
  public init(categories: [String: Category], places: [Place], knowledge: ReadingKnowledge) {
    self.categories = categories.filter(\.value.isActive)
    self.places = PlaceReading(places: places, likely: knowledge.likelyPlaces)
    self.knowledge = knowledge
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - lessons: what the desk has learned about the text's terms; see `terms(of:)`.
  ///   - reporter: the name of who wrote it, which is no third party's.
  ///   - own: the kelurahan of the desk, which RT and RW alone mean.
  public func reading(
    subject: String? = nil, body: String, reporter: String? = nil, lessons: Lessons = Lessons(),
    own: String? = nil
  ) -> ComplaintReading {
    let text = ComplaintText(subject: subject, body: body)
    let terms = self.terms(in: text, reporter: reporter)
    let model = CategoryModel(
      seeded: knowledge.seeded, lessons: lessons, categories: categories.keys)
    let classification = ClassificationReading(text).proposal()
    var reading = ComplaintReading(
      categories: model.proposals(for: text, terms), classification: classification,
      kelurahan: places.proposal(in: text, own: own), agency: nil,
      feeling: FeelingReading.proposal(in: text),
      emergency: EmergencyWords.found(in: text).map { text.reason($0) },
      personalData: PersonalDataReading.proposals(in: text, reporter: reporter))
    reading.agency = agency(for: reading, in: text)
    return reading
  }

  /// The terms of a text, each once: what the desk is to be asked about what it has learned.
  public static func terms(subject: String?, body: String, reporter: String?) -> [String] {
    let text = ComplaintText(subject: subject, body: body)
    return Array(Terms.learnt(from: text, reporter: reporter).sorted().prefix(mostTerms))
  }

  /// What the desk may learn of a complaint: the keys of its terms, without the names of people.
  public static func lesson(of words: Words) -> Set<String> {
    let text = ComplaintText(subject: words.subject, body: words.body ?? "")
    return Terms.learnt(from: text, reporter: words.reporterName)
  }

  /// A text of more terms than this says no more about its category.
  private static let mostTerms = 400

  private func terms(in text: ComplaintText, reporter: String?) -> [Term] {
    Terms.all(in: text, leavingOut: PersonNames.all(in: text, reporter: reporter))
  }

  /// The one named, else the Inspectorate for misconduct, else the usual one of the category.
  private func agency(for reading: ComplaintReading, in text: ComplaintText) -> Proposal<String>? {
    if reading.classification.value == .oversight {
      return Proposal(Self.inspectorate, because: reading.classification.reasons)
    }
    if let match = knowledge.agencyPhrases.first(in: text.plain, text.all) {
      let agency = knowledge.agencies[knowledge.agencyOfPhrase[match.phrase]]
      return Proposal(agency, because: [text.reason(match.words)])
    }
    guard let category = reading.categories.first, category.probability >= 0.25,
      !category.reasons.isEmpty, let agency = categories[category.code]?.agency
    else {
      return nil
    }
    return Proposal(agency, because: category.reasons)
  }

  private static let inspectorate = "inspektorat"
}
