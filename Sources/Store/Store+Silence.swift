import Complaints
import Foundation
import GRDB

extension Store {
  /// How many complaints one transaction ends at most.
  private static let mostAtOnce = 200
  /// How far this clock may lie behind the journal before nothing is ended by it, in seconds.
  private static let clockTolerance = 86_400

  /// Ends the complaints whose reporters stayed silent, by the rules and each exactly once whoever else does the same.
  ///
  /// Done in the name of the desk itself, in transactions between which others go on. A clock that lies behind the journal
  /// ends nothing.
  ///
  /// - Returns: how many it ended.
  @discardableResult
  public func endSilences(now: Instant) throws -> Int {
    guard let lock else { throw StoreFailure.readOnly }
    guard try reading({ try Self.silent(at: now, after: .min, $0, limit: 1) }).isEmpty == false
    else { return 0 }
    var random = SystemRandomNumberGenerator()
    var ended = 0
    var place = Int64.min
    while true {
      let action = ActionID(at: now, using: &random)
      let (passed, done, last) = try writing { db -> (Int, Int, Int64) in
        guard try isClockBelieved(now, db) else { return (0, 0, 0) }
        let silent = try Self.silent(at: now, after: place, db, limit: Self.mostAtOnce)
        let done = try end(silent.map(\.id), action: action, now: now, db)
        return (silent.count, done, silent.last?.row ?? 0)
      }
      ended += done
      guard passed == Self.mostAtOnce else { return ended }
      place = last
      Turn.pause(lock)
    }
  }

  /// Ends silences, then tells an officer what the desk has ended since they were told last: what they handled, what
  /// nobody did, and for those who look after their colleagues all of it.
  public func endSilences(telling officer: Officer, now: Instant) throws -> SilenceReport {
    let told = try remembered(Self.toldOfSilence, of: officer.id).flatMap { Int64($0) }
    let since = try told ?? head()
    let ended = try endSilences(now: now)
    let head = try head()
    guard head != told else { return SilenceReport(ended: ended, told: []) }
    try remember(Self.toldOfSilence, "\(head)", of: officer.id)
    let seesAll = Rights.of(officer.role).contains(.actForColleague)
    let own = try silentEndings(since: since).filter {
      seesAll || $0.assignee == nil || $0.assignee == officer.id
    }
    return SilenceReport(ended: ended, told: own)
  }

  private static let toldOfSilence = "silence told"

  /// What the desk itself ended after an entry, as far as nothing has happened to it since; the oldest first.
  public func silentEndings(since sequence: Int64) throws -> [SilentEnding] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, c.prefix, c.year, c.serial, c.outcome, c.assignee, c.version, j.facts, j.occurred_at
          FROM journal j JOIN complaint c ON c.id = j.subject_key AND c.version = j.sequence
          WHERE j.sequence > ? AND j.officer IS NULL AND j.subject_kind = 1 AND j.kind = 'closed'
          ORDER BY j.sequence
          """, arguments: [sequence])
      return try rows.compactMap { row in
        guard let id = ComplaintID(bytes: row[0] as Data),
          let outcome = (row[4] as String?).flatMap(Outcome.init)
        else { return nil }
        let thread = try JournalReader.thread(of: id, db, desk: desk)
        let delivered = thread.last { $0.kind == .delivered }?.occurredAt
        let offset = try office(db).offset(of: thread.first?.facts.unit ?? UnitID(id.uuid))
        let last = thread.last?.facts.day
        return SilentEnding(
          complaint: id, number: ComplaintNumber(prefix: row[1], year: row[2], serial: row[3]),
          outcome: outcome, assignee: (row[5] as Data?).flatMap { OfficerID(bytes: $0) },
          version: row[6],
          days: last.flatMap { last in delivered.map { last - $0.day(at: offset) } } ?? 0)
      }
    }
  }

  /// When the newest entry was recorded; nil in an empty journal.
  public func lastRecorded() throws -> Instant? { try reading { try Self.lastRecorded($0) } }

  private static func lastRecorded(_ db: Database) throws -> Instant? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT recorded_at FROM journal ORDER BY sequence DESC LIMIT 1")
    ).map { Instant(milliseconds: $0) }
  }

  private func isClockBelieved(_ now: Instant, _ db: Database) throws -> Bool {
    guard let last = try Self.lastRecorded(db) else { return true }
    return now.advanced(bySeconds: Self.clockTolerance) >= last
  }

  /// Candidates in the order of their rows: whose silence is over somewhere on earth; the rules decide for their unit.
  private static func silent(
    at now: Instant, after row: Int64, _ db: Database, limit: Int
  ) throws -> [(row: Int64, id: ComplaintID)] {
    let latest = now.day(at: UTCOffset(minutes: 14 * 60))
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT row, id FROM complaint INDEXED BY complaint_silent
          WHERE silence_day IS NOT NULL AND silence_day < ? AND row > ? ORDER BY row LIMIT ?
          """), arguments: [Int64(latest.daysSince1970), row, limit])
    return rows.compactMap { row in
      ComplaintID(bytes: row[1] as Data).map { (row[0], $0) }
    }
  }

  private func end(_ silent: [ComplaintID], action: ActionID, now: Instant, _ db: Database) throws
    -> Int
  {
    let office = try office(db)
    let tables = ReadTableWriter(db: db, office: office, searchKey: searchKey)
    var journal = try JournalWriter(db, desk: desk)
    var done = 0
    for id in silent {
      let thread = try JournalReader.thread(of: id, db, desk: desk)
      guard let complaint = Complaint.folding(thread),
        let draft = Rules.endingSilence(of: complaint, in: office, at: now)
      else { continue }
      let entry = try journal.append(
        draft, officer: nil, action: action, index: done, recordedAt: now)
      try tables.fold(id, thread: thread + [entry], isNew: false)
      done += 1
    }
    return done
  }
}
