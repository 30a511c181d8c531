import CSystem
import Door
import Glibc

/// What a path holds, found out before SQLite touches it.
enum StoreFile {
  /// The four bytes at offset 68 of the file, by which a store is told from other databases: `LOKE`.
  static let applicationID: Int32 = 0x4C4F_4B45

  /// Refuses whatever is not a store that this program can use.
  static func check(_ path: String) throws(StoreFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == EACCES
        ? .notPermitted(path: path)
        : folderExists(of: path) ? .notFound(path: path) : .missingFolder(path: folder(of: path))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    guard status.st_size > 0 else { throw .empty(path: path) }
    guard !canReach(damageMark(path)) else { throw .damaged(path: path) }
    guard status.st_nlink < 2 else { throw .linked(path: path) }
    guard !lk_is_remote(path) else { throw .remote(path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreFailure(errno: errno, path: path) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &header, 100, 0) == 100,
      header.starts(with: Array("SQLite format 3\0".utf8))
    else { throw .foreign(path: path) }
    let application = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard application == applicationID else { throw .foreign(path: path) }
    let version = header[60..<64].reduce(0) { $0 << 8 | Int($1) }
    guard version <= Schema.version else { throw .newer(path: path, version: version) }
    guard isWhole(path, header: header, size: Int64(status.st_size)) else {
      throw .damaged(path: path)
    }
  }

  /// Whether all the pages are there that the header counts; what a log still holds may be missing from the file.
  private static func isWhole(_ path: String, header: [UInt8], size: Int64) -> Bool {
    var log = stat()
    if stat(path + "-wal", &log) == 0, log.st_size > 0 { return true }
    let declared = header[16..<18].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    let pageSize = declared == 1 ? 65_536 : declared
    let pages = header[28..<32].reduce(Int64(0)) { $0 << 8 | Int64($1) }
    return pages * pageSize <= size
  }

  /// Whether a store has this program's tables, and a log with its index beside it: opening it writes nothing.
  static func isUpToDate(_ path: String) -> Bool {
    guard access(path + "-wal", F_OK) == 0, access(path + "-shm", F_OK) == 0 else { return false }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var version = [UInt8](repeating: 0, count: 4)
    guard pread(file, &version, 4, 60) == 4 else { return false }
    return version.reduce(0) { $0 << 8 | Int($1) } == Schema.version
  }

  /// A file beside a store in which a fault was found: as long as it lies there, the store is neither read nor written.
  static func damageMark(_ path: String) -> String { path + ".damaged" }

  static func markDamaged(_ path: String) {
    let mark = open(damageMark(path), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, Door.fileMode)
    if mark >= 0 { close(mark) }
  }

  /// Whether the process has opened as many files as it may.
  static var hasNoHandle: Bool { !lk_has_handles(4) }

  static func canWrite(_ path: String) -> Bool {
    canReach(path, W_OK) && canReach(folder(of: path), W_OK)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func folderExists(of path: String) -> Bool {
    var status = stat()
    return stat(folder(of: path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes an empty file that is its owner's alone, or at the door its group's.
  static func reserve(_ path: String, mode: UInt32 = Door.fileMode) throws(StoreFailure) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard file >= 0 else {
      switch errno {
      case EEXIST: throw .alreadyExists(path: path)
      case ENOSPC, EDQUOT: throw .diskFull
      default: throw .notPermitted(path: path)
      }
    }
    close(file)
  }

  /// Moves a finished store to its place, where nothing may lie yet, and takes away what stood beside it.
  static func settle(_ made: String, at path: String) throws(StoreFailure) {
    defer { remove(made) }
    let answer = lk_rename_new(made, path)
    guard answer == 0 else { throw StoreFailure(errno: -answer, path: path) }
    syncFolder(of: path)
  }

  /// Removes a store or a copy with what SQLite keeps beside it.
  static func remove(_ path: String) {
    unlink(path)
    removeBeside(path)
  }

  /// Removes what SQLite and the lock keep beside a closed file.
  static func removeBeside(_ path: String) {
    for part in ["-wal", "-shm", "-journal", ".lock"] { unlink(path + part) }
  }

  /// Brings a file's content to the disk.
  static func sync(_ path: String) throws(StoreFailure) {
    let file = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw StoreFailure(errno: errno, path: path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreFailure(errno: errno, path: path) }
  }

  /// Brings a folder's names to the disk, where the file system can.
  static func syncFolder(of path: String) {
    let folder = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Makes the folders of a path that are missing, for those alone who may have its files.
  static func makeFolder(_ folder: String) {
    guard !canReach(folder) else { return }
    makeFolder(Self.folder(of: folder))
    mkdir(folder, Door.folderMode)
  }
}
