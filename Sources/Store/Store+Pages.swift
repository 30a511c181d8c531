import Complaints
import Foundation
import GRDB

extension Store {
  /// One page of a queue, read on an index from its place; what an officer may not read is left empty.
  ///
  /// Where a filter lets little of much through, it stops after a moment and tells up to where it looked.
  public func page(_ request: QueueRequest, for officer: Officer) throws -> QueuePage {
    try page(request, for: officer, patience: PageQuery.usualPatience)
  }

  func page(_ request: QueueRequest, for officer: Officer, patience: Duration) throws -> QueuePage {
    try reading { db in
      var query = PageQuery(
        request, officer: officer, offset: try office(db).offset(of: officer.unit))
      query.patience = patience
      var page = try query.page(db)
      page.writers = (try? work?.writers(lease: lease(of: officer, db))) ?? [:]
      return page
    }
  }

  /// How long an answer that is left open counts as being written, in milliseconds.
  func lease(of officer: Officer, _ db: Database) throws -> Int64 {
    let minutes = try office(db).units[officer.unit]?.leaseMinutes ?? ServiceUnit.usualLease
    return Int64(minutes) * 60_000
  }

  public func counts(for officer: Officer, filter: QueueFilter, today: Day) throws -> QueueCounts {
    try reading { try Tally.counts(for: officer, filter: filter, today: today, $0) }
  }

  /// A complaint opened: what it is, its thread, its deadlines.
  ///
  /// Throws `Refusal.secret` or `.notFound`.
  public func file(of id: ComplaintID, for officer: Officer) throws -> ComplaintFile {
    try reading { db in
      let thread = try JournalReader.thread(of: id, db, desk: desk)
      guard let complaint = Complaint.folding(thread) else { throw Refusal.notFound }
      if let obstacle = Rights.obstacle(to: complaint, for: officer) { throw obstacle }
      let deadlines = try office(db).deadlines(for: complaint.unit)
      let joined = try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT \(QueueRow.columns) FROM complaint c WHERE lead = ? ORDER BY row LIMIT 200"),
        arguments: [Data(id.uuid.bytes)])
      let lead = try (complaint.lead ?? complaint.duplicateOf).flatMap { try row($0, officer, db) }
      return ComplaintFile(
        complaint: complaint, thread: thread, undone: Complaint.undoneSequences(in: thread),
        deadlines: deadlines.steps(of: complaint), due: deadlines.due(of: complaint),
        silenceDay: deadlines.silenceDay(of: complaint),
        joined: joined.map { QueueRow($0) }, lead: lead,
        readers: (try? work?.readers(of: id, lease: lease(of: officer, db))) ?? [])
    }
  }

  /// The texts of the final answers of the last thirty days, newest first, to other complaints than this one.
  ///
  /// It looks through the newest entries only, so that it takes no longer in a large store.
  public func answersSentLately(besides complaint: ComplaintID, now: Instant) throws -> [String] {
    try reading { db in
      let head = try JournalReader.head(db)
      let since = now.advanced(byMilliseconds: -30 * 86_400_000)
      return try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT words FROM journal WHERE sequence > ? AND kind = 'answered' AND occurred_at > ?
            AND subject_key <> ? AND words IS NOT NULL ORDER BY sequence DESC LIMIT 200
            """),
        arguments: [head - 5_000, since.milliseconds, Data(complaint.uuid.bytes)]
      ).compactMap { row in
        (try? JSON(parsing: row[0] as Data)).flatMap { Words(json: $0).text }
      }
    }
  }

  /// A complaint as a list shows it.
  ///
  /// Throws `Refusal.notFound`.
  public func row(of id: ComplaintID, for officer: Officer) throws -> QueueRow {
    try reading { db in
      guard let row = try row(id, officer, db) else { throw Refusal.notFound }
      return row
    }
  }

  private func row(_ id: ComplaintID, _ officer: Officer, _ db: Database) throws -> QueueRow? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(QueueRow.columns) FROM complaint c WHERE id = ?"),
      arguments: [Data(id.uuid.bytes)]
    ).map { QueueRow($0) }
  }

  public func complaint(numbered number: ComplaintNumber) throws -> ComplaintID? {
    try reading { db in
      try Data.fetchOne(
        db, sql: "SELECT id FROM complaint WHERE prefix = ? AND year = ? AND serial = ?",
        arguments: [number.prefix, number.year, number.serial]
      ).flatMap { ComplaintID(bytes: $0) }
    }
  }
}

extension QueueRow {
  /// The columns a row is read from, of a table named `c`.
  static let columns =
    """
    id, prefix, year, serial, subject, reporter, status, outcome, next_step, due_at, paused, received, \
    channel, classification, category, kelurahan, assignee, accused, secret, identity, emergency, reopened, \
    external_number, version, \
    CASE WHEN lead IS NULL THEN (SELECT count(*) FROM complaint j WHERE j.lead = c.id) ELSE 0 END, \
    due_step, at_75, at_90
    """

  /// What a list tells; of a secret complaint nothing that anybody said, whoever looks.
  init(_ row: Row) {
    let assignee = (row[16] as Data?).flatMap { OfficerID(bytes: $0) }
    let isSecret: Bool = row[18]
    self.init(
      id: ComplaintID(bytes: row[0] as Data) ?? ComplaintID(UUIDv7(high: 0, low: 0)),
      number: ComplaintNumber(prefix: row[1], year: row[2], serial: row[3]),
      subject: isSecret ? "" : PersonalNumbers.masking(row[4] as String),
      reporter: isSecret ? "" : PersonalNumbers.masking(row[5] as String),
      status: Status(rawValue: row[6]) ?? .received,
      outcome: (row[7] as String?).flatMap(Outcome.init),
      nextStep: NextStep(rawValue: row[8]) ?? .none,
      due: (row[9] as Int64?).map { Instant(milliseconds: $0) },
      dueStep: (row[25] as String?).flatMap(Step.init),
      at75: (row[26] as Int64?).map { Instant(milliseconds: $0) },
      at90: (row[27] as Int64?).map { Instant(milliseconds: $0) }, isPaused: row[10],
      received: Instant(milliseconds: row[11]), channel: Channel(rawValue: row[12]) ?? .other,
      classification: Classification(rawValue: row[13]) ?? .complaint, category: row[14],
      kelurahan: row[15], assignee: assignee, isSecret: isSecret,
      identity: ReporterIdentity(rawValue: row[19]) ?? .open, isEmergency: row[20],
      wasReopened: row[21], reporters: 1 + (row[24] as Int),
      externalNumber: isSecret ? nil : row[22],
      version: row[23])
  }
}
