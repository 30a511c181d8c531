import Complaints

/// Words that speak for a category: data, so that a desk starts with some knowledge.
///
/// A word is one, or two that stand side by side.
public struct CategoryWords: Sendable {
  public let category: String
  public let strong: [String]
  public let weak: [String]

  public init(category: String, strong: [String], weak: [String]) {
    self.category = category
    self.strong = strong
    self.weak = weak
  }
}

/// Words that name an agency whatever the category says.
public struct AgencyWords: Sendable {
  public let agency: String
  public let phrases: [String]

  public init(agency: String, phrases: [String]) {
    self.agency = agency
    self.phrases = phrases
  }
}

/// What reading a complaint starts from, but for what each desk keeps itself.
public struct ReadingKnowledge: Sendable {
  let seeded: SeededTerms
  let agencies: [String]
  let agencyPhrases: Phrases
  /// Of each phrase, the place of its agency.
  let agencyOfPhrase: [Int]
  /// Places by former names that are likely but not sure.
  let likelyPlaces: [Place]
  /// The categories whose complaints hold specific personal data by their nature.
  let specificCategories: Set<String>

  public init(
    categoryWords: [CategoryWords], agencyWords: [AgencyWords], likelyPlaces: [Place],
    specificCategories: Set<String>
  ) {
    seeded = SeededTerms(categoryWords)
    agencies = agencyWords.map(\.agency)
    agencyPhrases = Phrases(
      agencyWords.flatMap(\.phrases).map { phrase in
        phrase.split(separator: " ").map { SpelledOut.word(String($0)) }.joined(separator: " ")
      })
    agencyOfPhrase = agencyWords.enumerated().flatMap { place, words in
      words.phrases.map { _ in place }
    }
    self.likelyPlaces = likelyPlaces
    self.specificCategories = specificCategories
  }
}

/// The seeded words as terms with weights: how many complaints each stands for.
struct SeededTerms: Sendable {
  /// By term, then by category.
  private(set) var weights: [String: [String: Double]] = [:]
  /// The sum of a category's weights.
  private(set) var totals: [String: Double] = [:]

  private static let strong = 8.0
  private static let weak = 3.0

  init(_ all: [CategoryWords]) {
    for words in all {
      for word in words.strong { add(word, Self.strong, to: words.category) }
      for word in words.weak { add(word, Self.weak, to: words.category) }
    }
  }

  private mutating func add(_ word: String, _ weight: Double, to category: String) {
    let terms = Terms.all(in: ComplaintText(word)).map(\.key)
    let pairs = terms.filter { $0.utf8.contains(UInt8(ascii: " ")) }
    for term in pairs.isEmpty ? terms : pairs
    where (weights[term]?[category] ?? 0) < weight {
      totals[category, default: 0] += weight - (weights[term]?[category] ?? 0)
      weights[term, default: [:]][category] = weight
    }
  }
}
