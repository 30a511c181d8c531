import Complaints
import Foundation
import GRDB

/// What the rules of keeping come to on a day.
public struct RetentionPlan: Equatable, Sendable {
  /// By rule, those whose time is over.
  public var due: [String: [Item]] = [:]
  /// By rule and reason, those that are old enough and held back.
  public var heldBack: [String: [Retention.Reason: [Item]]] = [:]
  /// By rule, how many are closed or open for less long than the rule says.
  public var newer: [String: Int] = [:]

  public struct Item: Equatable, Sendable {
    public let id: ComplaintID
    public let number: ComplaintNumber
  }

  public var allDue: [Item] { due.sorted { $0.key < $1.key }.flatMap(\.value) }
}

extension Store {
  /// Which complaints' words the rules would erase today, and which are held back and why; nothing is changed.
  public func retentionPlan(today: Day) throws -> RetentionPlan {
    try reading { db in
      let office = try office(db)
      var plan = RetentionPlan()
      guard office.retentionRules.contains(where: \.isActive) else { return plan }
      let ids = try Data.fetchCursor(db, sql: "SELECT id FROM complaint ORDER BY row")
      while let id = try ids.next().flatMap({ ComplaintID(bytes: $0) }) {
        let thread = try JournalReader.thread(of: id, db, desk: desk)
        guard let complaint = Complaint.folding(thread),
          let rule = office.retention(of: complaint.category)
        else { continue }
        let standing = Retention(
          of: complaint, hasWords: thread.contains { $0.words != nil && !$0.isMark },
          hasOpenJoined: try Self.hasOpenJoined(complaint, db), office: office, today: today)
        let item = RetentionPlan.Item(id: id, number: complaint.number)
        switch standing {
        case .due: plan.due[rule.code, default: []].append(item)
        case .kept(.newer): plan.newer[rule.code, default: 0] += 1
        case .kept(let reason):
          plan.heldBack[rule.code, default: [:]][reason, default: []].append(item)
        case .untouched: break
        }
      }
      return plan
    }
  }

  private static func hasOpenJoined(_ complaint: Complaint, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM complaint WHERE (lead = ?1 OR id = ?2) AND status <> 'closed')
          """),
      arguments: [Data(complaint.id.uuid.bytes), complaint.lead.map { Data($0.uuid.bytes) }])
      ?? false
  }
}
