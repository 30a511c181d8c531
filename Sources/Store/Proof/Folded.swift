import Complaints
import Foundation
import GRDB

/// All that the read tables hold of one complaint, made from its thread alone.
struct Folded {
  let record: ComplaintRecord
  let courses: [Course]
  let text: SearchText
  let imported: ImportedRow?

  /// Nil when the thread makes no complaint, as after its import was taken back.
  ///
  /// - Parameter text: what is indexed of it but for its number, where that is known.
  init?(_ thread: [JournalEntry], office: Office, searchKey: [UInt8], text: SearchText? = nil) {
    guard let complaint = Complaint.folding(thread) else { return nil }
    record = ComplaintRecord(complaint, office: office)
    courses = Course.all(of: thread, at: office.offset(of: complaint.unit))
    let undone = Complaint.undoneSequences(in: thread)
    self.text =
      text?.numbered(as: complaint)
      ?? SearchText(complaint, thread: thread, undone: undone, key: searchKey)
    imported = ImportedRow(thread, undone: undone)
  }
}

/// A thread and what it makes.
struct FoldedThread {
  let entries: Int
  /// The numbers it has used up, whether the complaint still stands or not.
  let numbers: [ComplaintNumber]
  let folded: Folded?

  init(_ thread: [JournalEntry], office: Office, searchKey: [UInt8], text: SearchText? = nil) {
    entries = thread.count
    numbers = thread.compactMap {
      $0.kind == .received || $0.kind == .imported ? $0.facts.number : nil
    }
    folded = Folded(thread, office: office, searchKey: searchKey, text: text)
  }
}

/// By what a row of an import is known when it comes again.
struct ImportedRow: Equatable {
  let key: String
  let digest: String
  let complaint: ComplaintID

  init?(_ thread: [JournalEntry], undone: Set<Int64>) {
    let standing = thread.filter { !undone.contains($0.sequence) }
    guard let id = thread.first?.subject.complaint,
      let key = standing.lazy.compactMap(\.facts.importKey).first,
      let digest = standing.lazy.reversed().compactMap(\.facts.importDigest).first
    else { return nil }
    (self.key, self.digest, complaint) = (key, digest, id)
  }
}
