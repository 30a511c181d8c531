import Door
import Glibc

/// That age was there and did not do what it was asked.
struct AgeFailure: Error {}

/// The program `age`, which encrypts backups to a supervisor's public key.
///
/// It runs with the user's rights alone, so it is handed open files and no names.
enum Age {
  /// A large store on an old disk takes its time.
  private static let patience = 4 * 3_600_000
  private static let mark = Array("age-encryption.org/v1".utf8)

  static var isInstalled: Bool {
    OtherProgram.run(["age", "--version"], input: []) == .ended(status: 0)
  }

  /// Whether a text is a public key of age, or one of ssh that age takes.
  static func isRecipient(_ text: String) -> Bool {
    if text.hasPrefix("ssh-ed25519 ") || text.hasPrefix("ssh-rsa ") { return true }
    return text.hasPrefix("age1") && text.utf8.count == 62
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
  }

  /// Whether a file that somebody named is encrypted.
  static func isEncrypted(_ path: String) -> Bool {
    guard let file = try? UserFile.open(path) else { return false }
    defer { close(file) }
    return isEncrypted(file)
  }

  /// Encrypts what is in one open file into another.
  static func encrypt(_ source: Int32, into made: Int32, recipient: String) -> Bool {
    OtherProgram.run(
      ["age", "-r", recipient], reading: source, writing: made, timeoutMilliseconds: patience)
      == .ended(status: 0) && isEncrypted(made)
  }

  /// Decrypts one open file into another; for a key under a passphrase age asks at the terminal.
  static func decrypt(_ source: Int32, into made: Int32, identity: String) -> Bool {
    OtherProgram.run(
      ["age", "-d", "-i", identity.hasPrefix("-") ? "./" + identity : identity], reading: source,
      writing: made, timeoutMilliseconds: patience) == .ended(status: 0)
  }

  private static func isEncrypted(_ file: Int32) -> Bool {
    var start = [UInt8](repeating: 0, count: mark.count)
    return pread(file, &start, start.count, 0) == start.count && start == mark
  }
}
