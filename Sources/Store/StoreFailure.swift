/// Why a store could not be opened or used; it bears no citizen's data.
public enum StoreFailure: Error, Equatable, Sendable {
  case notFound(path: String)
  case missingFolder(path: String)
  /// A file of another program, or of no program.
  case foreign(path: String)
  /// Made by a newer Loket.
  case newer(path: String, version: Int)
  /// Made by an older Loket, and not to be written here: its tables cannot be brought up to date.
  case older(path: String)
  /// Somebody who is neither its owner nor of its group can reach a file or a folder of it.
  case exposed(path: String)
  /// A file of no bytes, which SQLite would take for a new database.
  case empty(path: String)
  case damaged(path: String)
  case notPermitted(path: String)
  case alreadyExists(path: String)
  /// Somebody works on the store, which may therefore not be replaced now.
  case inUse(path: String)
  /// Has a second name, under which it could be opened past the lock and the log.
  case linked(path: String)
  /// Lies on another machine, where locks do not hold.
  case remote(path: String)
  case readOnly
  /// The process may not open another file.
  case tooManyFiles
  /// The disk did not confirm a write: what it holds is known only once the store is opened anew.
  case notConfirmed
  /// Waiting for the lock was given up; nothing was done.
  case cancelled
  case diskFull
  case io(code: Int)
}
