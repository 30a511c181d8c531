import Complaints
import Replies

/// Puts together what the desk proposes for a complaint: from its words, what was learned, and what is kept.
public struct Suggesting {
  private let office: Office
  private let knowledge: ReadingKnowledge
  private let lessons: ([String]) throws -> Lessons
  private let near: (NearRequest) throws -> [NearComplaint]

  /// - Parameters:
  ///   - lessons: what was learned about some terms.
  ///   - near: the complaints that share words with one.
  public init(
    office: Office, knowledge: ReadingKnowledge, lessons: @escaping ([String]) throws -> Lessons,
    near: @escaping (NearRequest) throws -> [NearComplaint]
  ) {
    self.office = office
    self.knowledge = knowledge
    self.lessons = lessons
    self.near = near
  }

  /// All that can be proposed for a complaint.
  public func suggestions(for request: SuggestionRequest) throws -> Suggestions {
    let words = request.words
    let body = words.body ?? ""
    let lessons = try lessons(
      ComplaintReader.terms(subject: words.subject, body: body, reporter: words.reporterName))
    let reader = ComplaintReader(
      categories: office.categories, places: Array(office.places.values), knowledge: knowledge)
    var reading = reader.reading(
      subject: words.subject, body: body, reporter: words.reporterName, lessons: lessons,
      own: request.unit.flatMap { office.kelurahan(of: $0) })
    if let agency = reading.agency, office.agencies[agency.value]?.isActive != true {
      reading.agency = nil
    }
    let matter = Matter(
      words: words, received: request.received,
      kelurahan: request.kelurahan ?? reading.kelurahan?.value,
      category: request.category ?? reading.category?.code)
    let looked = SearchWords.of(
      subject: words.subject, body: body, reporter: words.reporterName
    ) { lessons.counts[$0]?.values.reduce(0, +) ?? 0 }
    return Suggestions(
      reading: reading, twins: try twins(of: matter, looked, request, lessons),
      answers: request.wantsAnswers
        ? try answers(for: matter, looked, request, lessons) : [])
  }

  /// Days before and after in which a report of the same matter is looked for.
  private static let daysOfTwins = 30

  private func twins(
    of matter: Matter, _ words: [[String]], _ request: SuggestionRequest, _ lessons: Lessons
  ) throws -> [Twin] {
    let near = try near(
      NearRequest(
        words: words,
        purpose: .twins(
          from: request.received.advanced(byHours: -24 * Self.daysOfTwins),
          to: request.received.advanced(byHours: 24 * Self.daysOfTwins)),
        excluding: request.complaint))
    return Twin.all(among: near, of: matter, lessons: lessons)
  }

  private func answers(
    for matter: Matter, _ words: [[String]], _ request: SuggestionRequest, _ lessons: Lessons
  ) throws -> [PastAnswer] {
    let near = try near(
      NearRequest(words: words, purpose: .answered, excluding: request.complaint))
    let past = PastAnswers(
      for: matter, lessons: lessons,
      officers: office.officers.values.flatMap { [$0.name, $0.shortName] },
      contacts: office.units.values.map(\.contact))
    return past.best(of: near)
  }
}

extension Office {
  /// The kelurahan whose office a unit is, by its name; nil for a puskesmas or a dinas.
  func kelurahan(of unit: UnitID) -> String? {
    guard let name = units[unit]?.name.lowercased() else { return nil }
    return places.values.first { name == "kelurahan " + $0.name.lowercased() }?.code
  }
}
