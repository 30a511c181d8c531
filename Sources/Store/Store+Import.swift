import Complaints
import Foundation
import GRDB

extension Store {
  /// Begins a run of an import into a unit; its rows come in by `importRows`.
  ///
  /// - Parameter source: what system or format the rows are from. A row's key is unique within it, so that a second
  ///   import from it knows them again.
  ///
  /// Throws `Refusal.notAllowed` or `.unknownOfficer`, or `StoreFailure`.
  public func beginImport(
    from source: String, into unit: UnitID, by officer: OfficerID, now: Instant
  ) throws -> ImportID {
    var random = SystemRandomNumberGenerator()
    let run = ImportID(at: now, using: &random)
    try writing { db in
      try require(.receive, of: officer, db)
      guard try office(db).units[unit] != nil else { throw Refusal.notFound }
      var journal = try JournalWriter(db, desk: desk)
      let draft = EntryDraft(
        .importBegun, on: .store, at: now,
        facts: .with {
          $0.importRun = run
          $0.unit = unit
        }, words: .with { $0.name = source })
      _ = try journal.append(
        draft, officer: officer, action: ActionID(run.uuid), index: 0, recordedAt: now)
    }
    return run
  }

  /// Takes rows into a run: new ones become complaints, known ones are passed over or, on wish, brought up to date.
  ///
  /// Written in short transactions between which others at the desk go on working (docs/decisions/0006-turns.md). Rows
  /// taken in stay so when it is interrupted: the same rows again add nothing.
  public func importRows(
    _ rows: some Sequence<ImportedComplaint>, run id: ImportID, update: Bool, now: Instant
  ) throws -> ImportTally {
    guard let lock else { throw StoreFailure.readOnly }
    var total = ImportTally()
    let begun = try reading { try run(id, $0) }
    var ahead = PreparedAhead { [desk, searchKey] row in
      PreparedRow(row, run: begun, desk: desk, searchKey: searchKey)
    }
    var given = rows.makeIterator()
    var rows = Lookahead(AnyIterator { ahead.next { given.next() } })
    try inLongJob {
      if rows.hasNext { try writing { try SearchIndex.beginBulk($0) } }
      while rows.hasNext {
        total += try writing(leavesLog: true) { db in
          let run = try run(id, db)
          let tables = ReadTableWriter(db: db, office: try office(db), searchKey: searchKey)
          var batch = try ImportBatch(run, updates: update, now: now, desk: desk, tables: tables)
          let turn = Turn()
          while !turn.isOver(lock), let row = rows.next() { try batch.take(row) }
          try batch.finish()
          return batch.tally
        }
        try betweenTurns()
      }
      try tidySearchIndex()
    }
    return total
  }

  /// Takes back what a run brought, but for complaints on which an officer has acted since: these are told.
  ///
  /// Their numbers are not given again. Interrupted, it can be called again. Throws `Refusal.notAllowed`, `.notFound`.
  public func undoImport(_ id: ImportID, by officer: OfficerID, now: Instant) throws
    -> ImportUndoing
  {
    guard let lock else { throw StoreFailure.readOnly }
    var random = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &random)
    var pending = try writing { db -> ArraySlice<ComplaintID> in
      let run = try run(id, db)
      if run.officer != officer { try require(.configure, of: officer, db) }
      try require(.receive, of: officer, db)
      return try Self.complaints(of: id, db)[...]
    }
    var undoing = ImportUndoing(takenBack: 0, kept: [])
    while !pending.isEmpty {
      try writing { db in
        let turn = Turn()
        while !turn.isOver(lock), let complaint = pending.first {
          if let kept = try takeBack(complaint, action: action, by: officer, now: now, db) {
            undoing.kept.append(kept)
          } else {
            undoing.takenBack += 1
          }
          pending.removeFirst()
        }
      }
      if !pending.isEmpty { Turn.pause(lock) }
    }
    try writing { db in
      var journal = try JournalWriter(db, desk: desk)
      let draft = EntryDraft(
        .importUndone, on: .store, at: now,
        facts: .with {
          $0.importRun = id
          $0.count = Int64(undoing.takenBack)
        })
      let index = try JournalReader.nextIndex(of: action, db)
      _ = try journal.append(
        draft, officer: officer, action: action, index: index, recordedAt: now)
    }
    return undoing
  }

  /// The runs of imports, newest first.
  public func imports() throws -> [ImportSummary] {
    try reading { db in
      let entries = try JournalReader.entriesOfStore(db, desk: desk)
      let undone = Set(entries.filter { $0.kind == .importUndone }.compactMap(\.facts.importRun))
      return try entries.reversed().filter { $0.kind == .importBegun }.compactMap { entry in
        try entry.facts.importRun.map { id in
          ImportSummary(
            id: id, source: entry.words?.name ?? "", officer: entry.officer,
            begun: entry.occurredAt, standing: try Self.standing(id, db),
            isUndone: undone.contains(id))
        }
      }
    }
  }
}

extension Store {
  private func run(_ id: ImportID, _ db: Database) throws -> ImportRun {
    let begun = try JournalReader.entries(of: ActionID(id.uuid), upTo: 0, db, desk: desk).first
    guard let begun, begun.kind == .importBegun, let unit = begun.facts.unit,
      let unit = try office(db).units[unit]
    else { throw Refusal.notFound }
    return ImportRun(
      id: id, source: begun.words?.name ?? "", unit: unit, officer: begun.officer)
  }

  /// Undoes the import of one complaint; gives its number when an officer has acted on it and it stays.
  private func takeBack(
    _ id: ComplaintID, action: ActionID, by officer: OfficerID, now: Instant, _ db: Database
  ) throws -> ComplaintNumber? {
    let thread = try JournalReader.thread(of: id, db, desk: desk)
    guard thread.isUntouchedImport, let first = thread.first else {
      return Complaint.folding(thread)?.number
    }
    var journal = try JournalWriter(db, desk: desk)
    let entry = try journal.append(
      EntryDraft(
        .undone, on: .complaint(id), at: now, facts: .with { $0.undoes = first.sequence }),
      officer: officer, action: action, index: try JournalReader.nextIndex(of: action, db),
      recordedAt: now)
    let tables = ReadTableWriter(db: db, office: try office(db), searchKey: searchKey)
    try tables.fold(id, thread: thread + [entry], isNew: false)
    if let key = first.facts.importKey {
      try db.cachedStatement(sql: "DELETE FROM import_row WHERE key = ?").execute(arguments: [key])
    }
    return nil
  }

  private static func complaints(of run: ImportID, _ db: Database) throws -> [ComplaintID] {
    try Data.fetchAll(
      db, sql: "SELECT id FROM complaint WHERE import_run = ? ORDER BY row",
      arguments: [Data(run.uuid.bytes)]
    ).compactMap { ComplaintID(bytes: $0) }
  }

  private static func standing(_ run: ImportID, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM complaint WHERE import_run = ?",
      arguments: [Data(run.uuid.bytes)]) ?? 0
  }
}
