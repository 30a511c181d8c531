import Complaints
import Foundation
import GRDB

/// What an officer may find, and the conditions of a query, as SQL over a row of complaints named `c`.
struct SearchRestrictions {
  private(set) var condition: String
  private(set) var arguments: StatementArguments
  /// Whether anything narrows it but what everybody may see.
  let isNarrow: Bool
  /// The one tray all hits lie in, where it is one.
  private(set) var tray: Tray?
  /// Whether every hit is open.
  private(set) var isOpen = false
  /// The receipts between which all hits lie.
  private(set) var received: ClosedRange<Day>?

  init(_ request: SearchRequest, for officer: Officer, offset: UTCOffset) {
    let own = Data(officer.id.uuid.bytes)
    var parts = ["(NOT c.secret OR (c.accused IS NOT ? AND (c.assignee = ? OR ?)))"]
    arguments = [own, own, Rights.of(officer.role).contains(.readSecret)]
    if let sight = officer.sightCondition(in: "c.") {
      parts.append(sight.condition)
      arguments += sight.arguments
    }
    var conditions = request.query.conditions
    if let place = request.filter.kelurahan {
      conditions.append(SearchCondition(.place, [.place(place)]))
    }
    if let category = request.filter.category {
      conditions.append(SearchCondition(.category, [.category(category)]))
    }
    if let assignee = request.filter.assignee {
      conditions.append(SearchCondition(.officer, [.officer(assignee)]))
    }
    isNarrow = !conditions.isEmpty
    condition = ""
    for condition in conditions {
      var any: [String] = []
      for value in condition.values {
        let (sql, its) = Self.part(value, today: request.today, offset: offset)
        any.append(sql)
        arguments += its
      }
      let part = "(\(any.joined(separator: " OR ")))"
      // What is not known is not excluded.
      parts.append(condition.isExcluded ? "NOT ifnull(\(part), false)" : part)
      if !condition.isExcluded { bound(by: condition) }
    }
    condition = parts.joined(separator: " AND ")
  }

  private mutating func bound(by condition: SearchCondition) {
    switch condition.field {
    case .state:
      if condition.values.count == 1, case .tray(let one) = condition.values[0] { tray = one }
      isOpen = isOpen || condition.values.allSatisfy { $0.isOpen }
    case .due: isOpen = true
    case .received:
      let days = condition.values.compactMap { value -> ClosedRange<Day>? in
        if case .received(let days) = value { days } else { nil }
      }
      if let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() {
        received = first...last
      }
    case .place, .category, .officer: break
    }
  }

  private static func part(_ value: SearchValue, today: Day, offset: UTCOffset) -> (
    String, StatementArguments
  ) {
    let now = today.start(at: offset).milliseconds
    let end = today.end(at: offset).milliseconds
    switch value {
    case .place(let code): return ("c.kelurahan = ?", [code])
    case .category(let code):
      return ("(c.category = ? OR c.category GLOB ? || '.*')", [code, code])
    case .tray(let tray): return ("c.tray = ?", [tray.rawValue])
    case .outcome(let outcome): return ("c.outcome IS ?", [outcome.rawValue])
    case .open: return ("c.tray < \(Tray.closed.rawValue)", [])
    case .reopened: return ("(c.reopened AND c.tray < \(Tray.closed.rawValue))", [])
    case .due(.overdue): return ("ifnull(c.due_at <= ?, false)", [now])
    case .due(.today): return ("ifnull(c.due_at > ? AND c.due_at <= ?, false)", [now, end])
    case .due(.tomorrow):
      let next = (today + 1).end(at: offset).milliseconds
      return ("ifnull(c.due_at > ? AND c.due_at <= ?, false)", [end, next])
    case .due(.withinWeek):
      let week = (today + 7).end(at: offset).milliseconds
      return ("ifnull(c.due_at > ? AND c.due_at <= ?, false)", [now, week])
    case .due(.paused): return ("(c.paused AND c.tray < \(Tray.closed.rawValue))", [])
    case .officer(let officer): return ("c.assignee IS ?", [officer.map { Data($0.uuid.bytes) }])
    case .received(let days):
      return (
        "c.received >= ? AND c.received < ?",
        [
          days.lowerBound.start(at: offset).milliseconds,
          days.upperBound.end(at: offset).milliseconds,
        ]
      )
    }
  }
}

extension SearchValue {
  fileprivate var isOpen: Bool {
    switch self {
    case .tray(let tray): tray != .closed
    case .open, .reopened: true
    default: false
    }
  }
}
