import Complaints
import Foundation
import GRDB

extension Store {
  /// The complaints that share the most telling words with a text, the nearest first; no secret one among them.
  ///
  /// Looked up in the full-text index, a bounded number of hits a word, so that it takes no longer in a large store.
  public func near(_ request: NearRequest) throws -> [NearComplaint] {
    try reading { db in
      var lookup = try NearLookup(request, db)
      for forms in request.words { try lookup.count(forms) }
      return try lookup.nearest().compactMap { id in
        let thread = try JournalReader.thread(of: id, db, desk: desk)
        guard let complaint = Complaint.folding(thread), !complaint.isSecret else { return nil }
        return NearComplaint(
          complaint: complaint, answers: Self.finalAnswers(of: complaint, thread))
      }
    }
  }

  /// What the reporter got as a final answer in writing.
  private static func finalAnswers(of complaint: Complaint, _ thread: [JournalEntry]) -> [String] {
    guard complaint.lastDelivered?.kind == .final else { return [] }
    let undone = Complaint.undoneSequences(in: thread)
    return thread.compactMap { entry in
      let isFinal = entry.kind == .answered && entry.facts.answerKind == .final
      // What was imported brings the answer it had with it.
      let isBrought = entry.kind == .imported || entry.kind == .updated
      guard isFinal || isBrought, entry.facts.way != .oral, !undone.contains(entry.sequence),
        let text = entry.words?.text, !text.isEmpty
      else { return nil }
      return text
    }
  }
}

/// Adds up, row by row, how much of a text's rare words other complaints share.
private struct NearLookup {
  private let request: NearRequest
  private let db: Database
  private let rows: ClosedRange<Int64>
  /// Complaints among which is looked.
  private let total: Double
  private var scores: [Int64: Double] = [:]

  /// Hits of one word that are looked at, the newest first.
  private static let mostHits = 400
  /// Within a short time all are looked at.
  private static let mostHitsOfTwins = 1_500

  init(_ request: NearRequest, _ db: Database) throws {
    self.request = request
    self.db = db
    switch request.purpose {
    case .twins(let from, let to):
      rows = AgeRow.first(at: from)...AgeRow.first(at: to.advanced(byMilliseconds: 1000))
      total =
        try Double.fetchOne(
          db, sql: "SELECT count(*) FROM complaint WHERE row BETWEEN ? AND ?",
          arguments: [rows.lowerBound, rows.upperBound]) ?? 0
    case .answered:
      let ends = try Row.fetchOne(
        db, sql: "SELECT (SELECT min(row) FROM complaint), (SELECT max(row) FROM complaint)")
      let (first, last) = (ends?[0] as Int64? ?? 0, ends?[1] as Int64? ?? 0)
      rows = first...max(first, last)
      total = try Double.fetchOne(db, sql: "SELECT sum(n) FROM tally") ?? 0
    }
  }

  /// Counts a word, in any of its forms, for every complaint in which it stands.
  mutating func count(_ forms: [String]) throws {
    let words = forms.map { "\"\($0.filter { $0 != "\"" })\"" }.joined(separator: " OR ")
    let most = request.purpose == .answered ? Self.mostHits : Self.mostHitsOfTwins
    let hits = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
          ORDER BY rowid DESC LIMIT ?
          """),
      arguments: ["{subject body} : (\(words))", rows.lowerBound, rows.upperBound, most])
    guard let last = hits.last else { return }
    var found = Double(hits.count)
    if hits.count == most, rows.upperBound > last {
      // Where more were left, they are as many as the time they take says.
      let share = Double(rows.upperBound - last) / Double(rows.upperBound - rows.lowerBound)
      found /= max(share, 0.0001)
    }
    let weight = log((total + 1) / min(found, total + 0.5))
    guard weight > 0 else { return }
    for row in hits { scores[row, default: 0] += weight }
  }

  /// The nearest that may be shown.
  func nearest() throws -> [ComplaintID] {
    let order = scores.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
    var found: [ComplaintID] = []
    let condition =
      request.purpose == .answered ? "tray >= \(Tray.answered.rawValue)" : "true"
    for (row, _) in order.prefix(request.limit * 6) where found.count < request.limit {
      let id = try Data.fetchOne(
        db.cachedStatement(
          sql: "SELECT id FROM complaint WHERE row = ? AND NOT secret AND \(condition)"),
        arguments: [row]
      ).flatMap { ComplaintID(bytes: $0) }
      if let id, id != request.excluding { found.append(id) }
    }
    return found
  }
}
