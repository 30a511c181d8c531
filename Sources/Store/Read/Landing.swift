import Complaints
import GRDB

/// Where in the order of a queue a landmark stands.
struct Landing {
  private let landmark: QueueLandmark
  private let queue: Queue
  private let order: QueueOrder
  private let offset: UTCOffset

  init(_ landmark: QueueLandmark, _ request: QueueRequest, offset: UTCOffset) {
    self.landmark = landmark
    queue = request.queue
    order = request.order
    self.offset = offset
  }

  /// The order's key from which on the page is read.
  func key(_ db: Database) throws -> Int64 {
    switch landmark {
    case .number(let number): try key(of: number, db)
    case .day(let day): try key(of: day, db)
    }
  }

  /// The key of the complaint itself; of a number that was not given, where it would stand by its number.
  private func key(of number: ComplaintNumber, _ db: Database) throws -> Int64 {
    let found = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT due_key, row, number_key FROM complaint WHERE prefix = ? AND year = ? AND serial = ?
          """), arguments: [number.prefix, number.year, number.serial])
    guard let found else {
      guard order == .number else { throw Refusal.notFound }
      return Int64(number.year) * 1_000_000_000 + Int64(number.serial)
    }
    switch order {
    case .deadline: return found[0]
    case .age: return found[1]
    case .number: return found[2]
    }
  }

  private func key(of day: Day, _ db: Database) throws -> Int64 {
    let (start, end) = (day.start(at: offset), day.end(at: offset))
    switch order {
    // Closed ones stand the newest first: those of the day's last moment come first.
    case .deadline:
      return queue == .closed
        ? ComplaintRecord.closedDue - end.milliseconds + 1 : start.milliseconds + 1
    case .age: return AgeRow.first(at: start)
    // Numbers are given in the order of receipt, or nearly.
    case .number:
      let last = try Int64.fetchOne(
        db.cachedStatement(
          sql: "SELECT number_key FROM complaint WHERE row < ? ORDER BY row DESC LIMIT 1"),
        arguments: [AgeRow.first(at: end)])
      return last ?? 0
    }
  }
}
