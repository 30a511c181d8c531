import CSystem
import Glibc

/// A private file that is written beside its place and moved there when it is whole and on the disk.
public struct PlacedFile: Sendable {
  /// Where it shall lie.
  public let path: String
  /// Where it is written: made with `reserve`, or by whoever makes a file that may not exist yet.
  public let made: String
  private let replaces: Bool

  /// Refuses a place that is taken, by a file or a link, unless it `replaces`; a folder is never replaced.
  public init(at path: String, replacing: Bool = false) throws(StoreFailure) {
    self.path = path
    made = "\(path).\(Digest.hexadecimal(Digest.random(6))).part"
    replaces = replacing
    let folder = StoreFile.folder(of: path)
    guard access(folder, F_OK) == 0 else { throw .missingFolder(path: folder) }
    guard access(folder, W_OK) == 0 else { throw .notPermitted(path: folder) }
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard replacing, status.st_mode & S_IFMT == S_IFREG else { throw .alreadyExists(path: path) }
  }

  /// Makes the empty file that is to be written.
  public func reserve() throws(StoreFailure) { try StoreFile.reserve(made) }

  /// Writes `bytes` as the whole file and moves it to its place.
  public func write(_ bytes: [UInt8]) throws(StoreFailure) {
    do {
      try reserve()
      let file = open(made, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
      guard file >= 0 else { throw StoreFailure.io(code: Int(errno)) }
      defer { close(file) }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw StoreFailure(errno: errno, path: path) }
        rest = rest.dropFirst(count)
      }
    } catch {
      abandon()
      throw StoreFailure(error, path: path)
    }
    try settle()
  }

  /// Brings what was written to the disk and moves it to its place; on a failure nothing is left of it.
  public func settle() throws(StoreFailure) {
    do throws(StoreFailure) {
      try StoreFile.sync(made)
      guard replaces else {
        let answer = lk_rename_new(made, path)
        guard answer == 0 else { throw StoreFailure(errno: -answer, path: path) }
        return StoreFile.syncFolder(of: path)
      }
      guard rename(made, path) == 0 else { throw StoreFailure(errno: errno, path: path) }
      StoreFile.syncFolder(of: path)
    } catch {
      abandon()
      throw error
    }
  }

  /// Takes away what was written so far.
  public func abandon() { StoreFile.remove(made) }
}
