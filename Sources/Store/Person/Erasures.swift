import Complaints
import Foundation
import GRDB

/// Taking words out of the journal, and taking them out again of a store that a backup brought back.
enum Erasures {
  /// Empties every entry of a complaint but those that only speak of its keeping; gives how many.
  static func empty(_ id: ComplaintID, _ db: Database) throws -> Int {
    try db.execute(
      sql: """
        UPDATE journal SET words = NULL, salt = NULL
        WHERE subject_kind = 1 AND subject_key = ? AND words IS NOT NULL
          AND kind NOT IN ('erased', 'held')
        """, arguments: [Data(id.uuid.bytes)])
    return db.changesCount
  }

  /// Empties one entry, and gives the complaint it is about; nil where it had no words.
  static func empty(entry sequence: Int64, _ db: Database) throws -> ComplaintID? {
    try db.execute(
      sql: """
        UPDATE journal SET words = NULL, salt = NULL
        WHERE sequence = ? AND subject_kind = 1 AND words IS NOT NULL
        """, arguments: [sequence])
    guard db.changesCount > 0 else { return nil }
    return try Data.fetchOne(
      db, sql: "SELECT subject_key FROM journal WHERE sequence = ?", arguments: [sequence]
    ).flatMap { ComplaintID(bytes: $0) }
  }

  /// Folds a complaint anew, where there is one.
  static func refold(
    _ id: ComplaintID, _ tables: ReadTableWriter, _ db: Database, desk: DeskID
  ) throws {
    let thread = try JournalReader.thread(of: id, db, desk: desk)
    _ = try tables.refold(id, thread: thread, isNew: false)
  }

  /// The keys of what was erased, as the working state beside a store and the store itself have them.
  static func recorded(beside path: String) throws -> Set<Data> {
    var keys: Set<Data> = []
    let file = WorkStore.path(beside: path)
    if access(file, F_OK) == 0, let work = try? WorkStore(beside: path) {
      keys.formUnion((try? work.pool.read { try Data.fetchAll($0, sql: keysOfWork) }) ?? [])
      try? work.pool.close()
    }
    if let former = try? Store.open(at: path, canWrite: false) {
      keys.formUnion((try? former.reading { try Data.fetchAll($0, sql: keysOfJournal) }) ?? [])
    }
    return keys
  }

  private static let keysOfWork = "SELECT key FROM erasure"
  private static let keysOfJournal = """
    SELECT subject_key FROM journal WHERE subject_kind = 1 AND kind = 'erased'
    """

  /// Erases again what had been erased, in a store that nobody has open, and leaves nothing of it in the file.
  static func apply(_ keys: Set<Data>, toStoreAt path: String, now: Instant) throws {
    guard !keys.isEmpty else { return }
    let store = try Store(writing: path, desk: nil, hasWork: false)
    defer { store.close() }
    let complaints = try store.stillHeld(keys)
    let entries = try store.stillSaid(keys)
    guard !complaints.isEmpty || !entries.isEmpty else { return }
    try store.eraseAgain(complaints, entries, now: now)
    try store.scrub(now: now)
  }
}

extension Store {
  /// Of complaints that were erased, those that this store has not erased.
  fileprivate func stillHeld(_ keys: Set<Data>) throws -> [ComplaintID] {
    try reading { db in
      try keys.filter { $0.count == 16 }.compactMap { key -> ComplaintID? in
        guard let id = ComplaintID(bytes: key) else { return nil }
        let thread = try JournalReader.thread(of: id, db, desk: desk)
        let isErased = thread.contains { $0.kind == .erased }
        return thread.isEmpty || isErased ? nil : id
      }
    }
  }

  /// Of entries that were emptied, those that still speak here.
  fileprivate func stillSaid(_ keys: Set<Data>) throws -> [Int64] {
    let digests = keys.filter { $0.count == Digest.size }
    guard !digests.isEmpty else { return [] }
    return try reading { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT sequence, digest FROM journal WHERE words IS NOT NULL")
      var found: [Int64] = []
      while let row = try rows.next() {
        if digests.contains(row[1] as Data) { found.append(row[0]) }
      }
      return found
    }
  }

  fileprivate func eraseAgain(
    _ complaints: [ComplaintID], _ entries: [Int64], now: Instant
  ) throws {
    var randomness = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &randomness)
    try writing { db in
      let tables = ReadTableWriter(db: db, office: try office(db), searchKey: searchKey)
      var drafts = [
        EntryDraft(
          .erased, on: .store, at: now,
          facts: .with {
            $0.ground = .restored
            $0.count = Int64(complaints.count)
            $0.emptied = entries.isEmpty ? nil : entries.map { "\($0)" }
          })
      ]
      for id in complaints {
        let thread = try JournalReader.thread(of: id, db, desk: desk)
        drafts.append(.erasing(id, thread: thread, .restored, at: now))
      }
      _ = try append(drafts, officer: nil, action: action, from: 0, now: now, db)
      for id in complaints {
        _ = try Erasures.empty(id, db)
        try Erasures.refold(id, tables, db, desk: desk)
      }
      for sequence in entries {
        guard let id = try Erasures.empty(entry: sequence, db) else { continue }
        try Erasures.refold(id, tables, db, desk: desk)
      }
    }
  }
}
