import Complaints
import Foundation
import GRDB

/// Reads what was done with citizens' data and with rights.
struct AccessQuery {
  /// What an entry of it is; the index `journal_of_access` holds exactly these.
  static let condition = """
    kind IN ('revealed', 'exported', 'erased', 'backedUp', 'secured', 'lockedOut', 'unlocked') \
    OR (kind = 'saved' AND subject_kind = 2)
    """

  let request: AccessRequest
  let desk: DeskID

  /// The statement and its arguments; separate so that a test can ask for its plan.
  var statement: (sql: String, arguments: StatementArguments) {
    var conditions = ["(\(Self.condition))", "sequence < ?"]
    var arguments: StatementArguments = [request.before ?? .max]
    if let officer = request.officer {
      let id = Data(officer.uuid.bytes)
      conditions.append("(officer = ? OR (subject_kind = 2 AND subject_key = ?))")
      arguments += [id, id]
    }
    arguments += [request.limit]
    return (
      """
      SELECT \(JournalReader.columns) FROM journal INDEXED BY journal_of_access
      WHERE \(conditions.joined(separator: " AND ")) ORDER BY sequence DESC LIMIT ?
      """, arguments
    )
  }

  func records(_ db: Database) throws -> [AccessRecord] {
    let (sql, arguments) = statement
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map {
      try record(try JournalReader.entry($0, desk: desk), db)
    }
  }

  private func record(_ entry: JournalEntry, _ db: Database) throws -> AccessRecord {
    var record = AccessRecord(
      sequence: entry.sequence, at: entry.recordedAt, officer: entry.officer, kind: entry.kind)
    if let complaint = entry.subject.complaint {
      record.number = try number(of: complaint, db)
    }
    if case .officer(let id) = entry.subject { record.about = id }
    record.reason = entry.words?.text.map { PersonalNumbers.masking($0) }
    record.count = entry.facts.count
    record.isGiven = entry.facts.isActive
    record.role = entry.facts.role
    return record
  }

  private func number(of id: ComplaintID, _ db: Database) throws -> ComplaintNumber? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT prefix, year, serial FROM complaint WHERE id = ?"),
      arguments: [Data(id.uuid.bytes)]
    ).map { ComplaintNumber(prefix: $0[0], year: $0[1], serial: $0[2]) }
  }
}

extension Store {
  /// A page of what was done with citizens' data and with rights.
  ///
  /// Throws `Refusal` for an officer who may not see it.
  public func accesses(_ request: AccessRequest, for officer: OfficerID) throws -> [AccessRecord] {
    try reading { db in
      try require(.audit, of: officer, db)
      return try AccessQuery(request: request, desk: desk).records(db)
    }
  }
}
