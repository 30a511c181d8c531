import Complaints
import Foundation
import GRDB

/// One search: candidates in the order of the index, newest first, among which the conditions leave the hits.
struct SearchRun {
  private let db: Database
  private let request: SearchRequest
  private let match: SearchMatch
  private let restrictions: SearchRestrictions
  private let matcher: SearchMatcher
  private let goesOn: () throws -> Void
  private let rows: Range<Int64>
  private var hits: [SearchHit] = []
  private var seen: Set<Int64> = []
  private var looked = 0

  /// Candidates looked at in one go at first, and at most.
  private static let firstPiece = 400
  private static let largestPiece = 6_400
  /// Candidates after which an answer is given, however little was found: as many as take some ten milliseconds.
  static let mostLooked = 12_000
  private let most: Int

  init(
    db: Database, request: SearchRequest, officer: Officer, offset: UTCOffset, key: [UInt8],
    most: Int, goesOn: @escaping () throws -> Void
  ) throws {
    self.db = db
    self.request = request
    self.most = most
    self.goesOn = goesOn
    match = SearchMatch(request.query, key: key)
    matcher = SearchMatcher(request.query)
    restrictions = SearchRestrictions(request, for: officer, offset: offset)
    var (first, end) = (Int64.min, Int64.max)
    if let received = restrictions.received {
      first = AgeRow.first(at: received.lowerBound.start(at: offset))
      end = AgeRow.first(at: received.upperBound.end(at: offset))
    }
    if restrictions.isOpen {
      let oldest = try Int64.fetchOne(
        db.cachedStatement(
          sql: "SELECT min(row) FROM complaint INDEXED BY complaint_open_age WHERE tray < 7"))
      first = max(first, oldest ?? .max)
    }
    rows = first..<max(first, end)
  }

  mutating func answer() throws -> SearchAnswer {
    let place = request.place
    for tier in SearchHit.Tier.allCases where place.map({ tier >= $0.tier }) ?? true {
      let below = place?.tier == tier ? place?.below ?? rows.upperBound : rows.upperBound
      if tier == .number {
        try findNumbers()
      } else if match.text(in: tier) != nil || tier == .body {
        if let next = try find(in: tier, below: below) {
          return SearchAnswer(hits: hits, next: next)
        }
      }
      if hits.count >= request.limit { break }
    }
    return SearchAnswer(hits: hits)
  }

  /// Looks through a tier; gives where to go on when it stopped early.
  private mutating func find(in tier: SearchHit.Tier, below: Int64) throws -> SearchPlace? {
    var below = below
    var piece = restrictions.isNarrow ? min(Self.firstPiece, most) : request.limit + 8
    while hits.count < request.limit {
      try goesOn()
      let candidates = try candidates(in: tier, below: below, limit: piece)
      for row in candidates where hits.count < request.limit && !seen.contains(row) {
        try add(row, tier)
      }
      guard candidates.count == piece, let last = candidates.last else { return nil }
      guard hits.count < request.limit else { return nil }
      looked += candidates.count
      below = last
      if looked >= most { return SearchPlace(tier: tier, below: below) }
      piece = min(piece * 4, Self.largestPiece)
    }
    return nil
  }

  private func candidates(in tier: SearchHit.Tier, below: Int64, limit: Int) throws -> [Int64] {
    guard let text = match.text(in: tier) else { return try rowsByState(below: below, limit) }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?
          ORDER BY rowid DESC LIMIT ?
          """), arguments: [text, rows.lowerBound, below, limit])
  }

  /// Where only the state was asked for: along the index that holds the fewest of all.
  private func rowsByState(below: Int64, _ limit: Int) throws -> [Int64] {
    var source = "complaint"
    if let tray = restrictions.tray {
      source = "complaint INDEXED BY complaint_tray_age WHERE tray = \(tray.rawValue) AND"
    } else if restrictions.isOpen {
      source = "complaint INDEXED BY complaint_open_age WHERE tray < 7 AND"
    } else {
      source += " WHERE"
    }
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT row FROM \(source) row >= ? AND row < ? ORDER BY row DESC LIMIT ?"),
      arguments: [rows.lowerBound, below, limit])
  }

  /// Adds a candidate that the conditions leave.
  ///
  /// A secret one is found by its number alone: a hit on a word would tell what was said.
  private mutating func add(_ row: Int64, _ tier: SearchHit.Tier) throws {
    let secrecy = tier == .number ? "" : "NOT c.secret AND "
    let found = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT \(QueueRow.columns) FROM complaint c WHERE row = ? AND \(secrecy)\(restrictions.condition)
          """), arguments: [row] + restrictions.arguments)
    guard let found, try !isExcluded(row) else { return }
    seen.insert(row)
    hits.append(try hit(QueueRow(found), row, tier))
  }

  private func isExcluded(_ row: Int64) throws -> Bool {
    guard let exclusion = match.exclusion else { return false }
    return try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ? AND rowid = ?"),
      arguments: [exclusion, row]) != nil
  }

  private func hit(_ shown: QueueRow, _ row: Int64, _ tier: SearchHit.Tier) throws -> SearchHit {
    func hit(_ reason: SearchHit.Reason, _ excerpt: SearchExcerpt) -> SearchHit {
      SearchHit(row: shown, tier: tier, reason: reason, excerpt: excerpt)
    }
    if shown.isSecret { return hit(.number, SearchExcerpt()) }
    let subject = matcher.excerpt(of: SearchText.masking(shown.subject))
    if tier == .number { return hit(.number, subject) }
    if match.text(in: .body) == nil { return hit(.state, subject) }
    let texts = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT body, reporter FROM search WHERE rowid = ?"),
      arguments: [row])
    let body: String = texts?[0] ?? ""
    if tier == .subject { return hit(.subject, subject) }
    let story = matcher.excerpt(of: SearchText.masking(body), width: 160)
    if story.hasMatch { return hit(.story, story) }
    if subject.hasMatch { return hit(.subject, subject) }
    let names: String = texts?[1] ?? ""
    let isName = PlainSpelling.words(of: names).contains { matcher.matches($0) }
    return hit(isName ? .reporter : .identity, story)
  }
}

extension SearchRun {
  /// The number itself first, then those that begin so, of every year, the newest first; then other systems' numbers.
  private mutating func findNumbers() throws {
    if let number = match.number {
      let series = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT prefix, year FROM number ORDER BY year DESC, prefix")
      ).map { NumberSeries(prefix: $0[0], year: $0[1]) }
      let wanted = series.filter {
        (number.prefix ?? $0.prefix) == $0.prefix && (number.year ?? $0.year) == $0.year
      }
      for series in wanted { try add(series, number.serial...number.serial) }
      if match.isPrefix {
        for range in number.longerSerials {
          for series in wanted where hits.count < request.limit { try add(series, range) }
        }
      }
    }
    guard hits.count < request.limit, let external = match.external else { return }
    let rows = try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"),
      arguments: [external, request.limit])
    for row in rows where hits.count < request.limit && !seen.contains(row) {
      try add(row, .number)
    }
  }

  private mutating func add(_ series: NumberSeries, _ serials: ClosedRange<Int>) throws {
    let rows = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT row FROM complaint WHERE prefix = ? AND year = ? AND serial BETWEEN ? AND ?
          ORDER BY serial DESC LIMIT ?
          """),
      arguments: [
        series.prefix, series.year, serials.lowerBound, serials.upperBound, request.limit,
      ])
    for row in rows where hits.count < request.limit && !seen.contains(row) {
      try add(row, .number)
    }
  }
}
