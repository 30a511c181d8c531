import Complaints
import Foundation
import GRDB

extension Store {
  /// What the desk has learned about some terms; nothing where the store is only read.
  public func lessons(of terms: [String]) throws -> Lessons {
    guard let work else { return Lessons() }
    do { return try work.lessons(of: terms) } catch { throw StoreFailure(error, path: path) }
  }

  /// Learns from the closed complaints that came since it last did, or, `anew`, from all of them.
  ///
  /// Secret complaints and erased words teach nothing. Where one that was learned from has since become secret, lost its
  /// words or changed its category, everything is learned anew. Written in short transactions; `goesOn` is asked between
  /// them, and what was learned until it says no is kept.
  @discardableResult
  public func learn(
    anew: Bool = false, from lesson: (Words) -> Set<String>, goesOn: () throws -> Bool = { true }
  ) throws -> Learned {
    guard let work else { throw StoreFailure.readOnly }
    do {
      if anew { try work.forgetLessons() }
      var learning = Learning(mark: try work.learnedTo())
      while true {
        let page = try changed(since: learning.mark)
        guard !page.isEmpty else { break }
        if try isStale(page, work) {
          learning = Learning(mark: try work.forgetLessons())
        } else if try !learn(from: page, lesson, goesOn, &learning, work) {
          return try work.learned(added: learning.added)
        }
      }
      if anew { try work.forgetRareTerms() }
      return try work.learned(added: learning.added)
    } catch {
      throw error is CancellationError ? error : StoreFailure(error, path: path)
    }
  }

  /// How many closed complaints have come that were not learned from; at most a few too many.
  public func unlearned() throws -> Int {
    guard let work else { return 0 }
    let mark = try work.learnedTo()
    return try reading { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM complaint
          WHERE tray = \(Tray.closed.rawValue) AND NOT secret AND category IS NOT NULL AND version > ?
          """, arguments: [mark]) ?? 0
    }
  }

  /// How far a run of learning has come.
  private struct Learning {
    /// The journal's sequence up to which was learned.
    var mark: Int64
    var added = 0
  }

  /// Learns from those of a page that can teach; false where it was told to stop, or another program learned meanwhile.
  private func learn(
    from page: [Changed], _ lesson: (Words) -> Set<String>, _ goesOn: () throws -> Bool,
    _ learning: inout Learning, _ work: WorkStore
  ) throws -> Bool {
    let pending = try page.filter {
      try $0.canTeach && work.category(learnedFrom: $0.id) == nil
    }
    for start in stride(from: 0, to: pending.count, by: Self.lessonsAtOnce) {
      let some = pending[start..<min(start + Self.lessonsAtOnce, pending.count)]
      guard try goesOn(), let last = some.last else { return false }
      let (lessons, taught) = try learn(from: some, lesson)
      // The mark stays below what is not learned yet: whoever goes on after an end in the middle finds the rest.
      guard try work.keep(lessons, from: taught, after: learning.mark, upTo: last.version) else {
        return false
      }
      learning.mark = last.version
      learning.added += taught.count
    }
    guard let last = page.last, last.version > learning.mark else { return true }
    guard try work.keep(Lessons(), from: [], after: learning.mark, upTo: last.version) else {
      return false
    }
    learning.mark = last.version
    return true
  }

  private static let lessonsAtOnce = 250
  /// Complaints of which it is looked up at once whether they can teach.
  private static let page = 5_000

  private func learn(
    from some: ArraySlice<Changed>, _ lesson: (Words) -> Set<String>
  ) throws -> (Lessons, [(id: Data, category: String)]) {
    var lessons = Lessons()
    var taught: [(id: Data, category: String)] = []
    try reading { db in
      for changed in some {
        guard let id = ComplaintID(bytes: changed.id),
          let complaint = Complaint.folding(try JournalReader.thread(of: id, db, desk: desk)),
          !complaint.isSecret, let category = complaint.category
        else { continue }
        let said = lesson(complaint.words)
        guard !said.isEmpty else { continue }
        lessons.learn(said, in: category)
        taught.append((changed.id, category))
      }
    }
    return (lessons, taught)
  }

  // MARK: - What has changed

  private struct Changed {
    let id: Data
    let version: Int64
    let isClosed: Bool
    let isSecret: Bool
    let category: String?

    var canTeach: Bool { isClosed && !isSecret && category != nil }
  }

  /// The next complaints with an entry newer than this, in the order of their newest.
  private func changed(since mark: Int64) throws -> [Changed] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, version, tray = \(Tray.closed.rawValue), secret, category FROM complaint
          WHERE version > ? ORDER BY version LIMIT ?
          """, arguments: [mark, Self.page]
      ).map {
        Changed(id: $0[0], version: $0[1], isClosed: $0[2], isSecret: $0[3], category: $0[4])
      }
    }
  }

  /// Whether something was learned that is not so any more.
  private func isStale(_ changed: [Changed], _ work: WorkStore) throws -> Bool {
    for change in changed {
      guard let category = try work.category(learnedFrom: change.id) else { continue }
      if change.isSecret || change.category != category { return true }
      let isErased = try reading { db in
        try Bool.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT words IS NULL FROM journal WHERE subject_kind = 1 AND subject_key = ?
              ORDER BY sequence LIMIT 1
              """), arguments: [change.id]) ?? true
      }
      if isErased { return true }
    }
    return false
  }
}
