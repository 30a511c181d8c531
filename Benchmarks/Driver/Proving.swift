import Glibc
import PseudoTerminal
import Store
import Synchronization

/// How fast a store is proven and made anew, beside SQLite's own rebuilding of the same full-text index.
struct Proving {
  let path: String
  let rows: Int
  let environment: [String: String]

  func measures() throws -> [Measure] {
    let store = try Store.open(at: path)
    let clock = ContinuousClock()
    let passes = Mutex<(chain: ContinuousClock.Instant?, tables: ContinuousClock.Instant?)>(
      (nil, nil))
    let ends = Mutex<(chain: ContinuousClock.Instant?, tables: ContinuousClock.Instant?)>(
      (nil, nil))
    let start = clock.now
    let found = try store.verify { passed, total in
      let now = clock.now
      if passed <= total / 2 {
        ends.withLock { $0.chain = now }
      } else {
        passes.withLock { $0.tables = $0.tables ?? now }
        ends.withLock { $0.tables = now }
      }
    }
    guard found.isSound else { throw Unmeasurable(what: "the store is not sound") }
    let entries = Double(found.entries)
    var measures: [Measure] = []
    if let end = ends.withLock({ $0.chain }) {
      measures.append(
        rate("verifying the chain", entries / ((end - start) / .seconds(1)), atLeast: 100_000))
    }
    if let first = passes.withLock({ $0.tables }), let last = ends.withLock({ $0.tables }),
      last > first
    {
      measures.append(
        rate("verifying the tables", entries / ((last - first) / .seconds(1)), atLeast: 50_000))
    }
    measures.append(try cancelling(store, entries: found.entries))
    let rebuilding = try clock.measure { try store.rebuild() }
    store.close()
    let own = try clock.measure {
      let outcome = try Command.run(
        "/usr/bin/sqlite3", [path, "INSERT INTO search (search) VALUES ('rebuild')"],
        environment: environment, within: 3_000)
      guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors) }
    }
    measures.append(
      Measure(
        name: "rebuilding all tables and the index, beside sqlite3 rebuilding the index",
        unit: "entries/s", rows: rows, loket: [entries / (rebuilding / .seconds(1))],
        beside: [entries / (own / .seconds(1))], target: .timesAtLeast(oneIn: 4)))
    return measures
  }

  /// From the moment a check is given up to its end: the longest time between two of its questions.
  private func cancelling(_ store: Store, entries: Int64) throws -> Measure {
    let clock = ContinuousClock()
    let last = Mutex(clock.now)
    let longest = Mutex(Duration.zero)
    struct Enough: Error {}
    let some = min(entries * 2, entries + 50_000)
    _ = try? store.verify { passed, _ in
      let now = clock.now
      let before = last.withLock { before in
        defer { before = now }
        return before
      }
      // Between the chain and the tables SQLite checks the file, which asks nothing.
      if passed != entries { longest.withLock { $0 = max($0, now - before) } }
      if passed >= some { throw Enough() }
    }
    return Measure(
      name: "a check given up, longest time to its end", unit: "ms", rows: rows,
      loket: [longest.withLock { $0 } / .milliseconds(1)], target: .none)
  }

  private func rate(_ name: String, _ value: Double, atLeast limit: Double) -> Measure {
    Measure(name: name, unit: "entries/s", rows: rows, loket: [value], target: .atLeast(limit))
  }
}
