import Complaints

@testable import Store

/// Rows of another system's file, and imports of them.
extension Bench {
  /// A row known by its key; what it says is also what it is recognised unchanged by.
  func row(
    _ key: String, _ subject: String, change: (inout ImportedComplaint) -> Void = { _ in }
  ) -> ImportedComplaint {
    var words = Words()
    words.subject = subject
    words.externalNumber = key
    var row = ImportedComplaint(
      key: key, digest: subject, line: 1, received: now.advanced(byHours: -24 * 30), words: words)
    change(&row)
    return row
  }

  /// One run of an import, from its beginning to the last row.
  @discardableResult
  func importing(
    _ rows: [ImportedComplaint], from source: String = "csv", update: Bool = false
  ) throws -> (id: ImportID, tally: ImportTally) {
    let id = try store.beginImport(from: source, into: unit.id, by: officer.id, now: now)
    return (id, try store.importRows(rows, run: id, update: update, now: now))
  }

  /// The complaints found by a word, as the files behind the hits tell of them.
  func found(_ word: String) throws -> [Complaint] {
    try search(word).map { try store.file(of: $0.row.id, for: officer).complaint }
  }
}
