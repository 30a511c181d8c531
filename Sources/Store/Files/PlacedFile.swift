import CSystem
import Door
import Glibc

/// A private file that is written beside its place and moved there when it is whole and on the disk.
public struct PlacedFile: Sendable {
  /// Whose rights it is written with.
  public enum Owner: Sendable {
    /// It is one of the store's own files.
    case store
    /// Somebody named its place: it is reached with their rights and is theirs alone.
    case user
  }

  /// Where it shall lie.
  public let path: String
  /// Where it is written: made with `reserve`, or by whoever makes a file that may not exist yet.
  public let made: String
  public let owner: Owner
  private let replaces: Bool

  /// Refuses a place that is taken, by a file or a link, unless it `replaces`; a folder is never replaced.
  public init(
    at path: String, replacing: Bool = false, of owner: Owner = .store
  ) throws(StoreFailure) {
    self.path = path
    self.owner = owner
    made = "\(path).\(Digest.hexadecimal(Digest.random(6))).part"
    replaces = replacing
    let folder = StoreFile.folder(of: path)
    try asOwner { () throws(StoreFailure) in
      guard canReach(folder) else { throw .missingFolder(path: folder) }
      guard canReach(folder, W_OK) else { throw .notPermitted(path: folder) }
      var status = stat()
      guard lstat(path, &status) == 0 else { return }
      guard replacing, status.st_mode & S_IFMT == S_IFREG else { throw .alreadyExists(path: path) }
    }
  }

  /// Makes the empty file that is to be written.
  public func reserve() throws(StoreFailure) {
    try asOwner { () throws(StoreFailure) in
      switch owner {
      case .store: try StoreFile.reserve(made)
      case .user: try StoreFile.reserve(made, mode: 0o600)
      }
    }
  }

  /// Makes the file and opens it; the caller closes it, and then lets it `settle`.
  public func begin() throws(StoreFailure) -> Int32 {
    try reserve()
    let file = asOwner { Glibc.open(made, O_RDWR | O_CLOEXEC | O_NOFOLLOW) }
    guard file >= 0 else { throw StoreFailure(errno: errno, path: path) }
    return file
  }

  /// Opens what was made so far to be read; the caller closes it.
  public func open() throws(StoreFailure) -> Int32 {
    let file = asOwner { Glibc.open(made, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard file >= 0 else { throw StoreFailure(errno: errno, path: path) }
    return file
  }

  /// Writes `bytes` as the whole file and moves it to its place.
  public func write(_ bytes: [UInt8]) throws(StoreFailure) {
    let output = try OutputFile(self)
    try output.write(bytes)
    try output.finish()
  }

  /// Brings what was written to the disk and moves it to its place; on a failure nothing is left of it.
  public func settle() throws(StoreFailure) {
    do throws(StoreFailure) {
      try asOwner { () throws(StoreFailure) in
        try StoreFile.sync(made)
        guard replaces else {
          let answer = lk_rename_new(made, path)
          guard answer == 0 else { throw StoreFailure(errno: -answer, path: path) }
          return StoreFile.syncFolder(of: path)
        }
        guard rename(made, path) == 0 else { throw StoreFailure(errno: errno, path: path) }
        StoreFile.syncFolder(of: path)
      }
    } catch {
      abandon()
      throw error
    }
  }

  /// Takes away what was written so far.
  public func abandon() { asOwner { StoreFile.remove(made) } }

  private func asOwner<Result, Failure>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch owner {
    case .store: try work()
    case .user: try asUser(work)
    }
  }
}
