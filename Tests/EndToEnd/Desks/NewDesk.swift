import Foundation
import PseudoTerminal

/// A store made by `loket init` in a home of its own, and what the command line tells of it.
struct NewDesk {
  static let officer = "Ratna Wulandari"

  let program: LoketProgram

  init() throws {
    program = try LoketProgram()
    let outcome = try program.run(
      "init", "--unit", "Kelurahan Medono", "--prefix", "MDN", "--officer", Self.officer)
    guard outcome.status == 0 else { throw Unexpected("loket init: " + outcome.errors) }
  }

  /// Runs a command that must succeed and returns what it printed.
  @discardableResult
  func run(_ arguments: String..., within seconds: Double = 60) throws -> String {
    let outcome = try program.run(arguments, within: seconds)
    guard outcome.status == 0 else {
      throw Unexpected("loket \(arguments.joined(separator: " ")): \(outcome.errors)")
    }
    return outcome.output
  }

  /// Opens the workstation for an officer and waits for the first queue.
  func open(as officer: String = officer, rows: Int = 24, columns: Int = 80) throws -> Session {
    let session = try program.open("--officer", officer, rows: rows, columns: columns)
    try session.waitFor("Meja saya")
    // After an abrupt end the program first offers what was being written.
    if try session.waitUntilIdle().shows("Selamat datang kembali") { try session.press(.escape) }
    return session
  }

  /// The complaints of a queue as `loket list --json` gives them.
  func list(_ queue: String = "all") throws -> [ListedComplaint] {
    try decoded(run("list", "--queue", queue, "--officer", Self.officer, "--json", within: 300))
  }

  /// A complaint as `loket show --json` gives it.
  func show(_ number: String) throws -> ShownComplaint {
    try decoded(run("show", number, "--officer", Self.officer, "--json"))
  }

  private func decoded<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}

struct ListedComplaint: Decodable {
  let number: String
  let externalId: String?
  let status: String
  let outcome: String?
  let category: String?
  let subject: String
  let reporter: String
  let received: String
  let due: String?
  let assignee: String?
  let version: Int
}

struct ShownComplaint: Decodable {
  struct Entry: Decodable {
    let kind: String
    let officer: String?
    let text: String?
    let answer: String?
  }

  let number: String
  let status: String
  let outcome: String?
  let assignee: String?
  let body: String
  let thread: [Entry]

  func entries(_ kind: String) -> [Entry] { thread.filter { $0.kind == kind } }
}
