import CSystem
import Complaints
import Door
import Foundation
import GRDB

/// What putting a backup back came to.
public struct Restored: Equatable, Sendable {
  public let contents: BackupContents
  /// Under which name the former store is kept; nil when there was none.
  public let aside: String?
}

extension Store {
  /// Puts a backup in the place of a store, and keeps what lay there under a name with the time.
  ///
  /// A damaged store is replaced; a good one only where it is asked for by `replacing`, and none on which somebody works.
  /// Drafts that are newer than the backup stay. Interrupted, either the former store or the new one is there.
  public static func restore(
    _ backup: String, to path: String, replacing: Bool, now: Instant
  ) throws(StoreFailure) -> Restored {
    let contents = try BackupContents(ofCopyAt: backup)
    StoreFile.makeFolder(StoreFile.folder(of: path))
    let isThere = canReach(path)
    if isThere, !replacing, isGood(path) { throw .alreadyExists(path: path) }
    let former = isThere ? try? BackupContents(ofCopyAt: path).desk : nil
    let file = try PlacedFile(at: path, replacing: isThere)
    do {
      let kept = try bring(backup, to: file.made)
      let erased = try Erasures.recorded(beside: path).union(kept.erasures)
      try Erasures.apply(erased, toStoreAt: file.made, now: now)
      let lock = try FileLock(beside: path)
      let aside = try lock.hold {
        guard try !isInUse(path) else { throw StoreFailure.inUse(path: path) }
        let isAnothers = former.map { $0 != contents.desk } ?? false
        let aside = isThere ? try setAside(path, now, withWork: isAnothers) : nil
        // The log of a file that is gone would be taken for the new one's.
        rename(path + "-wal", "\(path)-wal.before")
        unlink(StoreFile.damageMark(path))
        try file.settle()
        return aside
      }
      let work = try WorkStore(beside: path)
      try work.writing { try kept.add(to: $0) }
      try work.dropErasedDrafts()
      if !erased.isEmpty { try work.scrub() }
      return Restored(contents: contents, aside: aside)
    } catch {
      file.abandon()
      throw StoreFailure(error, path: path)
    }
  }

  /// Makes a store of a backup, and gives what the backup kept of the working state.
  private static func bring(_ backup: String, to made: String) throws -> KeptWork {
    try StoreFile.reserve(made)
    var configuration = Self.configuration()
    configuration.readonly = true
    let source = try openReading(backup, configuration)
    defer { try? source.close() }
    try source.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [made]) }
    try change(made) { try KeptWork.drop(from: $0) }
    return try source.read { try KeptWork(keptIn: $0) }
  }

  /// Whether a store can be opened and SQLite finds no fault in it.
  private static func isGood(_ path: String) -> Bool {
    guard let store = try? open(at: path, canWrite: false) else { return false }
    let isWhole = try? store.reading { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    return isWhole == "ok"
  }

  /// Whether a workstation runs on a store, as far as its working state tells.
  private static func isInUse(_ path: String) throws -> Bool {
    let file = WorkStore.path(beside: path)
    guard canReach(file), let queue = try? DatabaseQueue(path: file) else { return false }
    defer { try? queue.close() }
    let workstations = try? queue.read { db in
      try Row.fetchAll(db, sql: "SELECT pid, started, boot FROM workstation").map {
        RunningProcess(pid: $0[0], started: $0[1], boot: $0[2])
      }
    }
    return (workstations ?? []).contains { $0.pid != getpid() && $0.isRunning }
  }

  /// Renames a store with its log, and its working state where that belongs to another desk.
  private static func setAside(
    _ path: String, _ now: Instant, withWork: Bool
  ) throws(StoreFailure) -> String {
    let aside = try DamagedFile(path).setAside(as: "before", at: now)
    if withWork {
      let work = WorkStore.path(beside: path)
      if canReach(work) { _ = try DamagedFile(work).setAside(as: "before", at: now) }
    }
    return aside
  }
}
