import Complaints

/// All that the desk proposes for a complaint: what to note of it, what may be the same, what was answered before.
public struct Suggestions: Equatable, Sendable {
  public var reading: ComplaintReading
  /// What is probably the same matter, the likeliest first.
  public var twins: [Twin]
  /// The best answers to similar complaints, the best first.
  public var answers: [PastAnswer]

  public init(reading: ComplaintReading, twins: [Twin], answers: [PastAnswer]) {
    self.reading = reading
    self.twins = twins
    self.answers = answers
  }
}

/// A complaint that is probably about the same matter.
public struct Twin: Equatable, Sendable {
  public let id: ComplaintID
  public let number: ComplaintNumber
  /// From 0 to 1.
  public let score: Double
  public let subject: String
  /// What was told, with population numbers hidden.
  public let story: String
  public let received: Instant
  public let kelurahan: String?
  public let category: String?
  public let status: Status
  /// The complaint it is joined to.
  public let lead: ComplaintID?
  public let version: Int64

  /// The twins among the complaints that share words with one.
  public static func all(
    among near: [NearComplaint], of matter: Matter, lessons: Lessons, count: Int = 5
  ) -> [Twin] {
    let likeness = Likeness(matter, lessons: lessons)
    return near.compactMap { near -> Twin? in
      let complaint = near.complaint
      let score = likeness.twin(Matter(complaint))
      guard score >= Likeness.twins else { return nil }
      return Twin(
        id: complaint.id, number: complaint.number, score: score,
        subject: PersonalNumbers.masking(
          complaint.words.subject ?? (complaint.words.body ?? "").firstSentence(atMost: 60)),
        story: PersonalNumbers.masking(complaint.words.body ?? ""), received: complaint.received,
        kelurahan: complaint.kelurahan, category: complaint.category,
        status: complaint.status, lead: complaint.lead, version: complaint.version)
    }
    .sorted { ($0.score, $0.received) > ($1.score, $1.received) }.prefix(count).map { $0 }
  }
}
