import Complaints
import Glibc

/// Multinomial naive Bayes over the terms of a complaint, from seeded words and what the desk has learned.
struct CategoryModel: Sendable {
  let seeded: SeededTerms
  let lessons: Lessons
  let categories: [String]

  /// A term that was never seen in a category counts as this much of one.
  private static let smoothing = 0.15
  /// Terms a category is thought to have at least, so that a rare one is not taken for a narrow one.
  private static let vocabulary = 900.0
  /// How much of what the desk has learned is believed beside the seeds.
  private static let seedComplaints = 3.0

  init(seeded: SeededTerms, lessons: Lessons, categories: some Sequence<String>) {
    self.seeded = seeded
    self.lessons = lessons
    self.categories = categories.sorted()
  }

  /// The likeliest categories, at most `count`, each with the words that spoke most for it.
  func proposals(for text: ComplaintText, _ terms: [Term], count: Int = 3) -> [CategoryProposal] {
    let known = distinct(terms).filter { knows($0.key) }
    guard !known.isEmpty, !categories.isEmpty else { return [] }
    let all = Double(lessons.complaints.values.reduce(0, +)) + Self.seedComplaints
    var scores = categories.map { category in
      // Half of what the shares say: how often a matter comes tells less than its words.
      0.5 * log((Double(lessons.complaints[category] ?? 0) + Self.seedComplaints) / all)
    }
    var votes = [[Double]](repeating: [], count: known.count)
    for (place, term) in known.enumerated() {
      votes[place] = categories.map { log(likelihood(of: term.key, in: $0)) }
      for index in scores.indices { scores[index] += votes[place][index] * weight(of: term) }
    }
    let chances = Self.shares(of: scores, softenedBy: 1 + Double(known.count) / 10)
    return chances.indices.sorted { chances[$0] > chances[$1] }.prefix(count).map { index in
      CategoryProposal(
        code: categories[index], probability: chances[index],
        reasons: reasons(for: index, known, votes, in: text))
    }
  }

  /// A pair repeats what its two words said.
  private func weight(of term: Term) -> Double { term.words.count > 1 ? 0.7 : 1 }

  private func distinct(_ terms: [Term]) -> [Term] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0.key).inserted }
  }

  private func knows(_ term: String) -> Bool {
    seeded.weights[term] != nil || lessons.counts[term] != nil
  }

  private func likelihood(of term: String, in category: String) -> Double {
    let said =
      Double(lessons.counts[term]?[category] ?? 0) + (seeded.weights[term]?[category] ?? 0)
    let all = Double(lessons.terms[category] ?? 0) + (seeded.totals[category] ?? 0)
    return (said + Self.smoothing) / (all + Self.smoothing * Self.vocabulary)
  }

  /// The words for which this category is likelier than the middle of all, the most telling first.
  private func reasons(
    for index: Int, _ known: [Term], _ votes: [[Double]], in text: ComplaintText
  ) -> [Reason] {
    let telling = known.indices.map { place in
      let all = votes[place]
      return (place, all[index] - all.reduce(0, +) / Double(all.count))
    }
    .filter { $0.1 > 0.7 }.sorted { $0.1 > $1.1 }
    var taken: Set<Int> = []
    var reasons: [Reason] = []
    for (place, _) in telling where reasons.count < 3 {
      let words = known[place].words
      guard taken.isDisjoint(with: words) else { continue }
      taken.formUnion(words)
      reasons.append(text.reason(words))
    }
    return reasons
  }

  /// Scores as shares of one; many terms say much the same, so their sum is softened.
  private static func shares(of scores: [Double], softenedBy softening: Double) -> [Double] {
    let best = scores.max() ?? 0
    let powers = scores.map { exp(($0 - best) / softening) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}

extension ComplaintText {
  func reason(_ words: Range<Int>) -> Reason {
    Reason(quote: quote(words), range: written.bytes(of: words))
  }
}
