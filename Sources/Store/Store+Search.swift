import Complaints
import Foundation
import GRDB
import GRDBSQLite
import Synchronization

extension Store {
  /// The first hits for what was typed so far: numbers, then subjects, then anything else, each newest first.
  public func search(_ request: SearchRequest, for officer: Officer) throws -> [SearchHit] {
    let query = SearchQuery(request.text, key: searchKey)
    guard !query.isEmpty else { return [] }
    if query.isForPerson { try? work?.noteSearch(by: officer.id) }
    return try searching { db in
      let lookup = SearchLookup(db: db, officer: officer, filter: request.filter)
      var hits: [SearchHit] = []
      var seen: Set<Int64> = []
      func add(_ rows: [Row], _ tier: SearchHit.Tier) {
        for row in rows where hits.count < request.limit && seen.insert(row["r"]).inserted {
          let excerpt = tier == .body ? SearchText.masking(row["x"] ?? "") : ""
          hits.append(SearchHit(row: QueueRow(row), tier: tier, excerpt: excerpt))
        }
      }
      if let number = query.number { add(try lookup.rows(numbered: number), .number) }
      for (tier, column) in [
        (SearchHit.Tier.number, "number"), (.subject, "subject"), (.body, "body reporter"),
      ]
      where hits.count < request.limit {
        if tier == .number, !query.hasDigits { continue }
        let limit = request.limit + seen.count
        add(
          try lookup.rows(matching: "{\(column)} : (\(query.match))", in: tier, limit: limit), tier)
      }
      return hits
    }
  }

  /// Stops the searches that run, from any thread; they throw `CancellationError`.
  public func stopSearching() {
    searches.withLock { connections in
      for connection in connections { sqlite3_interrupt(OpaquePointer(bitPattern: connection)) }
    }
  }

  private func searching<Result>(_ work: (Database) throws -> Result) throws -> Result {
    try reading { db in
      guard let connection = db.sqliteConnection.map(Int.init(bitPattern:)) else {
        return try work(db)
      }
      searches.withLock { _ = $0.insert(connection) }
      defer { searches.withLock { _ = $0.remove(connection) } }
      return try work(db)
    }
  }
}

/// Looks rows up among those an officer may open and the filter leaves.
private struct SearchLookup {
  let db: Database
  let officer: Officer
  let filter: QueueFilter

  func rows(numbered number: ComplaintNumber) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(QueueRow.columns), row AS r FROM complaint c
          WHERE prefix = ? AND year = ? AND serial = ? AND \(restrictions.condition)
          """),
      arguments: [number.prefix, number.year, number.serial] + restrictions.arguments)
  }

  /// The newest complaints whose texts match, read in the order of the full-text index.
  ///
  /// A secret one is found by its number alone: a hit on a word would tell what was said.
  func rows(matching match: String, in tier: SearchHit.Tier, limit: Int) throws -> [Row] {
    let secrecy = tier == .number ? "" : "NOT c.secret AND "
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(QueueRow.columns), c.row AS r, found.excerpt AS x FROM (
            SELECT search.rowid AS row, snippet(search, 2, '', '', '…', 14) AS excerpt
            FROM search CROSS JOIN complaint c ON c.row = search.rowid
            WHERE search MATCH ? AND \(secrecy)\(restrictions.condition) ORDER BY search.rowid DESC LIMIT ?
          ) AS found CROSS JOIN complaint c ON c.row = found.row ORDER BY found.row DESC
          """), arguments: [match] + restrictions.arguments + [limit])
  }

  private var restrictions: (condition: String, arguments: StatementArguments) {
    let own = Data(officer.id.uuid.bytes)
    var conditions = ["(NOT c.secret OR (c.accused IS NOT ? AND (c.assignee = ? OR ?)))"]
    var arguments: StatementArguments = [
      own, own, Rights.of(officer.role).contains(.readSecret),
    ]
    if let kelurahan = filter.kelurahan {
      conditions.append("c.kelurahan = ?")
      arguments += [kelurahan]
    }
    if let category = filter.category {
      conditions.append("(c.category = ? OR c.category GLOB ? || '.*')")
      arguments += [category, category]
    }
    if let assignee = filter.assignee {
      conditions.append("c.assignee = ?")
      arguments += [Data(assignee.uuid.bytes)]
    }
    if let sight = officer.sightCondition(in: "c.") {
      conditions.append(sight.condition)
      arguments += sight.arguments
    }
    return (conditions.joined(separator: " AND "), arguments)
  }
}

/// What was typed, as a full-text query: every word quoted, the last one a prefix, citizens' numbers as tokens.
struct SearchQuery {
  let match: String
  let number: ComplaintNumber?
  let hasDigits: Bool
  /// Whether it asks for a NIK or a telephone rather than for words.
  let isForPerson: Bool

  var isEmpty: Bool { match.isEmpty }

  /// What is more than this was pasted by mistake, and is not looked for.
  private static let mostCharacters = 400
  private static let mostWords = 16

  init(_ text: String, key: [UInt8]) {
    let trimmed = String(text.trimmed.prefix(Self.mostCharacters))
    number = ComplaintNumber(trimmed)
    hasDigits = trimmed.contains { $0.isASCII && $0.isNumber }
    let digits = trimmed.filter { $0.isASCII && $0.isNumber }
    let isNumber = trimmed.allSatisfy { ($0.isASCII && $0.isNumber) || " +-.#()".contains($0) }
    var terms: [String] = []
    isForPerson = isNumber && digits.count >= 9 && number == nil
    if isNumber, digits.count >= 8 {
      let token =
        PhoneNumber(digits).map { SearchText.token($0.international, key: key) }
        ?? SearchText.token(digits, key: key)
      terms = ["\"\(token)\" OR \"\(digits)\""]
    } else {
      let words = trimmed.split { !($0.isLetter || $0.isNumber) }.prefix(Self.mostWords)
      terms = words.enumerated().map { place, word in
        "\"\(word)\"" + (place == words.count - 1 ? " *" : "")
      }
      if isNumber, digits.count == 4 {
        terms = [
          "(\(terms.joined(separator: " AND "))) OR \"\(SearchText.token("…" + digits, key: key))\""
        ]
      }
    }
    match = terms.joined(separator: " AND ")
  }
}
