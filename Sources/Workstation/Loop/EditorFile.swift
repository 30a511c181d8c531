import Door
import Glibc

/// The file through which an editor of the officer's choice gets a text and gives it back.
///
/// It lies in a folder of the officer's alone, bears this process in its name, and is gone when the editor ends or,
/// after an abrupt end, when the next one begins.
struct EditorFile {
  let path: String

  /// The folder for such files: what the system empties at the end of the session, else the officer's own cache.
  static var folder: String {
    if let runtime = getenv("XDG_RUNTIME_DIR"), runtime.pointee != 0 {
      return String(cString: runtime) + "/loket"
    }
    return (getenv("HOME").map { String(cString: $0) } ?? ".") + "/.cache/loket"
  }

  /// Writes `text` to a new file; nil where that is not possible in a folder nobody else reaches.
  init?(_ text: String, in folder: String = Self.folder) {
    guard Self.makePrivate(folder) else { return nil }
    Self.clear(folder)
    let name = "tulisan-\(getpid())-\(UInt64.random(in: .min ... .max)).txt"
    guard
      case .success(let path) = NewFile.write(Array(text.utf8), named: name, in: folder)
    else { return nil }
    self.path = path
  }

  /// What the file holds now, without the line ends that editors add; nil where it cannot be read, or is no text.
  var text: String? {
    guard var bytes = UserFile.bytes(of: path), bytes.count < 4 << 20 else { return nil }
    while bytes.last == 10 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  func remove() { UserFile.remove(path) }

  /// Makes the folder, or sees that it is a folder of this user to which nobody else has any right.
  private static func makePrivate(_ folder: String) -> Bool {
    asUser {
      mkdir(folder, 0o700)
      var status = stat()
      return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        && status.st_uid == getuid() && status.st_mode & 0o077 == 0
    }
  }

  /// Takes away the files of processes that are no more.
  static func clear(_ folder: String = Self.folder) {
    asUser {
      guard let entries = opendir(folder) else { return }
      defer { closedir(entries) }
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        let parts = name.split(separator: "-")
        guard parts.count == 3, parts[0] == "tulisan", let process = pid_t(parts[1]),
          kill(process, 0) != 0, errno == ESRCH
        else { continue }
        unlink(folder + "/" + name)
      }
    }
  }
}
