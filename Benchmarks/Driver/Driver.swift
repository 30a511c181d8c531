import Glibc

/// Times Loket beside the bare limit and prints one table; nothing fails by a figure.
@main
struct Driver {
  static func main() {
    do {
      if let writer = Writer(CommandLine.arguments) { return try writer.run() }
      let call = try Call(CommandLine.arguments)
      var report = Report(call)
      let outcome = Result { try Sitting(call).run(&report) }
      print(report.table)
      if let path = call.json { try report.write(to: path) }
      if let page = call.page { try report.writePage(to: page) }
      try outcome.get()
    } catch {
      print("\(error)")
      exit(1)
    }
  }
}

/// What the driver was asked on its command line.
struct Call {
  let loket: String
  let bareLimit: String
  let probe: String
  var json: String?
  /// Where the figures are written for people to read.
  var page: String?
  var sizes = [1_000, 10_000, 100_000]
  var runs = 5
  /// Keys pressed in the list and in the editor, in each run.
  var keys = 500

  init(_ arguments: [String]) throws {
    guard arguments.count >= 4 else { throw Usage() }
    (loket, bareLimit, probe) = (arguments[1], arguments[2], arguments[3])
    var rest = arguments.dropFirst(4)
    while let word = rest.popFirst() {
      switch word {
      case "--sizes":
        sizes = try (rest.popFirst() ?? "").split(separator: ",").map {
          try Self.number(String($0))
        }
      case "--runs": runs = try Self.number(rest.popFirst())
      case "--keys": keys = try Self.number(rest.popFirst())
      case "--page": page = rest.popFirst()
      default: json = word
      }
    }
    guard !sizes.isEmpty else { throw Usage() }
    sizes.sort()
  }

  private static func number(_ word: String?) throws -> Int {
    guard let number = word.flatMap({ Int($0) }), number > 0 else { throw Usage() }
    return number
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String {
      "loket-bench LOKET BARE-LIMIT PROBE [FILE.json] [--page FILE.md] [--sizes 1000,10000,100000] [--runs 5] [--keys 500]"
    }
  }
}
