import Complaints
import Foundation
import GRDB

/// What was learned, as it is kept: counts, never texts.
extension WorkStore {
  static let lessonTables = """
    CREATE TABLE IF NOT EXISTS lesson (
      complaint BLOB PRIMARY KEY NOT NULL, category TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS lesson_term (
      term TEXT NOT NULL, category TEXT NOT NULL, complaints INTEGER NOT NULL,
      PRIMARY KEY (term, category)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS lesson_category (
      category TEXT PRIMARY KEY NOT NULL, complaints INTEGER NOT NULL, terms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS lesson_mark (
      one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1), learned_to INTEGER NOT NULL
    ) STRICT;
    """

  /// What is known of some terms; no more than these is read.
  func lessons(of terms: [String]) throws -> Lessons {
    try pool.read { db in
      var lessons = Lessons()
      for row in try Row.fetchAll(
        db, sql: "SELECT category, complaints, terms FROM lesson_category")
      {
        lessons.complaints[row[0]] = row[1]
        lessons.terms[row[0]] = row[2]
      }
      guard !lessons.complaints.isEmpty else { return lessons }
      let statement = try db.cachedStatement(
        sql: "SELECT category, complaints FROM lesson_term WHERE term = ?")
      for term in terms {
        let rows = try Row.fetchAll(statement, arguments: [term])
        if rows.isEmpty { continue }
        lessons.counts[term] = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
      }
      return lessons
    }
  }

  /// Up to which entry of the journal was learned; 0 where nothing was.
  func learnedTo() throws -> Int64 {
    try pool.read { try Int64.fetchOne($0, sql: "SELECT learned_to FROM lesson_mark") ?? 0 }
  }

  /// Under which category a complaint was learned from; nil where it was not.
  func category(learnedFrom id: Data) throws -> String? {
    try pool.read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT category FROM lesson WHERE complaint = ?"), arguments: [id])
    }
  }

  /// Keeps what some complaints taught, all of it or nothing; nothing where another program learned meanwhile.
  ///
  /// - Parameter former: the mark as it was when these complaints were looked for.
  func keep(
    _ learned: Lessons, from complaints: [(id: Data, category: String)], after former: Int64,
    upTo mark: Int64
  ) throws -> Bool {
    try writing { db in
      let now = try Int64.fetchOne(db, sql: "SELECT learned_to FROM lesson_mark") ?? 0
      guard now == former else { return false }
      let lesson = try db.cachedStatement(sql: "INSERT OR REPLACE INTO lesson VALUES (?, ?)")
      for (id, category) in complaints { try lesson.execute(arguments: [id, category]) }
      let term = try db.cachedStatement(
        sql: """
          INSERT INTO lesson_term VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET complaints = complaints + excluded.complaints
          """)
      for word in learned.counts.keys.sorted() {
        for (category, count) in learned.counts[word] ?? [:] {
          try term.execute(arguments: [word, category, count])
        }
      }
      let sum = try db.cachedStatement(
        sql: """
          INSERT INTO lesson_category VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET
            complaints = complaints + excluded.complaints, terms = terms + excluded.terms
          """)
      for (category, count) in learned.complaints {
        try sum.execute(arguments: [category, count, learned.terms[category] ?? 0])
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO lesson_mark VALUES (1, ?)", arguments: [mark])
      return true
    }
  }

  /// Forgets all that was learned, and gives the mark from which is learned anew.
  ///
  /// The mark is below any that was: whoever is learning meanwhile finds another than theirs, and keeps nothing.
  @discardableResult
  func forgetLessons() throws -> Int64 {
    try writing { try Self.forgetLessons($0) }
  }

  /// Makes whoever is learning keep nothing of what they read until now; what was learned stays.
  static func stopLearning(_ db: Database) throws {
    let mark = try Int64.fetchOne(db, sql: "SELECT learned_to FROM lesson_mark") ?? 0
    try db.execute(sql: "INSERT OR REPLACE INTO lesson_mark VALUES (1, ?)", arguments: [mark - 1])
  }

  static func forgetLessons(_ db: Database) throws -> Int64 {
    let former = try Int64.fetchOne(db, sql: "SELECT learned_to FROM lesson_mark") ?? 0
    for table in ["lesson", "lesson_term", "lesson_category"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    let mark = min(former, 0) - 1
    try db.execute(sql: "INSERT OR REPLACE INTO lesson_mark VALUES (1, ?)", arguments: [mark])
    return mark
  }

  /// Terms that stood in one complaint alone say nothing about another, but much about that one: they go.
  func forgetRareTerms() throws {
    let rare = try pool.read { db in
      try String.fetchAll(
        db, sql: "SELECT term FROM lesson_term GROUP BY term HAVING sum(complaints) < 2")
    }
    for start in stride(from: 0, to: rare.count, by: 500) {
      try writing { db in
        let statement = try db.cachedStatement(sql: "DELETE FROM lesson_term WHERE term = ?")
        for term in rare[start..<min(start + 500, rare.count)] {
          try statement.execute(arguments: [term])
        }
      }
    }
  }

  func learned(added: Int) throws -> Learned {
    try pool.read { db in
      Learned(
        added: added,
        complaints: try Int.fetchOne(db, sql: "SELECT sum(complaints) FROM lesson_category") ?? 0,
        terms: try Int.fetchOne(db, sql: "SELECT count(DISTINCT term) FROM lesson_term") ?? 0)
    }
  }
}
