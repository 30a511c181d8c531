import CSVFixtures
import Glibc
import PseudoTerminal

/// The stores and files that are measured, in a folder that is removed when nobody uses them any more.
final class Stores {
  /// What the numbers of their complaints begin with.
  static let prefix = "MDN"

  /// The newest rows, of which two thirds are open: some 20,000, as the years of a whole city leave behind.
  private static let current = 31_000

  let home: TemporaryHome
  private let loket: String
  private var made = 0

  init(loket: String) throws {
    home = try TemporaryHome()
    self.loket = loket
  }

  /// An invented CSV file with that many rows, all of which can be imported.
  func file(rows: Int) throws -> String {
    let path = home.path + "/\(rows).csv"
    guard access(path, F_OK) != 0 else { return path }
    _ = try ComplaintCSV(rows: rows, share: 0, current: Self.current).write(toPath: path)
    return path
  }

  /// How large a file is; nothing where there is none.
  static func megabytes(_ path: String) -> Double {
    var status = stat()
    return stat(path, &status) == 0 ? Double(status.st_size) / 1_000_000 : 0
  }

  /// A new store, as an office begins.
  func empty(today: String? = nil) throws -> String {
    made += 1
    let path = home.path + "/\(made).sqlite"
    try run(
      [
        "init", "--store", path, "--unit", "Kelurahan Medono", "--prefix", Self.prefix, "--officer",
        "Sri Wahyuni",
      ] + Self.option(today))
    return path
  }

  /// Brings a file into a store.
  func importing(_ file: String, into store: String, today: String? = nil) throws {
    try run(["import", file, "--store", store] + Self.option(today))
  }

  /// Takes the log of a store into its file, so that the file says how large it is.
  func settle(_ store: String) throws {
    let outcome = try Command.run(
      "/usr/bin/sqlite3", [store, "PRAGMA wal_checkpoint(TRUNCATE)"],
      environment: home.environment)
    guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors) }
  }

  private static func option(_ today: String?) -> [String] { today.map { ["--today", $0] } ?? [] }

  private func run(_ arguments: [String]) throws {
    let outcome = try Command.run(
      loket, arguments, environment: home.environment, within: 3_000)
    guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors + outcome.output) }
  }
}
