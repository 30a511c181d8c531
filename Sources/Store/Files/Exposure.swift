import Door
import Glibc

/// What of a store others can reach who are neither its owner nor of its group.
public enum Exposure {
  /// The first file or folder of a store to which others have any right; nil where all is closed.
  ///
  /// A folder counts in which others could exchange the store, and at the door or where it is the program's own also
  /// one they can merely look into.
  public static func first(of path: String) -> String? {
    let folder = StoreFile.folder(of: path)
    return isExposed(folder) ? folder : files(of: path).first { others($0) != 0 }
  }

  /// The files that belong to a store, whether they are there or not.
  static func files(of path: String) -> [String] {
    [path, WorkStore.path(beside: path)].flatMap { file in
      ["", "-wal", "-shm", ".lock", ".ballast"].map { file + $0 }
    }
  }

  /// The rights of others on a file or folder; 0 where it is not there.
  static func others(_ path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o007 : 0
  }

  private static func isExposed(_ folder: String) -> Bool {
    var status = stat()
    guard stat(folder, &status) == 0 else { return false }
    if Door.isHere || folder.hasSuffix("/loket") { return status.st_mode & 0o007 != 0 }
    return status.st_mode & 0o002 != 0 && status.st_mode & UInt32(S_ISVTX) == 0
  }
}
