import Glibc

/// What the machine says of the place where a store lies.
public enum DiskRoom {
  /// Bytes that this user may still write there; nil where the system does not say.
  public static func freeBytes(beside path: String) -> Int64? {
    var status = statvfs()
    guard statvfs(StoreFile.folder(of: path), &status) == 0 else { return nil }
    return Int64(status.f_bavail) * Int64(status.f_frsize)
  }

  /// Whether not even the side files of a store have room.
  static func isSpent(beside path: String) -> Bool {
    freeBytes(beside: path).map { $0 < 256 << 10 } ?? false
  }
}
