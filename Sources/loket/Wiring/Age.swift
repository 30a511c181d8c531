import Glibc
import TerminalUI

/// That age was there and did not do what it was asked.
struct AgeFailure: Error {}

/// The program `age`, which encrypts backups to a supervisor's public key.
enum Age {
  /// A large store on an old disk takes its time.
  private static let patience = 4 * 3_600_000

  static var isInstalled: Bool {
    OtherProgram.run(["age", "--version"], input: []) == .ended(status: 0)
  }

  /// Whether a text is a public key of age, or one of ssh that age takes.
  static func isRecipient(_ text: String) -> Bool {
    if text.hasPrefix("ssh-ed25519 ") || text.hasPrefix("ssh-rsa ") { return true }
    return text.hasPrefix("age1") && text.utf8.count == 62
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
  }

  static func isEncrypted(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var start = [UInt8](repeating: 0, count: 21)
    return read(descriptor, &start, start.count) == start.count
      && start == Array("age-encryption.org/v1".utf8)
  }

  /// Encrypts a file into another, which exists already.
  static func encrypt(_ path: String, to made: String, recipient: String) -> Bool {
    OtherProgram.run(
      ["age", "-r", recipient, "-o", named(made), named(path)], input: [],
      timeoutMilliseconds: patience) == .ended(status: 0) && isEncrypted(made)
  }

  /// Decrypts a file into another, which exists already; for a key under a passphrase age asks at the terminal.
  static func decrypt(_ path: String, to made: String, identity: String) -> Bool {
    OtherProgram.run(
      ["age", "-d", "-i", named(identity), "-o", named(made), named(path)], input: [],
      timeoutMilliseconds: patience) == .ended(status: 0)
  }

  /// A file's name that age does not take for an option.
  private static func named(_ path: String) -> String {
    path.hasPrefix("-") ? "./" + path : path
  }
}
