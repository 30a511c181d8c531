import CSystem
import Glibc

/// A passphrase as it is typed where nobody can read it, or as the first line of a pipe.
enum Passphrase {
  /// Asks on standard error; nil at the end of the input.
  static func ask(_ prompt: String) -> String? {
    guard lk_is_terminal(STDIN_FILENO) else { return readLine() }
    Printing.aside(prompt)
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    var silent = modes
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes) }
    return readLine()
  }
}
