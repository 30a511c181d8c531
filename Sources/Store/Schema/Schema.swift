import GRDB

/// The tables of a store.
///
/// A migration, once published, never changes.
enum Schema {
  /// Kept as the file's `user_version`; a file with a higher one is of a newer program.
  ///
  /// Journal and identity are as in version 1; of an older file the read tables are made anew. Version 2 keeps in each row
  /// what its deadlines are counted from; version 3 indexes what words are made from, numbers rows by the second, and finds
  /// who looked at citizens' data without reading the journal through.
  static let version = 3

  /// Brings a file to this version in one transaction: interrupted, it is as it was.
  ///
  /// - Parameter renew: folds the read tables anew from the journal.
  static func migrate(
    _ db: Database, path: String, renew: (Database) throws -> Void
  ) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found <= version else { throw StoreFailure.newer(path: path, version: found) }
    guard found < version else { return }
    try db.inTransaction(.immediate) {
      if found < 1 { try first(db) } else { try renew(db) }
      try db.execute(sql: "PRAGMA user_version = \(version)")
      return .commit
    }
  }

  private static func first(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)")
    try db.execute(sql: journal)
    try db.execute(sql: ReadTables.definition)
  }

  static let keepingTrigger = """
    CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is never cut'); END;
    """

  /// The history itself: entries are added, never changed; only words can be taken out, whole.
  private static let journal = """
    CREATE TABLE store (
      key TEXT PRIMARY KEY NOT NULL,
      value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
      recorded_at INTEGER NOT NULL,
      occurred_at INTEGER NOT NULL,
      officer BLOB CHECK (officer IS NULL OR length(officer) = 16),
      subject_kind INTEGER NOT NULL CHECK (subject_kind BETWEEN 0 AND 9),
      subject_key BLOB NOT NULL,
      kind TEXT NOT NULL,
      action BLOB NOT NULL CHECK (length(action) = 16),
      action_index INTEGER NOT NULL CHECK (action_index >= 0),
      facts TEXT NOT NULL CHECK (facts LIKE '{%}'),
      words BLOB,
      salt BLOB CHECK ((salt IS NULL) = (words IS NULL)),
      words_digest BLOB NOT NULL CHECK (length(words_digest) = 32),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      UNIQUE (action, action_index)
    ) STRICT;
    CREATE INDEX journal_by_subject ON journal (subject_kind, subject_key);
    CREATE INDEX journal_of_office ON journal (sequence) WHERE subject_kind > 1;
    \(keepingTrigger)
    CREATE TRIGGER journal_is_fixed BEFORE UPDATE OF sequence, recorded_at, occurred_at, officer,
      subject_kind, subject_key, kind, action, action_index, facts, words_digest, digest ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
    CREATE TRIGGER journal_words_only_go BEFORE UPDATE OF words, salt ON journal
      WHEN new.words IS NOT NULL OR new.salt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'words are never changed'); END;
    """
}
