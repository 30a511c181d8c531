import Complaints
import GRDB

/// What a copy of a store holds, as reading the whole of it has shown.
public struct BackupContents: Equatable, Sendable {
  public let desk: DeskID
  /// How many entries its journal has, and the digest of the newest, in hexadecimal.
  public let entries: Int64
  public let head: String
  /// When its newest entry was recorded; nil where there is none.
  public let newest: Instant?
  public let drafts: Int
  /// Where its chain is not what was recorded; nil where it is whole.
  public let problem: Verification.Problem?

  /// Reads a copy from its first page to its last; throws `StoreFailure` where it cannot be relied on.
  public init(ofCopyAt path: String) throws(StoreFailure) {
    try StoreFile.check(path)
    do {
      var configuration = Store.configuration()
      configuration.readonly = true
      let queue = try Store.openReading(path, configuration)
      defer { try? queue.close() }
      self = try queue.read { try Self(of: $0, at: path) }
    } catch { throw StoreFailure(error, path: path) }
  }

  /// Whether a file is a copy made for keeping, rather than a store that is worked on.
  public static func isBackup(_ path: String) -> Bool {
    guard (try? StoreFile.check(path)) != nil else { return false }
    var configuration = Store.configuration()
    configuration.readonly = true
    guard let queue = try? Store.openReading(path, configuration) else { return false }
    defer { try? queue.close() }
    return (try? queue.read { try $0.tableExists("kept_draft") }) == true
  }

  private init(of db: Database, at path: String) throws {
    guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw StoreFailure.damaged(path: path)
    }
    desk = try Store.identity(db).desk
    var chain = ChainProof(desk: desk)
    try chain.follow(db) { _ in }
    entries = chain.verification.entries
    head = chain.verification.head
    problem = chain.verification.problems.first
    newest = try Int64.fetchOne(
      db, sql: "SELECT recorded_at FROM journal ORDER BY sequence DESC LIMIT 1"
    ).map { Instant(milliseconds: $0) }
    drafts = try KeptWork(keptIn: db).drafts
  }
}
