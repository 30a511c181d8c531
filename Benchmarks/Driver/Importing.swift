import Complaints
import Foundation
import Glibc
import PseudoTerminal
import Store

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

  /// Rows a second of the shell of SQLite: the file into one table, and the full-text index of a store of the same rows.
  ///
  /// - Parameter store: where the index takes its texts from, so that it is the same.
  func bySQLite(indexOf store: String) throws -> Double {
    let database = stores.home.path + "/plain.sqlite"
    defer { Self.remove(database) }
    return try rate {
      let outcome = try Command.run(
        "/usr/bin/sqlite3",
        [
          database, ".import --csv '\(file)' complaint", "ATTACH '\(store)' AS store",
          try Self.definition(of: store, environment: stores.home.environment),
          """
          INSERT INTO main.search (rowid, number, subject, body, reporter, subject_roots, body_roots)
          SELECT id, c0, c1, c2, c3, c4, c5 FROM store.search_content
          """,
        ],
        environment: stores.home.environment, within: 3_000)
      guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors) }
    }
  }

  /// How long another waits at most who writes one entry again and again while an import runs, its own syncing included.
  func waits() throws -> [Measure] {
    let path = try stores.empty()
    defer { Self.remove(path) }
    let store = try Store.open(at: path)
    defer { store.close() }
    let office = try store.office()
    guard let officer = office.officers.values.first else { throw Unmeasurable(what: path) }
    let isOver = DispatchSemaphore(value: 0)
    // Used by that thread alone until it has ended.
    nonisolated(unsafe) let stores = stores
    let file = file
    Thread.detachNewThread {
      try? stores.importing(file, into: path)
      isOver.signal()
    }
    let clock = ContinuousClock()
    var waits: [Double] = []
    while isOver.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
      waits.append(
        try clock.measure {
          _ = try store.beginImport(
            from: "probe", into: officer.unit, by: officer.id, now: Acting.now)
        } / .milliseconds(1))
    }
    func measure(_ name: String, _ value: Double?, _ target: Measure.Target) -> Measure {
      Measure(name: name, unit: "ms", rows: rows, loket: [value ?? 0], target: target)
    }
    return [
      measure("write of another while an import runs, p50", waits.percentile(50), .none),
      measure("write of another while an import runs, p99", waits.percentile(99), .none),
      measure("the same, longest of \(waits.count)", waits.max(), .atMost(50)),
    ]
  }

  /// The index as a store has it.
  private static func definition(of store: String, environment: [String: String]) throws -> String {
    let outcome = try Command.run(
      "/usr/bin/sqlite3", [store, "SELECT sql FROM sqlite_master WHERE name = 'search'"],
      environment: environment)
    guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors) }
    return outcome.output
  }

  func rate(_ work: () throws -> Void) throws -> Double {
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
