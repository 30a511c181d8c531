import Complaints
import Foundation
import GRDB
import GRDBSQLite
import Synchronization

extension Store {
  /// The first hits for what was typed so far: numbers, then subjects, then anything else, each newest first.
  ///
  /// Where conditions leave little of much, it stops after a while and tells where to go on. Throws `CancellationError`
  /// when it was stopped.
  public func search(_ request: SearchRequest, for officer: Officer) throws -> SearchAnswer {
    try search(request, for: officer, lookingAt: SearchRun.mostLooked)
  }

  /// The same, with the number of candidates after which an answer is given however little was found.
  func search(_ request: SearchRequest, for officer: Officer, lookingAt most: Int) throws
    -> SearchAnswer
  {
    guard !request.query.isEmpty else { return SearchAnswer() }
    if request.query.isForPerson, request.place == nil { try? work?.noteSearch(by: officer.id) }
    return try searching { db, goesOn in
      let offset = try office(db).offset(of: officer.unit)
      var search = try SearchRun(
        db: db, request: request, officer: officer, offset: offset, key: searchKey, most: most,
        goesOn: goesOn)
      return try search.answer()
    }
  }

  /// Stops the searches that run, from any thread; they throw `CancellationError`.
  public func stopSearching() {
    searches.withLock { searches in
      searches.stopped += 1
      for connection in searches.connections {
        sqlite3_interrupt(OpaquePointer(bitPattern: connection))
      }
    }
  }

  /// The connections on which a search runs, by their addresses, and how often searches were stopped.
  struct RunningSearches {
    var connections: Set<Int> = []
    var stopped = 0
  }

  private func searching<Result>(
    _ work: (Database, _ goesOn: @escaping () throws -> Void) throws -> Result
  ) throws -> Result {
    let begun = searches.withLock { $0.stopped }
    // Between two statements an interrupt stops nothing.
    let goesOn: () throws -> Void = { [self] in
      if searches.withLock({ $0.stopped }) != begun { throw CancellationError() }
    }
    return try reading { db in
      guard let connection = db.sqliteConnection.map(Int.init(bitPattern:)) else {
        return try work(db, goesOn)
      }
      searches.withLock { _ = $0.connections.insert(connection) }
      defer { searches.withLock { _ = $0.connections.remove(connection) } }
      try goesOn()
      return try work(db, goesOn)
    }
  }
}
