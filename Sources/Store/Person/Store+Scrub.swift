import Complaints
import Foundation
import GRDB

extension Store {
  /// How many erasures there are after which nothing was scrubbed yet: what is hidden may still lie in the files.
  public func pendingErasures() throws -> Int {
    try reading { try Self.pending($0, desk: desk).count }
  }

  /// Takes what was erased out of every place where SQLite may still keep it: drafts and what was learned, terms of the
  /// search, unused pages, both logs.
  ///
  /// It can be cut off anywhere and done again. Others wait while the file is written anew.
  ///
  /// - Returns: how many erasures it completed.
  @discardableResult
  public func scrub(now: Instant) throws -> Int {
    guard let lock else { throw StoreFailure.readOnly }
    let pending = try reading { try Self.pending($0, desk: desk) }
    guard let last = pending.last else { return 0 }
    try forgetWork(of: pending)
    try mergeSearch(lock)
    try rewrite(lock)
    do { try work?.scrub() } catch { throw StoreFailure(error, path: path) }
    var randomness = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &randomness)
    try writing { db in
      let done = EntryDraft(
        .scrubbed, on: .store, at: now, facts: .with { $0.about = last.sequence })
      _ = try append([done], officer: nil, action: action, from: 0, now: now, db)
    }
    return pending.count
  }

  private static func pending(_ db: Database, desk: DeskID) throws -> [JournalEntry] {
    let entries = try JournalReader.entriesOfStore(db, desk: desk)
    let done = entries.lazy.filter { $0.kind == .scrubbed }.compactMap(\.facts.about).max() ?? 0
    return entries.filter { $0.kind == .erased && $0.sequence > done }
  }

  /// Drafts, their older versions, and what was learned; that they were erased is kept in mind.
  private func forgetWork(of pending: [JournalEntry]) throws {
    guard let work else { return }
    var complaints: [ComplaintID: Int64] = [:]
    var entries: [[UInt8]: Int64] = [:]
    var touched: [ComplaintID] = []
    try reading { db in
      for erasure in pending {
        for entry in try JournalReader.entries(of: erasure.action, db, desk: desk) {
          if let id = entry.subject.complaint { complaints[id] = entry.sequence }
        }
        for sequence in (erasure.facts.emptied ?? []).compactMap({ Int64($0) }) {
          let row = try Row.fetchOne(
            db, sql: "SELECT digest, subject_key FROM journal WHERE sequence = ?",
            arguments: [sequence])
          guard let row else { continue }
          entries[[UInt8](row[0] as Data)] = erasure.sequence
          if let id = ComplaintID(bytes: row[1] as Data) { touched.append(id) }
        }
      }
    }
    do { try work.forget(complaints, entries: entries, learnedFrom: touched) } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// Pages of the search index that one transaction merges.
  private static let mergedAtOnce = 500

  /// Merges the pieces of the search index into one, in turns: only then are the terms gone of what was taken out.
  private func mergeSearch(_ lock: FileLock) throws {
    var amount = -Self.mergedAtOnce
    while true {
      let changed = try writing { db in
        let before = db.totalChangesCount
        let turn = Turn()
        repeat {
          let former = db.totalChangesCount
          try db.execute(
            sql: "INSERT INTO search (search, rank) VALUES ('merge', ?)", arguments: [amount])
          amount = Self.mergedAtOnce
          if db.totalChangesCount - former < 2 { return false }
        } while !turn.isOver(lock)
        return db.totalChangesCount - before >= 2
      }
      guard changed else { return }
      Turn.pause(lock)
    }
  }

  /// The largest store, in bytes, that is written anew in memory rather than beside it.
  private static let fitsInMemory: Int64 = 256 << 20

  /// Writes the file anew without what is not in use, and empties the log.
  private func rewrite(_ lock: FileLock) throws {
    guard let writer else { throw StoreFailure.readOnly }
    let isLarge = bytes > Self.fitsInMemory
    do {
      try lock.hold {
        try writer.writeWithoutTransaction { db in
          if isLarge { try db.execute(sql: "PRAGMA temp_store = FILE") }
          defer { if isLarge { try? db.execute(sql: "PRAGMA temp_store = MEMORY") } }
          try db.execute(sql: "VACUUM")
          try WorkStore.emptyLog(db)
        }
      }
    } catch { throw StoreFailure(error, path: path) }
  }
}

extension Store {
  /// Former and damaged files that were set aside beside a store: they hold what they held.
  public static func setAside(beside path: String) -> [String] {
    let folder = StoreFile.folder(of: path)
    let names = [path, WorkStore.path(beside: path)].compactMap { $0.split(separator: "/").last }
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { file in
      names.contains { file.hasPrefix($0 + ".before-") || file.hasPrefix($0 + ".damaged-") }
    }.sorted().map { folder + "/" + $0 }
  }
}
