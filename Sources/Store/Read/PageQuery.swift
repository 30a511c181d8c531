import Complaints
import Foundation
import GRDB

/// A keyset page of a queue as SQL: each queue and order runs along one index, and nothing is counted or skipped.
struct PageQuery {
  var request: QueueRequest
  let officer: Officer
  let offset: UTCOffset
  /// How long is looked for what a filter lets through before what was found is given.
  var patience = PageQuery.usualPatience

  init(_ request: QueueRequest, officer: Officer, offset: UTCOffset) {
    self.request = request
    self.officer = officer
    self.offset = offset
  }

  /// The column a queue is ordered by, and whether small comes first.
  var key: (column: String, ascends: Bool) {
    switch request.order {
    case .deadline: ("due_key", true)
    case .age: ("row", true)
    case .number: ("number_key", false)
    }
  }

  /// The index that holds exactly the queue in exactly the order; named, so that no plan is a guess.
  var index: String {
    let kind =
      switch request.queue {
      case .mine, .untaken: "waiting"
      case .new, .inProgress, .approval, .undelivered, .awaiting, .forwarded, .notReturned,
        .answered,
        .closed:
        "tray"
      case .overdue: "open"
      case .reopened: "reopened"
      case .secret: "secret"
      case .all: "all"
      }
    switch request.order {
    // Closed ones stand behind all that are due: the index of all holds what is overdue in one range.
    case .deadline: return "INDEXED BY complaint_\(kind == "open" ? "all" : kind)_due"
    case .age: return kind == "all" ? "NOT INDEXED" : "INDEXED BY complaint_\(kind)_age"
    case .number: return "INDEXED BY complaint_\(kind)_number"
    }
  }

  var isBackwards: Bool {
    switch request.place {
    case .last, .before: true
    case .first, .after, .from, .at, .behind: false
    }
  }

  var isSmallFirst: Bool { key.ascends != isBackwards }

  var direction: String { isSmallFirst ? "ASC" : "DESC" }

  func page(_ db: Database) throws -> QueuePage {
    let (found, lookedTo) = looksFar ? try stretches(db) : (try rows(db), nil)
    var kept = Array(found.prefix(request.limit))
    if isBackwards { kept.reverse() }
    let rows = kept.map { QueueRow($0) }
    let cursors = kept.map { row in
      QueueCursor(
        key: row["k"],
        id: ComplaintID(bytes: row[0] as Data) ?? ComplaintID(UUIDv7(high: 0, low: 0)))
    }
    let isCut = found.count > request.limit || lookedTo != nil
    var page = QueuePage(
      rows: rows, cursors: cursors,
      hasEarlier: isBackwards ? isCut : try isAnything(before: cursors.first, db),
      hasLater: isBackwards ? try isAnything(after: cursors.last, db) : isCut)
    page.lookedTo = lookedTo
    return page
  }

  func rows(_ db: Database, upTo end: Int64? = nil) throws -> [Row] {
    let (sql, arguments) = try statement(db, upTo: end)
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  private func isAnything(before first: QueueCursor?, _ db: Database) throws -> Bool {
    guard request.place != .first, let first else { return false }
    return try isAnything(at: .before(first), db)
  }

  private func isAnything(after last: QueueCursor?, _ db: Database) throws -> Bool {
    guard request.place != .last, let last else { return false }
    return try isAnything(at: .after(last), db)
  }

  private func isAnything(at place: QueueRequest.Place, _ db: Database) throws -> Bool {
    var other = request
    other.place = place
    other.limit = 0
    let (sql, arguments) = try PageQuery(other, officer: officer, offset: offset).statement(db)
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) != nil
  }

