import Complaints
import Foundation
import GRDB

/// What a run of an import is to its rows.
struct ImportRun {
  let id: ImportID
  let source: String
  let unit: ServiceUnit
  let officer: OfficerID?

  /// All entries of a run are one action.
  var action: ActionID { ActionID(id.uuid) }
}

/// Some rows of an import, taken in within one transaction.
struct ImportBatch {
  let run: ImportRun
  let updates: Bool
  let now: Instant
  private let db: Database
  private let desk: DeskID
  private let tables: ReadTableWriter
  private var bulk: BulkWriter
  private var journal: JournalWriter
  private var index: Int
  private var random = SystemRandomNumberGenerator()
  private var newest: ComplaintID?
  private(set) var tally = ImportTally()

  init(
    _ run: ImportRun, updates: Bool, now: Instant, desk: DeskID, tables: ReadTableWriter
  ) throws {
    self.run = run
    self.updates = updates
    self.now = now
    self.desk = desk
    self.tables = tables
    db = tables.db
    bulk = BulkWriter(tables)
    journal = try JournalWriter(db, desk: desk)
    index = try JournalReader.nextIndex(of: run.action, db)
    newest = try tables.newestID()
  }

  mutating func take(_ row: PreparedRow) throws {
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT digest, complaint FROM import_row WHERE key = ?"),
      arguments: [row.key])
    guard let known, let id = ComplaintID(bytes: known[1] as Data) else { return try add(row) }
    guard known[0] != row.digest else {
      tally.skipped += 1
      return
    }
    try change(id, to: row)
  }

  /// Writes what the rows share; nothing may be taken after.
  mutating func finish() throws { try bulk.finish() }

  private mutating func add(_ row: PreparedRow) throws {
    var facts = row.given.facts
    facts.number = try bulk.nextNumber(
      prefix: run.unit.prefix, year: row.given.received.day(at: run.unit.offset).year)
    facts.unit = run.unit.id
    facts.importRun = run.id
    facts.importKey = row.key
    facts.importDigest = row.digest
    let id = nextID()
    let entry = try append(.imported, row, on: id, facts)
    try bulk.add(
      FoldedThread(
        [entry], office: tables.office, searchKey: tables.searchKey, text: row.text))
    tally.imported += 1
  }

  /// Ids in rising order: each index they stand in then grows at its end.
  private mutating func nextID() -> ComplaintID {
    let id = UUIDv7(at: now, after: newest?.uuid, using: &random)
    newest = ComplaintID(id)
    return ComplaintID(id)
  }

  /// A row that changed brings its complaint up to date, unless an officer has acted on it.
  private mutating func change(
    _ id: ComplaintID, to row: PreparedRow
  ) throws {
    let thread = try JournalReader.thread(of: id, db, desk: desk)
    guard updates, thread.isUntouchedImport else {
      tally.skipped += 1
      tally.changedButKept.append(row.given.line)
      return
    }
    // What was added before in this batch must be written before it can change.
    try bulk.finish()
    var facts = row.given.facts
    facts.importRun = thread.first?.facts.importRun
    facts.importKey = row.key
    facts.importDigest = row.digest
    let entry = try append(.updated, row, on: id, facts)
    _ = try tables.refold(id, thread: thread + [entry], isNew: false)
    if let known = ImportedRow(thread + [entry], undone: []) { try tables.remember(known) }
    tally.changed += 1
  }

  private mutating func append(
    _ kind: EntryKind, _ row: PreparedRow, on id: ComplaintID, _ facts: Facts
  ) throws -> JournalEntry {
    defer { index += 1 }
    return try journal.append(
      EntryDraft(kind, on: .complaint(id), at: row.given.received, facts: facts), saying: row.said,
      officer: run.officer, action: run.action, index: index, recordedAt: now)
  }
}

extension [JournalEntry] {
  /// Whether nothing but imports has ever touched the complaint.
  var isUntouchedImport: Bool {
    first?.kind == .imported && allSatisfy { $0.kind == .imported || $0.kind == .updated }
  }
}
