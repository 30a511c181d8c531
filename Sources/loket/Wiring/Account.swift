import Complaints
import Glibc

/// The account of this machine whose user runs the program: the kernel's word, never the environment's.
enum Account {
  /// Its number, which nobody but the machine gives.
  static var number: UInt32 { getuid() }

  /// Its name; nil where the machine has none for it.
  static var name: String? { getpwuid(number).map { String(cString: $0.pointee.pw_name) } }

  /// Whether it is the one that an officer is bound to, by name or as `uid:1001`.
  static func isBound(to officer: Officer) -> Bool {
    guard let account = officer.account, !account.isEmpty else { return false }
    return account == "uid:\(number)" || account == name
  }

  /// Whether this machine has the account that an officer is bound to.
  static func exists(of officer: Officer) -> Bool {
    guard let account = officer.account, !account.isEmpty else { return false }
    if account.hasPrefix("uid:") {
      return UInt32(account.dropFirst(4)).map { getpwuid($0) != nil } ?? false
    }
    return getpwnam(account) != nil
  }
}
