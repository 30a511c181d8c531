import Glibc

/// Files an officer asks for: private, never over another, never through a link, whole or not at all.
enum NewFile {
  /// Writes `bytes` under `name` in a folder, with a number added where the name is taken; gives the path.
  static func write(_ bytes: [UInt8], named name: String, in folder: String) -> Result<
    String, OutsideFailure
  > {
    let safe = name.map { $0 == "/" || $0 == "\0" ? "-" : $0 }.reduce(into: "") { $0.append($1) }
    mkdir(folder, 0o700)
    for attempt in 1...999 {
      let path = folder + "/" + numbered(safe, attempt)
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { return .failure(.cannotWrite(path: path)) }
      defer { close(descriptor) }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          unlink(path)
          return .failure(.cannotWrite(path: path))
        }
        rest = rest.dropFirst(count)
      }
      guard fsync(descriptor) == 0 else {
        unlink(path)
        return .failure(.cannotWrite(path: path))
      }
      return .success(path)
    }
    return .failure(.cannotWrite(path: folder))
  }

  static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 4 << 20 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    while bytes.last == 10 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func numbered(_ name: String, _ attempt: Int) -> String {
    guard attempt > 1 else { return name }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(name)-\(attempt)"
    }
    return "\(name[..<dot])-\(attempt)\(name[dot...])"
  }
}