  /// The statement and its arguments; separate so that a test can ask for its plan.
  ///
  /// - Parameter end: the last key of the order that is looked at, where that is not the last there is.
  func statement(_ db: Database, upTo end: Int64? = nil) throws -> (String, StatementArguments) {
    var branches: [String] = []
    var arguments = StatementArguments()
    let columns = "\(QueueRow.columns), \(key.column) AS k, row AS r"
    let bounds = try bounds(db)
    for (range, bound) in ranges.flatMap({ range in bounds.map { (range, $0) } }) {
      var conditions: [String] = []
      for part in [range, bound] + limits(upTo: end) + restrictions {
        conditions.append(part.condition)
        arguments += part.arguments
      }
      arguments += [request.limit + 1]
      branches.append(
        """
        SELECT * FROM (SELECT \(columns) FROM complaint c \(index)
        WHERE \(conditions.joined(separator: " AND "))
        ORDER BY \(key.column) \(direction), row \(direction) LIMIT ?)
        """)
    }
    guard branches.count > 1 else { return (branches[0], arguments) }
    arguments += [request.limit + 1]
    return (
      branches.joined(separator: " UNION ALL ")
        + " ORDER BY k \(direction), r \(direction) LIMIT ?",
      arguments
    )
  }

  typealias Part = (condition: String, arguments: StatementArguments)

  /// What a queue consists of: one range of an index, or two that are merged.
  var ranges: [Part] {
    let own = Data(officer.id.uuid.bytes)
    func tray(_ tray: Tray) -> [Part] { [("tray = \(tray.rawValue)", [])] }
    switch request.queue {
    case .mine: return [("waits AND assignee = ?", [own]), ("waits AND assignee IS NULL", [])]
    case .untaken: return [("waits AND assignee IS NULL", [])]
    case .new: return tray(.new)
    case .inProgress: return tray(.inProgress)
    case .approval: return tray(.approval)
    case .undelivered: return tray(.undelivered)
    case .awaiting: return tray(.awaiting)
    case .forwarded, .notReturned: return tray(.forwarded)
    case .answered: return tray(.answered)
    case .closed: return tray(.closed)
    case .overdue:
      return [("tray < 7 AND due_key <= ?", [request.today.start(at: offset).milliseconds])]
    case .reopened: return [("reopened AND tray < 7", [])]
    case .secret: return [("secret", [])]
    case .all: return [("true", [])]
    }
  }

  var restrictions: [Part] {
    var parts: [Part] = []
    let filter = request.filter
    if let kelurahan = filter.kelurahan { parts.append(("+kelurahan = ?", [kelurahan])) }
    if let category = filter.category {
      parts.append(("(+category = ? OR +category GLOB ? || '.*')", [category, category]))
    }
    if let assignee = filter.assignee {
      parts.append(("+assignee = ?", [Data(assignee.uuid.bytes)]))
    }
    if let sight = officer.sightCondition() { parts.append(sight) }
    return parts
  }

  /// Where in the order the page lies: one bound, or those of equal keys and of the keys behind, each of which the index
  /// finds at once.
  func bounds(_ db: Database) throws -> [Part] {
    switch request.place {
    case .first, .last: return [("true", [])]
    case .after(let cursor): return try beyond(cursor, key.ascends ? ">" : "<", db)
    case .before(let cursor): return try beyond(cursor, key.ascends ? "<" : ">", db)
    case .from(let cursor): return try beyond(cursor, key.ascends ? ">=" : "<=", db)
    case .behind(let last): return [("\(key.column) \(key.ascends ? ">" : "<") ?", [last])]
    case .at(let landmark):
      let place = try Landing(landmark, request, offset: offset).key(db)
      return [("\(key.column) \(key.ascends ? ">=" : "<=") ?", [place])]
    }
  }

  private func limits(upTo end: Int64?) -> [Part] {
    end.map { [("\(key.column) \(isSmallFirst ? "<=" : ">=") ?", [$0])] } ?? []
  }

  private func beyond(_ cursor: QueueCursor, _ comparison: String, _ db: Database) throws -> [Part]
  {
    if key.column == "row" { return [("row \(comparison) ?", [cursor.key])] }
    let row = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT row FROM complaint WHERE id = ?"),
      arguments: [Data(cursor.id.uuid.bytes)])
    let behind = comparison.prefix(1)
    return [
      ("\(key.column) = ? AND row \(comparison) ?", [cursor.key, row ?? 0]),
      ("\(key.column) \(behind) ?", [cursor.key]),
    ]
  }
}
