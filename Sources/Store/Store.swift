import CSQLite
import Complaints
import Door
import Foundation
import GRDB
import GRDBSQLite
import Synchronization

/// A desk's file: the journal, the tables folded from it, and beside it the working state.
///
/// Safe to use from any thread. Every write is one transaction under the file lock, synced to the disk before it returns.
public final class Store: Sendable {
  public let path: String
  public let isReadOnly: Bool
  public let desk: DeskID
  let reader: any DatabaseReader
  let writer: DatabasePool?
  let lock: FileLock?
  let searchKey: [UInt8]
  let work: WorkStore?
  /// Room that is kept for the last drafts.
  let room: KeptRoom
  /// Whether the disk once failed to confirm a write: nothing more is written until the store is opened anew.
  private let isUnconfirmed = Mutex(false)
  /// Seconds to wait for a program that does not know the lock.
  private static let patience = 10
  /// Bytes the log may grow to before it is taken into the file, and in a long job: who writes a lot empties it before
  /// others have to, who only want to write a little.
  private static let usualLog = 24 << 20
  private static let jobLog = 6 << 20
  private let logStep = Mutex(usualLog)
  private let longestLog = Mutex(usualLog)
  let searches = Mutex(RunningSearches())
  /// When officers proved themselves for what asks for it, by the clock of `MachineStart`.
  let proofs = Mutex<[OfficerID: Int64]>([:])
  private let knownOffice = Mutex<(head: Int64, office: Office)?>(nil)

  /// Opens the store at `path`, to read only where the file or its folder cannot be written.
  ///
  /// Nothing is created, and a file that is no store of this program is left as it is. So is a store that strangers
  /// can reach, unless it is opened `evenIfExposed` to say so.
  public static func open(
    at path: String, evenIfExposed: Bool = false
  ) throws(StoreFailure) -> Store {
    try StoreFile.check(path)
    if !evenIfExposed, let exposed = Exposure.first(of: path) { throw .exposed(path: exposed) }
    return try open(at: path, canWrite: StoreFile.canWrite(path))
  }

