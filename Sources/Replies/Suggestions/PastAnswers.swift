import Complaints

/// Chooses, among what was answered to similar complaints, the best to read and to take from.
public struct PastAnswers {
  private let matter: Matter
  private let likeness: Likeness
  private let officers: [String]
  private let contacts: [String]

  /// So many of the most similar are looked at closely.
  private static let mostReviewed = 8

  /// - Parameters:
  ///   - officers: full and short names of the desk's officers.
  ///   - contacts: the desk's own telephones.
  public init(for matter: Matter, lessons: Lessons, officers: [String], contacts: [String]) {
    self.matter = matter
    likeness = Likeness(matter, lessons: lessons)
    self.officers = officers
    self.contacts = contacts
  }

  /// The best answers, at most `count`, the best first; none is shown twice.
  public func best(of near: [NearComplaint], count: Int = 5) -> [PastAnswer] {
    let alike = near.compactMap { near -> (NearComplaint, String, Double)? in
      guard let text = near.answers.last else { return nil }
      let score = likeness.answer(Matter(near.complaint))
      return score >= Likeness.answers ? (near, text, score) : nil
    }
    .sorted { $0.2 > $1.2 }.prefix(Self.mostReviewed)
    var said: Set<String> = []
    return alike.map { near, text, likeness in
      PastAnswer(
        id: near.complaint.id, number: near.complaint.number,
        score: likeness * (0.55 + 0.45 * quality(of: text, to: near.complaint)),
        category: near.complaint.category, received: near.complaint.received,
        paragraphs: Depersonalising(
          text, to: near.complaint, officers: officers, contacts: contacts
        ).paragraphs())
    }
    .sorted { $0.score > $1.score }
    .filter { said.insert($0.shown.joined()).inserted }.prefix(count).map { $0 }
  }

  /// From 0 to 1: the parts it has, what must be mended in it, and what became of the complaint.
  private func quality(of text: String, to complaint: Complaint) -> Double {
    var context = ReviewContext(body: complaint.words.body ?? "")
    context.subject = complaint.words.subject
    context.category = complaint.category
    context.name = complaint.words.reporterName
    context.isAnonymous = complaint.identity != .open
    context.number = complaint.number.description
    let review = Review(draft: text, context: context)
    let fine = Double(review.parts.count { $0.state.isFine }) / Double(review.parts.count)
    let faults = Double(review.remarks.count { $0.level == .must })
    let welcome = complaint.wasReopened ? -0.3 : complaint.outcome == .resolved ? 0.1 : 0
    return min(1, max(0, fine - 0.08 * faults + welcome))
  }
}
