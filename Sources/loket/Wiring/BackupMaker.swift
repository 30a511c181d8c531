import Complaints
import Door
import Glibc
import Store

/// Makes a backup of a store, encrypted where there is a key to encrypt it to.
struct BackupMaker {
  let store: Store
  /// The public key of age; nil for a backup that anybody can read who has it.
  let recipient: String?

  /// Writes a backup to its place.
  func make(_ file: PlacedFile) throws -> BackupContents {
    try refuseWithoutRoom()
    // At the door SQLite would write with more rights than belong to who named the place.
    guard recipient != nil || (Door.isHere && file.owner == .user) else {
      let contents = try store.copy(to: file.made)
      try file.settle()
      return contents
    }
    // What is not encrypted yet stays where the store itself lies.
    let plain = try PlacedFile(at: store.path + ".plain", replacing: true)
    defer { plain.abandon() }
    let contents = try store.copy(to: plain.made)
    do {
      try bring(plain, into: file)
      try file.settle()
    } catch {
      file.abandon()
      throw error
    }
    return contents
  }

  private func bring(_ plain: PlacedFile, into file: PlacedFile) throws {
    let source = try plain.open()
    defer { close(source) }
    let made = try file.begin()
    defer { close(made) }
    if let recipient {
      guard Age.encrypt(source, into: made, recipient: recipient) else { throw AgeFailure() }
    } else if !UserFile.pour(source, into: made) {
      throw StoreFailure.diskFull
    }
  }

  /// Refuses where the copy would fill the disk on which people work.
  private func refuseWithoutRoom() throws {
    guard let free = DiskRoom.freeBytes(beside: store.path) else { return }
    guard free > store.bytes + (16 << 20) else { throw StoreFailure.diskFull }
  }

  /// Makes the backup of a day in the folder beside the store; nil where it is there already.
  ///
  /// - Parameter anew: makes it again all the same.
  func makeDaily(_ day: Day, anew: Bool = false) throws -> BackupFolder.Kept? {
    try BackupFolder(beside: store.path).makeDaily(
      day, isEncrypted: recipient != nil, anew: anew
    ) { _ = try make($0) }
  }

  /// The key of the officer's unit, where it can be used.
  static func recipient(of officer: Officer, in office: Office) -> String? {
    guard let key = office.units[officer.unit]?.backupRecipient, Age.isInstalled else { return nil }
    return key
  }
}
