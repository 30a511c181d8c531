import Door
import Glibc

/// The editor that the officer chose by LOKET_EDITOR, where one may be run at all.
enum EditorChoice {
  /// The words of its call before the file's name; nil where there is none, or an editor would be a way to a shell
  /// for somebody who has none.
  static var command: [String]? {
    guard let chosen = getenv("LOKET_EDITOR").map({ String(cString: $0) }), !isShut else {
      return nil
    }
    return command(chosen)
  }

  /// - Parameter chosen: the program and its options, between spaces.
  static func command(_ chosen: String) -> [String]? {
    let words = chosen.split(separator: " ").map(String.init)
    guard let program = words.first else { return nil }
    switch program.split(separator: "/").last {
    // Neither a swap file nor a history keeps the citizen's words.
    case "vim", "nvim": return [program, "-n", "-i", "NONE"] + words.dropFirst()
    default: return words
    }
  }

  /// At the door, who comes through ssh or has this program as the login shell may have nothing else.
  private static var isShut: Bool {
    guard Door.isHere else { return isSet("SSH_ORIGINAL_COMMAND") }
    if ["SSH_CONNECTION", "SSH_TTY", "SSH_ORIGINAL_COMMAND"].contains(where: isSet) {
      return true
    }
    guard let account = getpwuid(getuid()), let shell = account.pointee.pw_shell else {
      return true
    }
    return String(cString: shell).hasSuffix("/loket")
  }

  private static func isSet(_ name: String) -> Bool { getenv(name) != nil }
}
