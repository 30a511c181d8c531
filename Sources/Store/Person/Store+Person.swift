import Complaints
import Foundation
import GRDB

extension Store {
  /// Whom a request is about: they are asked by a number of theirs, or by that of one of their complaints.
  public enum PersonQuery: Equatable, Sendable {
    case nik(String)
    case phone(PhoneNumber)
    case complaint(ComplaintNumber)
  }

  /// All that is held of a person, found by reading the words of every entry, so that nothing an index hides is missed.
  ///
  /// Nil where nothing is held. Throws `Refusal.notAllowed`, `.notFound`, or `PersonAmbiguity` where several share a
  /// telephone.
  public func holding(of query: PersonQuery, for officer: Officer) throws -> PersonHolding? {
    guard officer.isActive, Rights.of(officer.role).contains(.disclose) else {
      throw Refusal.notAllowed(.disclose)
    }
    return try reading { db in
      let search = PersonSearch(db: db, desk: desk)
      let person = try search.person(query)
      guard let person else { return nil }
      let (own, mentions) = try search.traces(of: person.person, besides: person.certain)
      guard !own.isEmpty || !mentions.isEmpty else { return nil }
      let held = try own.map { id in
        let thread = try JournalReader.thread(of: id, db, desk: desk)
        let complaint = Complaint.folding(thread)
        if let complaint, !Rights.canOpen(complaint, officer: officer) { throw Refusal.secret }
        return PersonHolding.HeldComplaint(
          id: id, complaint: complaint, thread: thread, reporter: thread.reporter,
          accesses: (try? work?.accesses(to: id)) ?? [])
      }
      return PersonHolding(
        person: person.person, complaints: held, mentions: mentions,
        drafts: (try? work?.drafts(on: own)) ?? 0)
    }
  }
}

/// Several people share a telephone: whose data are meant has to be said by a complaint's number.
public struct PersonAmbiguity: Error, Equatable, Sendable {
  /// A complaint of each of them.
  public let numbers: [ComplaintNumber]
}

/// Reads the words of all entries about complaints.
private struct PersonSearch {
  let db: Database
  let desk: DeskID

  /// The person with all numbers and names under which they wrote, and the complaints that are theirs for certain.
  func person(_ query: Store.PersonQuery) throws -> (person: Person, certain: Set<ComplaintID>)? {
    switch query {
    case .nik(let nik): return (try grown(Person(nik: nik)), [])
    case .phone(let phone): return (try grown(Person(phone: phone), onlyOne: true), [])
    case .complaint(let number):
      let id = try Data.fetchOne(
        db, sql: "SELECT id FROM complaint WHERE prefix = ? AND year = ? AND serial = ?",
        arguments: [number.prefix, number.year, number.serial])
      guard let id = id.flatMap({ ComplaintID(bytes: $0) }) else { throw Refusal.notFound }
      var person = Person()
      person.add(try JournalReader.thread(of: id, db, desk: desk).reporter)
      return (person, [id])
    }
  }

  /// A person with what those complaints say of them that bear their number.
  private func grown(_ asked: Person, onlyOne: Bool = false) throws -> Person {
    var person = asked
    var names: [String: ComplaintNumber] = [:]
    for id in try threads(naming: PersonTrace(asked)) {
      let thread = try JournalReader.thread(of: id, db, desk: desk)
      let reporter = thread.reporter
      guard asked.isReporter(reporter) else { continue }
      person.add(reporter)
      if let number = thread.first?.facts.number {
        names[(reporter.reporterName ?? "").lowercased()] = number
      }
    }
    if onlyOne, names.count > 1 { throw PersonAmbiguity(numbers: names.values.sorted()) }
    return person
  }

  private func threads(naming trace: PersonTrace) throws -> Set<ComplaintID> {
    var found: Set<ComplaintID> = []
    try each(naming: trace) { _, _, subject, _ in found.insert(subject) }
    return found
  }

  /// The complaints of a person, oldest first, and the entries elsewhere that name them.
  func traces(of person: Person, besides certain: Set<ComplaintID>) throws
    -> ([ComplaintID], [PersonHolding.Mention])
  {
    var named: [ComplaintID: [(Int64, EntryKind, PersonTrace.Naming)]] = [:]
    for id in certain { named[id] = [] }
    try each(naming: PersonTrace(person)) { sequence, kind, subject, naming in
      named[subject, default: []].append((sequence, kind, naming))
    }
    var own: [ComplaintID] = []
    var mentions: [PersonHolding.Mention] = []
    for (id, entries) in named.sorted(by: { $0.key < $1.key }) {
      let thread = try JournalReader.thread(of: id, db, desk: desk)
      if certain.contains(id) || person.isReporter(thread.reporter) {
        own.append(id)
      } else {
        mentions += entries.map {
          PersonHolding.Mention(
            sequence: $0.0, kind: $0.1, complaint: id, number: thread.first?.facts.number,
            naming: $0.2)
        }
      }
    }
    return (own, mentions.sorted { $0.sequence < $1.sequence })
  }

  private func each(
    naming trace: PersonTrace,
    _ found: (Int64, EntryKind, ComplaintID, PersonTrace.Naming) -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT sequence, kind, subject_key, words FROM journal
        WHERE subject_kind = 1 AND words IS NOT NULL
        """)
    while let row = try rows.next() {
      let naming = trace.naming(in: [UInt8](row[3] as Data))
      guard naming != .not, let kind = EntryKind(rawValue: row[1]),
        let id = ComplaintID(bytes: row[2] as Data)
      else { continue }
      found(row[0], kind, id, naming)
    }
  }
}
