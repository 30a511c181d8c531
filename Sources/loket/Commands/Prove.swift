import ArgumentParser
import Complaints
import Store
import Wording

/// Proves that the journal is whole and the tables are what it makes.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Membuktikan data utuh dan cocok.")

  @OptionGroup var options: Options
  @Option(help: "A file of seals kept elsewhere, or a store, to be checked with --public-key.")
  var seals: String?
  @Option(help: "The supervisor's public key: its file, or its text.")
  var publicKey: String?
  @Option(help: "Twelve words from the paper register, in quotes.")
  var code: String?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      var report = ProofReport(wording: wording)
      do {
        if let seals {
          try SealCheck(options, wording).check(seals, publicKey, &report)
        } else {
          let store = try options.open()
          report.take(try store.verify())
          if let publicKey {
            let key = try SealCheck.key(publicKey, wording)
            report.take(try store.verify(by: key))
          }
          if let code { report.take(try store.entry(ofCode: code)) }
        }
      } catch let mistake as SealCode.Mistake {
        throw Trouble(sentence: wording.sentence(mistake))
      } catch let failure as SealFailure {
        throw Trouble(sentence: wording.sentence(failure, seals ?? ""))
      }
      report.print(asJSON: json)
      if !report.isSound { throw ExitCode(1) }
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
    case .sealBroken(let sequence): problemSeal(Int(sequence))
    case .unreadable(let sequence): problemUnreadable(Int(sequence))
    case .table(let name, let number): problemTable(name, number)
    }
  }
}