  static func open(at path: String, canWrite: Bool) throws(StoreFailure) -> Store {
    try StoreFile.check(path)
    do {
      guard canWrite else { return try Store(reading: path) }
      do { return try Store(writing: path, desk: nil) } catch {
        // On a full disk the files are missing that writing needs, and may not be made.
        guard DiskRoom.isSpent(beside: path) else { throw error }
        return try Store(reading: path)
      }
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// Makes a new store with `seed` as its first entries; the folder is made as well.
  ///
  /// It is made beside its place and moved there when it is whole, so that no end of the program leaves half a store.
  public static func create(
    at path: String, desk: DeskID, seed: [EntryDraft], officer: OfficerID?, action: ActionID,
    now: Instant
  ) throws(StoreFailure) -> Store {
    let folder = StoreFile.folder(of: path)
    StoreFile.makeFolder(folder)
    guard canReach(folder, W_OK) else { throw .notPermitted(path: folder) }
    guard !canReach(path) else { throw .alreadyExists(path: path) }
    let made = "\(path).\(Digest.hexadecimal(Digest.random(6)))"
    do {
      try StoreFile.reserve(made)
      let store = try Store(writing: made, desk: desk, hasWork: false)
      try store.append(seed, officer: officer, action: action, now: now)
      try store.emptyLog()
      store.close()
    } catch {
      StoreFile.remove(made)
      throw StoreFailure(error, path: path)
    }
    try StoreFile.settle(made, at: path)
    return try open(at: path)
  }

  init(
    writing path: String, desk newDesk: DeskID?, searchKey newKey: [UInt8]? = nil,
    hasWork: Bool = true
  ) throws {
    let lock = try FileLock(beside: path)
    let pool = try lock.holdToOpen(isNeeded: newDesk != nil || !StoreFile.isUpToDate(path)) {
      let pool = try DatabasePool(path: path, configuration: Self.configuration())
      try pool.writeWithoutTransaction { db in
        try Schema.migrate(db, path: path) { db in
          let (desk, searchKey) = try Self.identity(db)
          let office = Office.folding(try JournalReader.office(db, desk: desk))
          try ReadTables.renew(db, desk: desk, office: office, searchKey: searchKey)
        }
        try Self.makeDurable(db)
        if let newDesk { try Self.found(newDesk, newKey ?? Digest.random(32), db) }
      }
      return pool
    }
    let identity = try pool.read { try Self.identity($0) }
    self.path = path
    room = KeptRoom(beside: path)
    isReadOnly = false
    desk = identity.desk
    searchKey = identity.searchKey
    reader = pool
    writer = pool
    self.lock = lock
    work = hasWork ? try WorkStore(beside: path) : nil
  }

  private init(reading path: String) throws {
    var configuration = Self.configuration()
    configuration.readonly = true
    let queue = try Self.openReading(path, configuration)
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version <= Schema.version else { throw StoreFailure.newer(path: path, version: version) }
    guard version == Schema.version else { throw StoreFailure.older(path: path) }
    let identity = try queue.read { try Self.identity($0) }
    self.path = path
    room = KeptRoom(beside: path)
    isReadOnly = true
    desk = identity.desk
    searchKey = identity.searchKey
    reader = queue
    writer = nil
    lock = nil
    work = nil
  }

  /// On a medium where the log's index cannot be made, the file is read as it stands.
  static func openReading(_ path: String, _ configuration: Configuration) throws
    -> DatabaseQueue
  {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try queue.read { try identity($0) }
      return queue
    } catch {
      let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
      return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
    }
  }

  /// Kibibytes of pages that a connection keeps in memory, and in a long job.
  private static let usualCache = 2_000
  private static let longCache = 32_000

  /// For a connection that reads the whole store: it meets the same pages of its indexes again and again.
  static func keepMorePages(_ db: Database) throws {
    try db.execute(sql: "PRAGMA cache_size = -\(longCache)")
  }

  static func keepUsualPages(_ db: Database) throws {
    try db.execute(sql: "PRAGMA cache_size = -\(usualCache); PRAGMA shrink_memory")
  }

  /// Done once, before the first connection.
  private static let keepsNoAccount = lk_sqlite_keep_no_account()

  static func configuration() -> Configuration {
    _ = keepsNoAccount
    var configuration = Configuration()
    configuration.busyMode = .timeout(TimeInterval(patience))
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { db in
      try db.execute(
        sql:
          "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA cache_size = -\(usualCache)"
      )
      guard let connection = db.sqliteConnection,
        lk_sqlite_harden(UnsafeMutableRawPointer(connection))
      else { throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "not hardened") }
      keepLog(db)
    }
    return configuration
  }

  /// Sets what GRDB resets when it opens a pool, and makes sure that it holds.
  private static func makeDurable(_ db: Database) throws {
    try db.execute(
      sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "synchronous is not FULL")
    }
  }

  /// Leaves the log and its index in place when the last connection closes: where the disk is full, or may not be written,
  /// they could not be made anew, and without them not even reading goes on.
  static func keepLog(_ db: Database) {
    var keepsLog: CInt = 1
    sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &keepsLog)
  }

  private static func found(_ desk: DeskID, _ searchKey: [UInt8], _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO store VALUES ('desk', ?), ('search key', ?)",
      arguments: [Data(desk.uuid.bytes), Data(searchKey)])
  }

  static func identity(_ db: Database) throws -> (desk: DeskID, searchKey: [UInt8]) {
    let desk = try Data.fetchOne(db, sql: "SELECT value FROM store WHERE key = 'desk'")
    let key = try Data.fetchOne(db, sql: "SELECT value FROM store WHERE key = 'search key'")
    guard let desk = desk.flatMap({ DeskID(bytes: $0) }), let key else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a store without a desk")
    }
    return (desk, [UInt8](key))
  }
}

extension Store {
  /// The office as it now is; folded again only when an entry about it was added.
  public func office() throws -> Office { try reading { try office($0) } }

  /// The office as a connection sees it.
  ///
  /// - Parameter remembers: false inside a transaction that has changed it, for that may yet be rolled back.
  func office(_ db: Database, remembers: Bool = true) throws -> Office {
    let head =
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT max(sequence) FROM journal WHERE subject_kind > 1")) ?? 0
    if remembers, let known = knownOffice.withLock({ $0 }), known.head == head {
      return known.office
    }
    let office = Office.folding(try JournalReader.office(db, desk: desk))
    if remembers { knownOffice.withLock { $0 = (head, office) } }
    return office
  }

  /// The sequence of the newest entry.
  public func head() throws -> Int64 { try reading { try JournalReader.head($0) } }

