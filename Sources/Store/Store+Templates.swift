import Complaints
import GRDB

extension Store {
  /// Saves a text of the collection as its newest version; one whose id the journal already has is not saved again.
  ///
  /// Throws `Refusal` where the officer may not, or somebody saved it since they looked.
  public func save(_ saving: TemplateSaving, now: Instant) throws {
    try writing { db in
      guard try JournalReader.entries(of: saving.id, db, desk: desk).isEmpty else { return }
      guard let officer = try office(db).officers[saving.officer] else {
        throw Refusal.unknownOfficer
      }
      try Rights.require(.configure, of: officer)
      let entry = EntryDraft.saving(saving.template, at: now)
      let newest = try JournalReader.history(of: entry.subject, db, desk: desk).last
      if let newest, newest.sequence > saving.seen {
        throw Refusal.colleagueWasFaster(
          officer: newest.officer, did: newest.kind, at: newest.recordedAt)
      }
      _ = try append([entry], officer: saving.officer, action: saving.id, from: 0, now: now, db)
    }
    if let draft = saving.draft { try? work?.discard(draft) }
  }

  /// Every version of a text of the collection, oldest first.
  public func versions(ofTemplate code: String) throws -> [JournalEntry] {
    try reading { try JournalReader.history(of: .template(code), $0, desk: desk) }
  }
}
