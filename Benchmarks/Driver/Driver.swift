import Glibc

/// Times Loket beside the bare limit and prints one table; nothing fails by a figure.
@main
struct Driver {
  static func main() {
    do {
      let call = try Call(CommandLine.arguments)
      var report = Report(call)
      let outcome = Result { try Sitting(call).run(&report) }
      print(report.table)
      if let path = call.json { try report.write(to: path) }
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
  var json: String?
  var rows = 100_000
  var runs = 5

  init(_ arguments: [String]) throws {
    guard arguments.count >= 3 else { throw Usage() }
    (loket, bareLimit) = (arguments[1], arguments[2])
    var rest = arguments.dropFirst(3)
    while let word = rest.popFirst() {
      switch word {
      case "--rows": rows = try Self.number(rest.popFirst())
      case "--runs": runs = try Self.number(rest.popFirst())
      default: json = word
      }
    }
  }

  private static func number(_ word: String?) throws -> Int {
    guard let number = word.flatMap({ Int($0) }), number > 0 else { throw Usage() }
    return number
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String {
      "loket-bench LOKET BARE-LIMIT [FILE.json] [--rows 100000] [--runs 5]"
    }
  }
}
