import Glibc
import PseudoTerminal

/// How fast a file comes in: by Loket with journal, tables and search, and by `sqlite3` with the same search alone.
struct Importing {
  let stores: Stores
  let file: String
  let rows: Int

  /// Rows a second of Loket's import into a new store.
  func byLoket() throws -> Double {
    let store = try stores.empty()
    defer { Self.remove(store) }
    return try rate { try stores.importing(file, into: store) }
  }

  /// Rows a second of the shell of SQLite, with the same full-text index.
  func bySQLite() throws -> Double {
    let database = stores.home.path + "/plain.sqlite"
    defer { Self.remove(database) }
    return try rate {
      let outcome = try Command.run(
        "/usr/bin/sqlite3", [database, ".import --csv '\(file)' complaint", Self.index],
        environment: stores.home.environment, within: 1_200)
      guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors) }
    }
  }

  private static let index = """
    CREATE VIRTUAL TABLE search USING fts5 (
      number, subject, body, reporter, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    );
    INSERT INTO search SELECT id, judul, "isi laporan" || ' ' || alamat || ' ' || jawaban, nama
      FROM complaint;
    """

  private func rate(_ work: () throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(work)
    return Double(rows) / (time / .seconds(1))
  }

  private static func remove(_ database: String) {
    let work = String(database.dropLast(7)) + ".work.sqlite"
    for suffix in ["", "-wal", "-shm", "-journal", ".lock"] {
      unlink(database + suffix)
      unlink(work + suffix)
    }
  }
}
