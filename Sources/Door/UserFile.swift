import CSystem
import Glibc

/// Does `work` on files with the rights that the user has without this program.
///
/// At the door the program reaches more than its user does; a path that somebody typed must not.
public func asUser<Result, Failure>(
  _ work: () throws(Failure) -> Result
) throws(Failure) -> Result {
  lk_begin_as_user()
  defer { lk_end_as_user() }
  return try work()
}

/// Whether a path can be reached with the rights that the thread has now, and not merely with the user's.
public func canReach(_ path: String, _ kind: Int32 = F_OK) -> Bool {
  faccessat(AT_FDCWD, path, kind, AT_EACCESS) == 0
}

/// A file that somebody named: opened with their own rights, through no link, and a plain file or not at all.
public enum UserFile {
  /// Why it was not opened.
  public enum Failure: Error, Equatable, Sendable {
    /// Its name is taken, where a new file was wanted.
    case alreadyThere
    /// There is none, or it may not be reached.
    case refused(code: Int32)
    /// A link, a folder, a pipe or a device.
    case noPlainFile
  }

  /// Opens a file to be read; the caller closes it.
  public static func open(_ path: String) throws(Failure) -> Int32 {
    try opened(path, O_RDONLY)
  }

  /// Makes a new file that is its user's alone; the caller closes it.
  public static func create(_ path: String) throws(Failure) -> Int32 {
    try opened(path, O_RDWR | O_CREAT | O_EXCL)
  }

  /// All that is in a file; nil when it cannot be read.
  public static func bytes(of path: String) -> [UInt8]? {
    guard let file = try? open(path) else { return nil }
    defer { close(file) }
    return bytes(of: file)
  }

  /// All that comes from standard input.
  public static var standardInput: [UInt8]? { bytes(of: STDIN_FILENO) }

  /// The text of some bytes, without the mark that some programs begin a file with; nil where they are not UTF-8.
  public static func text(_ bytes: [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(validating: bytes.dropFirst(bytes.starts(with: mark) ? 3 : 0), as: UTF8.self)
  }

  /// Whether something lies at a path that the user can see.
  public static func exists(_ path: String) -> Bool { asUser { canReach(path) } }

  /// Brings to the disk what was made or renamed in a folder.
  public static func syncFolder(_ folder: String) {
    let directory = asUser { Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  public static func remove(_ path: String) { _ = asUser { unlink(path) } }

  /// Brings all that is left of one open file into another; false when the disk does not take it.
  public static func pour(_ source: Int32, into target: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    while let count = next(of: source, into: &buffer) {
      guard count > 0 else { return true }
      guard write(buffer[..<count], to: target) else { return false }
    }
    return false
  }

  /// Writes all of `bytes` to an open file.
  public static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func opened(_ path: String, _ flags: Int32) throws(Failure) -> Int32 {
    let file = lk_open_as_user(path, flags, 0o600)
    guard file < 0 else { return file }
    switch -file {
    case EEXIST: throw .alreadyThere
    case EINVAL, ELOOP, EISDIR, ENXIO: throw .noPlainFile
    default: throw .refused(code: -file)
    }
  }

  private static func bytes(of file: Int32) -> [UInt8]? {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while let count = next(of: file, into: &buffer) {
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
    return nil
  }

  /// How many bytes came, 0 at the end; nil when it cannot be read.
  private static func next(of file: Int32, into buffer: inout [UInt8]) -> Int? {
    while true {
      let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno != EINTR { return nil }
    }
  }
}
