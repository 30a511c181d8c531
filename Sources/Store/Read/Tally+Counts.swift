import Complaints
import Foundation
import GRDB

extension Tally {
  /// The counts of every queue, in one pass over the cells: there can be one for every open complaint.
  static func counts(
    for officer: Officer, filter: QueueFilter, today: Day, _ db: Database
  ) throws -> QueueCounts {
    let (condition, arguments) = restriction(filter, of: officer)
    let statement = try db.cachedStatement(
      sql: """
        SELECT tray, assignee, due_day, waits, reopened, secret, day_75, day_90, n
        FROM tally WHERE \(condition)
        """)
    try statement.setArguments(arguments)
    let own = officer.id.uuid.bytes
    let today = Int64(today.daysSince1970)
    var sums = Array(repeating: Sums(), count: Tray.allCases.count)
    while try statement.step(db) {
      let tray = Int(statement.number(0))
      guard sums.indices.contains(tray) else { continue }
      let assignee = statement.bytes(1)
      sums[tray].add(
        Int(statement.number(8)), waits: statement.number(3) != 0, isUntaken: assignee.isEmpty,
        isOwn: assignee.elementsEqual(own), isReopened: statement.number(4) != 0,
        isSecret: statement.number(5) != 0,
        days: (statement.number(2), statement.number(6), statement.number(7)), today: today)
    }
    var counts = QueueCounts(Dictionary(uniqueKeysWithValues: Queue.allCases.map { ($0, 0) }))
    for (tray, sums) in zip(Tray.allCases, sums) { counts.add(sums, of: tray) }
    return counts
  }

  /// What is counted of a tray.
  fileprivate struct Sums {
    var all = 0
    var mine = 0
    var untaken = 0
    var late = 0
    var today = 0
    var reopened = 0
    var secret = 0
    var mineLate = 0
    var mineToday = 0
    var mineAt90 = 0
    var mineAt75 = 0

    mutating func add(
      _ count: Int, waits: Bool, isUntaken: Bool, isOwn: Bool, isReopened: Bool, isSecret: Bool,
      days: (due: Int64, at75: Int64, at90: Int64), today day: Int64
    ) {
      all += count
      if isReopened { reopened += count }
      if isSecret { secret += count }
      let isLate = days.due > Tally.noDay && days.due < day
      if isLate { late += count }
      if days.due == day { today += count }
      guard waits, isUntaken || isOwn else { return }
      mine += count
      if isUntaken { untaken += count }
      if isLate { mineLate += count }
      if days.due == day { mineToday += count }
      guard days.due > day else { return }
      if days.at90 <= day { mineAt90 += count } else if days.at75 <= day { mineAt75 += count }
    }
  }

  private static func restriction(
    _ filter: QueueFilter, of officer: Officer
  ) -> (String, StatementArguments) {
    var conditions = ["true"]
    var arguments = StatementArguments()
    if let kelurahan = filter.kelurahan {
      conditions.append("kelurahan = ?")
      arguments += [kelurahan]
    }
    if let category = filter.category {
      conditions.append("(category = ? OR category GLOB ? || '.*')")
      arguments += [category, category]
    }
    if let assignee = filter.assignee {
      conditions.append("assignee = ?")
      arguments += [Data(assignee.uuid.bytes)]
    }
    if let sight = officer.sightCondition() {
      conditions.append(sight.condition)
      arguments += sight.arguments
    }
    return (conditions.joined(separator: " AND "), arguments)
  }
}

extension QueueCounts {
  fileprivate mutating func add(_ sums: Tally.Sums, of tray: Tray) {
    for queue in tray.queues {
      queues[queue, default: 0] += sums.all
      lateByQueue[queue, default: 0] += sums.late
      dueTodayByQueue[queue, default: 0] += sums.today
    }
    queues[.all, default: 0] += sums.all
    queues[.mine, default: 0] += sums.mine
    queues[.untaken, default: 0] += sums.untaken
    queues[.overdue, default: 0] += sums.late
    if tray != .closed { queues[.reopened, default: 0] += sums.reopened }
    queues[.secret, default: 0] += sums.secret
    lateByQueue[.mine, default: 0] += sums.mineLate
    dueTodayByQueue[.mine, default: 0] += sums.mineToday
    at90 += sums.mineAt90
    at75 += sums.mineAt75
  }
}

extension Tray {
  /// The queues whose rows are those of this tray and no other.
  fileprivate var queues: [Queue] {
    switch self {
    case .new: [.new]
    case .inProgress: [.inProgress]
    case .approval: [.approval]
    case .undelivered: [.undelivered]
    case .awaiting: [.awaiting]
    case .forwarded: [.forwarded, .notReturned]
    case .answered: [.answered]
    case .closed: [.closed]
    }
  }
}
