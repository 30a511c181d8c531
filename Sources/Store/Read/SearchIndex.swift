import GRDB

/// How the full-text index gathers what it is given.
///
/// An index is made of pieces, one of each transaction that wrote to it, and usually merges four of a size as they come.
/// A long job puts that off and merges all its pieces once, at its end, in short turns: each word's places are then
/// written twice instead of once for every size.
enum SearchIndex {
  /// Puts merging off, inside the caller's transaction.
  static func beginBulk(_ db: Database) throws {
    try set("automerge", 0, db)
    try set("crisismerge", mostPieces, db)
  }

  /// Merges on, inside the caller's transaction; false when nothing was left to merge.
  ///
  /// - Parameter pages: of the index to write at most, of 4 KB each.
  static func merge(pages: Int, _ db: Database) throws -> Bool {
    let before = db.totalChangesCount
    try set("merge", pages, db)
    return db.totalChangesCount - before >= 2
  }

  /// Merges as usual again, inside the caller's transaction.
  static func endBulk(_ db: Database) throws {
    try set("automerge", 4, db)
    try set("crisismerge", 16, db)
  }

  /// Whether a long job put merging off and could not end it.
  static func isInBulk(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT v FROM search_config WHERE k = 'automerge'") == 0
  }

  /// As many as FTS5 can hold.
  private static let mostPieces = 1_999

  private static func set(_ name: String, _ value: Int, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO search (search, rank) VALUES (?, ?)")
      .execute(arguments: [name, value])
  }
}

extension Store {
  /// Merges what long jobs left in pieces, in turns between which others at the desk go on working.
  ///
  /// Does nothing where nothing was left.
  public func tidySearchIndex() throws {
    guard let lock, try reading({ try SearchIndex.isInBulk($0) }) else { return }
    var isLeft = true
    while isLeft {
      try writing(leavesLog: true) { db in
        let turn = Turn()
        while isLeft, !turn.isOver(lock) {
          isLeft = try SearchIndex.merge(pages: Self.pagesAtOnce, db)
        }
        if !isLeft { try SearchIndex.endBulk(db) }
      }
      try betweenTurns()
    }
  }

  /// So many pages of the index are merged in a few milliseconds.
  private static let pagesAtOnce = 200
}
