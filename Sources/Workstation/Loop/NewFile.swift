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
    for attempt in 1...999 {
      let path = folder + "/" + numbered(safe, attempt)
      let file: Int32
      do throws(UserFile.Failure) { file = try UserFile.create(path) } catch {
        if error == .alreadyThere { continue }
        return .failure(.cannotWrite(path: path))
      }
      defer { close(file) }
      guard UserFile.write(bytes[...], to: file), fsync(file) == 0 else {
        UserFile.remove(path)
        return .failure(.cannotWrite(path: path))
      }
      return .success(path)
    }
    return .failure(.cannotWrite(path: folder))
  }

  private static func numbered(_ name: String, _ attempt: Int) -> String {
    guard attempt > 1 else { return name }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(name)-\(attempt)"
    }
    return "\(name[..<dot])-\(attempt)\(name[dot...])"
  }
}
