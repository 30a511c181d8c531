import Complaints

/// A row of an import with all that can be made of it before its place in the journal is known.
struct PreparedRow: Sendable {
  let given: ImportedComplaint
  let key: String
  let digest: String
  let said: StoredWords?
  /// What is indexed of it, but for its number.
  let text: SearchText?

  init(_ row: ImportedComplaint, run: ImportRun, desk: DeskID, searchKey: [UInt8]) {
    let keys = ImportKeys(source: run.source, searchKey: searchKey)
    given = row
    key = keys.key(of: row)
    digest = keys.digest(of: row)
    let said = row.said.map { StoredWords($0) }
    self.said = said
    var facts = row.facts
    facts.number = ComplaintNumber(prefix: run.unit.prefix, year: 0, serial: 0)
    facts.unit = run.unit.id
    let entry = JournalEntry(
      desk: desk, sequence: 0, recordedAt: row.received, occurredAt: row.received, officer: nil,
      subject: .complaint(ComplaintID(run.id.uuid)), kind: .imported, action: run.action, index: 0,
      facts: facts, words: said?.words)
    text = Complaint(beginning: entry).map {
      SearchText($0, thread: [entry], undone: [], key: searchKey)
    }
  }
}
