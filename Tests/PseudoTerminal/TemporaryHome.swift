import Foundation

/// A fresh home folder, removed with its last owner, and the environment that points there.
public final class TemporaryHome: Sendable {
  public let path: String

  public init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("loket-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// All that a program in this home is given, and nothing of the machine's own environment.
  public var environment: [String: String] {
    [
      "HOME": path,
      "XDG_DATA_HOME": path + "/data",
      "XDG_STATE_HOME": path + "/state",
      "XDG_CONFIG_HOME": path + "/config",
      "XDG_CACHE_HOME": path + "/cache",
      "XDG_RUNTIME_DIR": path,
      "TMPDIR": path,
      "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color",
      "LANG": "C.UTF-8",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Writes a file into the home and returns its path.
  public func write(_ contents: String, to name: String) throws -> String {
    let file = path + "/" + name
    try contents.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}
