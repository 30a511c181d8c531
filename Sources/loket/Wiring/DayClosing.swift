import Complaints
import Door
import Store

/// Seals the journal, and keeps the seal beside the key as well, where root on this machine cannot reach it.
struct DayClosing {
  let store: Store

  /// - Parameter path: the file of seals, which gains one; made where there is none.
  func seal(
    with key: SealKey, keptIn path: String, officer: OfficerID, now: Instant
  ) throws -> Sealed {
    // Before anything is sealed it is known that the seal can be kept.
    let isThere = UserFile.exists(path)
    var file = isThere ? try SealFile(SmallFile.read(path)) : SealFile()
    let place = try PlacedFile(at: path, replacing: isThere, of: .user)
    let sealed = try store.seal(with: key, officer: officer, now: now)
    file.add(sealed.seal, of: sealed.desk)
    try place.write(Array(file.text.utf8))
    return sealed
  }
}

/// A file that was named and cannot be read.
struct UnreadableFile: Error {
  let path: String
}

/// A file of some lines, such as a key, read whole.
enum SmallFile {
  static func read(_ path: String) throws -> String {
    guard let bytes = UserFile.bytes(of: path) else { throw UnreadableFile(path: path) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
