import Complaints
import Foundation
import GRDB

extension WorkStore {
  /// How many older versions of a draft are kept.
  static let versionsKept = 20

  func save(_ draft: Draft) throws {
    let draft = draft.storable
    let (purpose, complaint) = Self.coded(draft.purpose)
    let fields = JSON.object(
      draft.fields.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
    let id = Data(draft.id.uuid.bytes)
    try writing { db in
      if let complaint, try isErased(complaint, since: draft.seen, db) { return }
      try keepVersion(of: id, db)
      try db.execute(
        sql: "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          id, Data(draft.officer.uuid.bytes), purpose, complaint.map { Data($0.uuid.bytes) },
          draft.text,
          draft.cursor, fields.text, draft.action.map { Data($0.uuid.bytes) }, draft.seen,
          draft.savedAt.milliseconds,
        ])
    }
  }

  /// Keeps what a draft was when the last version kept is more than a minute old.
  private func keepVersion(of id: Data, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO draft_version SELECT id, saved_at, text FROM draft d
        WHERE id = ? AND saved_at > 60000 + ifnull(
          (SELECT max(saved_at) FROM draft_version v WHERE v.draft = d.id), 0)
        """, arguments: [id])
    try db.execute(
      sql: """
        DELETE FROM draft_version WHERE draft = ?1 AND saved_at NOT IN
          (SELECT saved_at FROM draft_version WHERE draft = ?1 ORDER BY saved_at DESC LIMIT \(Self.versionsKept))
        """, arguments: [id])
  }

  func discard(_ id: DraftID) throws {
    try writing { db in
      let id = Data(id.uuid.bytes)
      try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [id])
      try db.execute(sql: "DELETE FROM draft_version WHERE draft = ?", arguments: [id])
    }
  }

  /// An officer's drafts, newest first.
  func drafts(of officer: OfficerID) throws -> [Draft] {
    try pool.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM draft WHERE officer = ? ORDER BY saved_at DESC",
        arguments: [Data(officer.uuid.bytes)]
      ).compactMap(Self.draft)
    }
  }

  func versions(of id: DraftID) throws -> [(savedAt: Instant, text: String)] {
    try pool.read { db in
      try Row.fetchAll(
        db, sql: "SELECT saved_at, text FROM draft_version WHERE draft = ? ORDER BY saved_at DESC",
        arguments: [Data(id.uuid.bytes)]
      ).map { (Instant(milliseconds: $0[0]), $0[1]) }
    }
  }

  private static func draft(_ row: Row) -> Draft? {
    let complaint = (row["complaint"] as Data?).flatMap { ComplaintID(bytes: $0) }
    guard let id = DraftID(bytes: row["id"] as Data),
      let officer = OfficerID(bytes: row["officer"] as Data),
      let purpose = purpose(row["purpose"], complaint)
    else { return nil }
    var fields: [String: String] = [:]
    if case .object(let members)? = try? JSON(parsing: row["fields"] as String) {
      for member in members { fields[member.key] = member.value.string }
    }
    return Draft(
      id: id, officer: officer, purpose: purpose, text: row["text"], cursor: row["cursor"],
      fields: fields,
      action: (row["action"] as Data?).flatMap { ActionID(bytes: $0) }, seen: row["seen"],
      savedAt: Instant(milliseconds: row["saved_at"]))
  }

  private static func coded(_ purpose: Draft.Purpose) -> (String, ComplaintID?) {
    switch purpose {
    case .reply(let id): ("reply", id)
    case .intake: ("intake", nil)
    case .note(let id): ("note", id)
    case .reporterReply(let id): ("reporterReply", id)
    case .template(nil): (template, nil)
    case .template(let code?): ("\(template) \(code)", nil)
    }
  }

  /// Leads the code of the text that is edited.
  private static let template = "template"

  private static func purpose(_ word: String, _ complaint: ComplaintID?) -> Draft.Purpose? {
    switch (word, complaint) {
    case ("intake", _): .intake
    case ("reply", let id?): .reply(to: id)
    case ("note", let id?): .note(on: id)
    case ("reporterReply", let id?): .reporterReply(on: id)
    case (template, _): .template(code: nil)
    case _ where word.hasPrefix(template + " "):
      .template(code: String(word.dropFirst(template.count + 1)))
    default: nil
    }
  }
}
