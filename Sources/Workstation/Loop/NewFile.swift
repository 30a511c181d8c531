import CSystem
import Door
import Glibc

/// Files an officer asks for: private, never over another, never through a link, whole or not at all.
enum NewFile {
  /// Writes `bytes` under `name` in a folder, with a number added where the name is taken; gives the path.
  static func write(_ bytes: [UInt8], named name: String, in folder: String) -> Result<
    String, OutsideFailure
  > {
    let safe = name.map { $0 == "/" || $0 == "\0" ? "-" : $0 }.reduce(into: "") { $0.append($1) }
    _ = asUser { mkdir(folder, 0o700) }
    let made = "\(folder)/.loket-\(getpid()).part"
    UserFile.remove(made)
    defer { UserFile.remove(made) }
    guard isWritten(bytes, to: made) else { return .failure(.cannotWrite(path: folder)) }
    for attempt in 1...999 {
      let path = folder + "/" + numbered(safe, attempt)
      let answer = asUser { lk_rename_new(made, path) }
      if answer == -EEXIST { continue }
      guard answer == 0 else { return .failure(.cannotWrite(path: path)) }
      UserFile.syncFolder(folder)
      return .success(path)
    }
    return .failure(.cannotWrite(path: folder))
  }

  /// Writes a file that is nobody else's and brings it to the disk.
  private static func isWritten(_ bytes: [UInt8], to made: String) -> Bool {
    guard let file = try? UserFile.create(made) else { return false }
    defer { close(file) }
    return UserFile.write(bytes[...], to: file) && fsync(file) == 0
  }

  private static func numbered(_ name: String, _ attempt: Int) -> String {
    guard attempt > 1 else { return name }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(name)-\(attempt)"
    }
    return "\(name[..<dot])-\(attempt)\(name[dot...])"
  }
}