  /// The file in which others' changes to the store show, and nothing else does.
  public var log: String { path + "-wal" }

  /// How large the store is on the disk, with its log.
  public var bytes: Int64 {
    var file = stat()
    var log = stat()
    return (stat(path, &file) == 0 ? Int64(file.st_size) : 0)
      + (stat(self.log, &log) == 0 ? Int64(log.st_size) : 0)
  }

  /// Closes the file; under the lock, because closing may take the log into the file.
  public func close() {
    guard let writer, let lock else { return }
    try? lock.hold { try writer.close() }
  }

  func reading<Result>(_ work: (Database) throws -> Result) throws -> Result {
    do { return try withoutActuallyEscaping(work) { work in try reader.read(work) } } catch {
      throw Self.told(error, path)
    }
  }

  /// One write transaction under the lock, synced when it returns.
  ///
  /// - Parameter leavesLog: a log that has grown too long is left for `betweenTurns`, so that nobody waits for both.
  func writing<Result>(
    leavesLog: Bool = false, _ work: (Database) throws -> Result
  ) throws -> Result {
    guard let writer, let lock else { throw StoreFailure.readOnly }
    guard !canReach(StoreFile.damageMark(path)) else {
      throw StoreFailure.damaged(path: path)
    }
    guard !isUnconfirmed.withLock({ $0 }) else { throw StoreFailure.notConfirmed }
    do {
      return try lock.hold {
        let result = try writer.writeWithoutTransaction { try $0.committing(work) }
        if !leavesLog { try shortenLog() }
        room.found()
        return result
      }
    } catch {
      let told = Self.told(error, path)
      if told as? StoreFailure == .notConfirmed { isUnconfirmed.withLock { $0 = true } }
      if told as? StoreFailure == .diskFull { room.wasMissing() }
      throw told
    }
  }

  /// Refusals are told as they are; what the machine says becomes a `StoreFailure`.
  private static func told(_ error: any Error, _ path: String) -> any Error {
    if (error as? DatabaseError)?.resultCode == .SQLITE_INTERRUPT { return CancellationError() }
    let isForPerson = error is PersonAmbiguity || error is ExportLimitReached
    return error is Refusal || error is CancellationError || isForPerson
      ? error : StoreFailure(error, path: path)
  }

  /// Does a long job, which meets the same pages again and again: it keeps more of them, empties the log sooner, and sorts
  /// on the disk.
  func inLongJob<Result>(_ work: () throws -> Result) throws -> Result {
    func prepare(cache: Int, log: Int, sorting: String) throws {
      logStep.withLock { $0 = log }
      longestLog.withLock { $0 = log }
      try writer?.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA cache_size = -\(cache); PRAGMA temp_store = \(sorting)")
      }
    }
    try prepare(cache: Self.longCache, log: Self.jobLog, sorting: "FILE")
    defer { try? prepare(cache: Self.usualCache, log: Self.usualLog, sorting: "MEMORY") }
    return try work()
  }

  /// Between two turns of a long job: those go first who wait, then the log is taken in where it has grown too long.
  func betweenTurns() throws {
    guard let lock else { return }
    Turn.pause(lock)
    try lock.hold { try shortenLog() }
    Turn.pause(lock)
  }

  /// Takes the log into the file when it has grown past its limit; called under the lock.
  ///
  /// A reader in the middle of a page can keep the log from being emptied: then a later write does it, at the latest
  /// when the log has grown by as much again.
  private func shortenLog() throws {
    var status = stat()
    guard stat(path + "-wal", &status) == 0, let writer else { return }
    let limit = longestLog.withLock { $0 }
    guard status.st_size > limit else { return }
    let step = logStep.withLock { $0 }
    let (left, taken) =
      (try? writer.writeWithoutTransaction { db in
        let state = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")
        return (state?[1] as Int? ?? 0, state?[2] as Int? ?? 0)
      }) ?? (1, 0)
    guard left == taken else {
      longestLog.withLock { $0 = Int(status.st_size) + step }
      return
    }
    let isEmptied = (try? emptyLog()) != nil
    longestLog.withLock { $0 = isEmptied ? step : Int(status.st_size) + step }
  }

  /// Takes the whole log into the file and empties it, waiting for no reader longer than a moment.
  func emptyLog() throws {
    try writer?.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA busy_timeout = 50")
      defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Self.patience * 1000)") }
      let state = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      guard state?[0] == 0 else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    }
  }
}
