import Foundation
import GRDB
import GRDBSQLite

extension StoreFailure {
  /// What an error number of the system means for a file.
  init(errno number: Int32, path: String) {
    switch number {
    case EEXIST: self = .alreadyExists(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case EROFS: self = .readOnly
    case EACCES, EPERM: self = .notPermitted(path: path)
    case EMFILE, ENFILE: self = .tooManyFiles
    case ENOENT: self = .notFound(path: path)
    default: self = .io(code: Int(number))
    }
  }

  /// What an error of the layers below means for the store.
  init(_ error: any Error, path: String) {
    if let failure = error as? StoreFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = error is UnreadableEntry ? .damaged(path: path) : .io(code: -1)
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    // The log's index could not be made as long as it has to be.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: self = .diskFull
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CANTOPEN where StoreFile.hasNoHandle: self = .tooManyFiles
    case .SQLITE_CANTOPEN, .SQLITE_PERM: self = .notPermitted(path: path)
    default: self = .io(code: Int(error.extendedResultCode.rawValue))
    }
  }
}

extension Database {
  /// Does `work` in one transaction that begins as a writing one; a failure of the system is told as what it is.
  func committing<Result>(_ work: (Database) throws -> Result) throws -> Result {
    do {
      var result: Result?
      try inTransaction(.immediate) {
        result = try work(self)
        return .commit
      }
      guard let result else { throw StoreFailure.io(code: 0) }
      return result
    } catch let error as DatabaseError { throw failure(error) }
  }

  /// What a failed write means, as long as the connection still knows what the system said.
  func failure(_ error: DatabaseError) -> any Error {
    if error.resultCode == .SQLITE_FULL { return StoreFailure.diskFull }
    guard error.resultCode == .SQLITE_IOERR, let connection = sqliteConnection else { return error }
    let unconfirmed: [ResultCode] = [.SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC]
    if unconfirmed.contains(error.extendedResultCode) { return StoreFailure.notConfirmed }
    switch sqlite3_system_errno(connection) {
    case ENOSPC, EFBIG, EDQUOT: return StoreFailure.diskFull
    case EROFS: return StoreFailure.readOnly
    case EMFILE, ENFILE: return StoreFailure.tooManyFiles
    default:
      // Where the process may not write larger files, the layers below do not say why a write was refused.
      let isWrite = error.extendedResultCode == .SQLITE_IOERR_WRITE
      return isWrite && Self.hasLargestFile ? StoreFailure.diskFull : error
    }
  }

  /// Whether there is a limit to the size of the files this process writes.
  private static var hasLargestFile: Bool {
    guard let limits = FileManager.default.contents(atPath: "/proc/self/limits") else {
      return false
    }
    return String(decoding: limits, as: UTF8.self).split(separator: "\n").contains {
      $0.hasPrefix("Max file size") && $0.split(separator: " ").dropFirst(3).first != "unlimited"
    }
  }
}
