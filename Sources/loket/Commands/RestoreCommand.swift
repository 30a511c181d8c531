import ArgumentParser
import Complaints
import Door
import Glibc
import Store
import Wording

/// Puts a backup in the place of the store, and keeps what lay there.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Memulihkan data dari cadangan.")

  @OptionGroup var options: Options
  @Argument(help: "The backup.")
  var file: String
  @Option(help: "The file with age's secret key, for an encrypted backup.")
  var identity: String?
  @Flag(help: "Also where a good store would be replaced; that one is kept under another name.")
  var replace = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      try options.requireAdministrator()
      let restored = try Restoring(options.path, wording).restore(
        file, identity: identity, replacing: replace, now: options.clock.now)
      let contents = restored.contents
      if json {
        Printing.json(
          .object([
            .init("path", .string(options.path)), .init("entries", .integer(contents.entries)),
            .init("head", .string(contents.head)),
            .init("drafts", .integer(Int64(contents.drafts))),
            .init("newest", contents.newest.map { .integer($0.milliseconds) } ?? .null),
            .init("kept", restored.aside.map { .string($0) } ?? .null),
          ]))
        return
      }
      for line in wording.restored(
        options.path, entries: Int(contents.entries), newest: contents.newest, kept: restored.aside)
      { Printing.line(line) }
      if let problem = contents.problem { Printing.aside(wording.sentence(problem)) }
    }
  }
}

/// Puts a backup in place, decrypted where it is encrypted.
struct Restoring {
  private let path: String
  private let wording: Wording

  init(_ path: String, _ wording: Wording) {
    self.path = path
    self.wording = wording
  }

  func restore(
    _ backup: String, identity: String?, replacing: Bool, now: Instant
  ) throws -> Restored {
    do {
      guard Age.isEncrypted(backup) else {
        return try Store.restore(backup, to: path, replacing: replacing, now: now)
      }
      guard let identity else { throw Trouble(sentence: wording.restoreNeedsIdentity) }
      guard Age.isInstalled else { throw Trouble(sentence: wording.ageMissing) }
      let plain = try PlacedFile(at: path + ".plain", replacing: true)
      defer { plain.abandon() }
      try decrypt(backup, into: plain, identity: identity)
      return try Store.restore(plain.made, to: path, replacing: replacing, now: now)
    } catch StoreFailure.alreadyExists(path) {
      throw Trouble(sentence: wording.restoreOverGood(path))
    } catch StoreFailure.damaged(let damaged) where damaged != path {
      throw Trouble(sentence: wording.backupDamaged(backup))
    } catch StoreFailure.foreign, StoreFailure.empty {
      throw Trouble(sentence: wording.noBackup(backup))
    } catch StoreFailure.notFound {
      throw Trouble(sentence: wording.noSuchFile(backup))
    }
  }

  private func decrypt(_ backup: String, into plain: PlacedFile, identity: String) throws {
    guard let source = try? UserFile.open(backup) else { throw UnreadableFile(path: backup) }
    defer { close(source) }
    let made = try plain.begin()
    defer { close(made) }
    guard Age.decrypt(source, into: made, identity: identity) else {
      throw Trouble(sentence: wording.notDecrypted)
    }
  }
}
