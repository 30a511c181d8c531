import CSystem
import Complaints
import Glibc
import TerminalUI

/// Lines on standard output: what reaches a terminal passes the gate, what reaches a file or a pipe stays as it is.
enum Printing {
  private static let isTerminal = lk_is_terminal(STDOUT_FILENO)

  static func line(_ text: String) {
    print(isTerminal ? TextGate.sanitised(text, keepNewlines: true) : text)
    // As a program ends that does not ignore the signal: nobody reads on.
    if lk_output_is_gone() { lk_die_of(SIGPIPE) }
  }

  /// A line on standard error, beside what a command prints.
  static func aside(_ text: String, keepNewlines: Bool = false) {
    let line = TextGate.sanitised(text, keepNewlines: keepNewlines) + "\n"
    _ = Array(line.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static func json(_ value: JSON) { line(value.text) }

  /// An array whose items are made one by one, so that a long one needs no more memory than a short one.
  static func array(_ each: ((JSON) -> Void) throws -> Void) rethrows {
    var isFirst = true
    try each { item in
      line((isFirst ? "[" : ",") + item.text)
      isFirst = false
    }
    line(isFirst ? "[]" : "]")
  }
}
