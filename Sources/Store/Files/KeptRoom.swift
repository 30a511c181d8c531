import CSystem
import Glibc
import Synchronization

/// Ballast: a file beside a store that takes up room, and is let go so that the last drafts can be saved on a full disk.
///
/// It is made again once there is room for it and as much again.
final class KeptRoom: Sendable {
  static let bytes: Int64 = 8 << 20
  let path: String
  private let isMissing = Mutex(false)

  init(beside store: String) { path = store + ".ballast" }

  /// Whether the disk was full when something was to be written last.
  var lacks: Bool { isMissing.withLock { $0 } }

  var isKept: Bool { access(path, F_OK) == 0 }

  /// Takes up the room, unless it is taken already or there is too little.
  @discardableResult
  func keep() -> Bool {
    guard !isKept else { return true }
    guard let free = DiskRoom.freeBytes(beside: path), free > 4 * Self.bytes else { return false }
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    guard lk_take_room(file, Self.bytes) == 0 else {
      unlink(path)
      return false
    }
    return true
  }

  /// Lets the room go; whether there was any.
  func letGo() -> Bool {
    wasMissing()
    return unlink(path) == 0
  }

  func wasMissing() { isMissing.withLock { $0 = true } }

  /// A write came about: once there is room again, it is kept again.
  func found() {
    guard lacks, keep() else { return }
    isMissing.withLock { $0 = false }
  }
}
