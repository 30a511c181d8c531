import Complaints
import Foundation

/// The folder beside a store in which it keeps a backup of each day: `loket.sqlite` has `loket.backups`.
public struct BackupFolder: Sendable {
  public let path: String
  private let name: String

  public init(beside store: String) {
    let stem = store.hasSuffix(".sqlite") ? String(store.dropLast(7)) : store
    path = stem + ".backups"
    name = stem.split(separator: "/").last.map(String.init) ?? stem
  }

  /// A backup that lies in the folder.
  public struct Kept: Equatable, Sendable {
    public let path: String
    public let day: Day
    public let isEncrypted: Bool
  }

  /// Where the backup of a day belongs.
  public func place(of day: Day, isEncrypted: Bool) -> String {
    "\(path)/\(name)-\(day.iso).sqlite\(isEncrypted ? ".age" : "")"
  }

  /// The backups there are, newest first; files of other names are nobody's backups.
  public var all: [Kept] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.compactMap(kept).sorted { ($0.day, $0.path) > ($1.day, $1.path) }
  }

  private func kept(_ file: String) -> Kept? {
    guard file.hasPrefix(name + "-") else { return nil }
    let rest = file.dropFirst(name.count + 1)
    guard let day = Day(iso: String(rest.prefix(10))) else { return nil }
    switch rest.dropFirst(10) {
    case ".sqlite": return Kept(path: path + "/" + file, day: day, isEncrypted: false)
    case ".sqlite.age": return Kept(path: path + "/" + file, day: day, isEncrypted: true)
    default: return nil
    }
  }

  /// Has the backup of a day made, where there is none yet or it is wanted `anew`, and lets those go that the rotation
  /// does not keep.
  ///
  /// Of several workstations that begin at once one makes it and the others go on. Nil when there was nothing to do.
  public func makeDaily(
    _ day: Day, isEncrypted: Bool, anew: Bool = false, _ make: (PlacedFile) throws -> Void
  ) throws -> Kept? {
    StoreFile.makeFolder(path)
    let lock = try FileLock(beside: path + "/" + name)
    func work() throws -> Kept? {
      guard anew || !all.contains(where: { $0.day == day }) else { return nil }
      clear()
      let file = try PlacedFile(at: place(of: day, isEncrypted: isEncrypted), replacing: anew)
      do { try make(file) } catch {
        file.abandon()
        throw error
      }
      let kept = BackupRotation.kept(of: all.map(\.day))
      for old in all where !kept.contains(old.day) { unlink(old.path) }
      return Kept(path: file.path, day: day, isEncrypted: isEncrypted)
    }
    return anew ? try lock.hold(work) : try lock.holdIfFree(work) ?? nil
  }

  /// Takes away what a backup left that was broken off; only under the lock.
  private func clear() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for file in names where file.hasPrefix(name + "-") && file.contains(".part") {
      unlink(path + "/" + file)
    }
  }
}
