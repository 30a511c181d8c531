import ArgumentParser
import Complaints
import Store
import Wording

/// Proves that the journal is whole and the tables are what it makes.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Membuktikan data utuh dan cocok.")

  @OptionGroup var options: Options
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let verification = try options.open().verify()
      if json {
        Printing.json(
          .object([
            .init("ok", .bool(verification.isSound)),
            .init("entries", .integer(verification.entries)),
            .init("head", .string(verification.head)),
            .init("problems", .array(verification.problems.map { .string(wording.sentence($0)) })),
          ]))
      } else {
        for problem in verification.problems { Printing.line(wording.sentence(problem)) }
        if verification.isSound { Printing.line(wording.verified(Int(verification.entries))) }
      }
      if !verification.isSound { throw ExitCode(1) }
    }
  }
}

/// Makes the tables anew from the journal.
struct Rebuild: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Membangun ulang tabel dari catatan.")

  @OptionGroup var options: Options
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let store = try options.open()
      try store.rebuild()
      let hashes = try store.tableHashes().sorted { $0.key < $1.key }
      if json {
        Printing.json(.object(hashes.map { .init($0.key, .string($0.value)) }))
      } else {
        Printing.line(wording.rebuilt)
        for (table, hash) in hashes { Printing.line("  \(table) \(hash.prefix(16))") }
      }
    }
  }
}

extension Wording {
  func sentence(_ problem: Verification.Problem) -> String {
    switch problem {
    case .file: problemFile
    case .missing(let sequence): problemMissing(Int(sequence))
    case .changed(let sequence): problemChanged(Int(sequence))
    case .wordsChanged(let sequence): problemWords(Int(sequence))
    case .unreadable(let sequence): problemUnreadable(Int(sequence))
    case .table(let name, let number): problemTable(name, number)
    }
  }
}
