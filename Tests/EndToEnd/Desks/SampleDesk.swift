import Foundation
import PseudoTerminal

/// The sample data in a home of its own, as `loket demo` makes it.
///
/// Inventing the past takes seconds, so it is made once for the whole run and copied.
struct SampleDesk {
  private(set) var program: LoketProgram

  init() throws {
    let (made, _) = try Self.made.get()
    program = try LoketProgram()
    try FileManager.default.copyItem(
      atPath: made.home.path + "/data", toPath: program.home.path + "/data")
  }

  /// What the program printed where it had no terminal.
  static var firstScreen: Outcome { get throws { try made.get().printed } }

  private static let made = Result { () throws -> (program: LoketProgram, printed: Outcome) in
    let program = try LoketProgram()
    let printed = try program.run("demo", within: 300)
    guard printed.status == 0 else { throw Unexpected("loket demo: " + printed.errors) }
    return (program, printed)
  }

  /// Has the program believe that it is on such a terminal, in such a locale.
  mutating func use(terminal: String, locale: String) {
    program.environment["TERM"] = terminal
    program.environment["LANG"] = locale
    program.environment["LC_ALL"] = locale
  }

  /// Opens the demo in a pseudo-terminal and waits for its first queue.
  func open(rows: Int = 24, columns: Int = 80, lang: String = "id") throws -> Session {
    let session = try program.open("demo", "--lang", lang, rows: rows, columns: columns)
    try session.waitFor("MDN-26-")
    try session.waitUntilIdle()
    return session
  }
}

/// Something that had to succeed before a test could begin, and did not.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
