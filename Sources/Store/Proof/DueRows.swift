import Complaints
import Foundation
import GRDB

/// The rows that the read tables must have of one thread, in SQLite's values.
struct DueRows: Sendable {
  let entries: Int
  /// The numbers the thread has used up.
  let numbers: [ComplaintNumber]
  let complaint: DueComplaint?

  init(_ thread: [JournalEntry], office: Office, searchKey: [UInt8]) {
    let thread = FoldedThread(thread, office: office, searchKey: searchKey)
    entries = thread.entries
    numbers = thread.numbers
    complaint = thread.folded.map { DueComplaint($0, office: office) }
  }

  /// The rows of a complaint that stands.
  struct DueComplaint: Sendable {
    let number: ComplaintNumber
    let id: DatabaseValue
    let cell: Tally.Cell
    /// In the order of `ComplaintRecord.columns`.
    let record: [DatabaseValue]
    /// In the order of `CourseRecord.columns`, without the complaint's row.
    let courses: [[DatabaseValue]]
    /// In the order of `SearchText.columns`.
    let text: [DatabaseValue]
    let imported: (key: DatabaseValue, rest: [DatabaseValue])?

    init(_ folded: Folded, office: Office) {
      let complaint = folded.record.complaint
      number = complaint.number
      id = Data(complaint.id.uuid.bytes).databaseValue
      cell = Tally.Cell(folded.record, offset: office.offset(of: complaint.unit))
      record = Self.stored(folded.record.values)
      courses = folded.courses.map {
        Array(Self.stored(CourseRecord.values(of: $0, row: 0)).dropFirst())
      }
      text = Self.stored(folded.text.values)
      imported = folded.imported.map {
        ($0.key.databaseValue, Self.stored([$0.digest, Data($0.complaint.uuid.bytes)]))
      }
    }

    private static func stored(_ values: [(any DatabaseValueConvertible)?]) -> [DatabaseValue] {
      values.map { $0?.databaseValue ?? .null }
    }
  }
}
