import Complaints
import GRDB
import GRDBSQLite
import Synchronization
import Testing

@testable import Store

/// Everything that a screen can ask of the desk, one after the other.
private struct ScreenWalk {
  let desk: Bench

  static let searches = [
    "lampu", "lam", "la", "lampu padam jalan", "\"lampu padam\"", "lampu -padam",
    "-padam status:baru",
    "perbaikan", "1", "0001", "MDN-26-00", "MDN-26-0001", "7890", "081234567890",
    "3375010101900001", "lampu kelurahan:a status:baru", "status:baru", "status:selesai",
    "tenggat:lewat", "kategori:b", "lampu diterima:2026", "petugas:belum",
  ]

  func pages() throws {
    for queue in Queue.allCases {
      for order in QueueOrder.allCases {
        for filter in [QueueFilter(), QueueFilter(kelurahan: "337501", category: "jalan")] {
          let first = try desk.page(queue, order: order, filter: filter, limit: 5)
          var places: [QueueRequest.Place] = [.last, .at(.day(desk.today))]
          if let row = first.rows.first { places.append(.at(.number(row.number))) }
          if let cursor = first.cursors.dropFirst().first {
            places += [.after(cursor), .before(cursor), .from(cursor)]
          }
          for place in places {
            _ = try desk.page(queue, order: order, filter: filter, place: place, limit: 5)
          }
        }
      }
    }
  }

  func request(_ text: String, limit: Int = 20) -> SearchRequest {
    let vocabulary = SearchVocabulary(
      fields: [
        .place: ["kelurahan"], .state: ["status"], .due: ["tenggat"], .category: ["kategori"],
        .received: ["diterima"], .officer: ["petugas"],
      ],
      entries: [
        .init(.place, ["a"], .place("337501")), .init(.category, ["b"], .category("jalan")),
        .init(.state, ["baru"], .tray(.new)), .init(.state, ["selesai"], .tray(.closed)),
        .init(.due, ["lewat"], .due(.overdue)), .init(.officer, ["belum"], .officer(nil)),
      ])
    return SearchRequest(text: text, vocabulary: vocabulary, limit: limit, today: desk.today)
  }

  func searches() throws {
    for text in Self.searches {
      _ = try desk.store.search(request(text), for: desk.officer)
    }
  }

  func openings() throws {
    for row in try desk.page(.all, limit: 5).rows where !row.isSecret {
      let file = try desk.store.file(of: row.id, for: desk.supervisor)
      _ = try desk.store.complaint(numbered: file.complaint.number)
      _ = try desk.store.answersSentLately(besides: row.id, now: desk.now)
      let purposes: [NearRequest.Purpose] = [
        .answered,
        .twins(from: desk.now.advanced(byHours: -720), to: desk.now),
      ]
      for purpose in purposes {
        _ = try desk.store.near(
          NearRequest(words: [["lampu"], ["padam"]], purpose: purpose, excluding: row.id))
      }
    }
  }

  func counts() throws {
    for officer in [desk.officer, desk.supervisor] {
      for filter in [QueueFilter(), QueueFilter(kelurahan: "337501", category: "jalan")] {
        _ = try desk.store.counts(for: officer, filter: filter, today: desk.today)
      }
    }
  }

  func dashboard() throws {
    let period = Period(.month, containing: desk.today)
    _ = try desk.store.figures(
      FigureRequest(period, by: [], today: desk.today), for: desk.supervisor)
  }
}

@Suite("Hot queries run along indexes")
struct HotQueriesTests {
  /// What statements a walk causes, with their arguments.
  private func statements(_ desk: Bench, _ walk: () throws -> Void) throws -> Set<String> {
    let heard = Heard()
    try desk.store.reading { db in
      db.trace { event in
        if case .statement(let statement) = event { heard.add(statement.expandedSQL) }
      }
    }
    try walk()
    try desk.store.reading { db in db.trace(nil) }
    return heard.all.filter { $0.hasPrefix("SELECT") }
  }

  @Test("every statement of a page, count, search, opening and dashboard keeps to its index")
  func plans() throws {
    let desk = try Bench()
    try desk.liveSomeLives(count: 40, seed: 3)
    let walk = ScreenWalk(desk: desk)
    let statements = try statements(desk) {
      try walk.pages()
      try walk.searches()
      try walk.openings()
      try walk.counts()
      try walk.dashboard()
    }
    #expect(statements.count > 200)
    for sql in statements {
      let plan = try desk.store.reading { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
      }
      for (place, step) in plan.enumerated() {
        #expect(!isFullScan(step, in: sql), "\(step) in \(sql)")
        guard step.contains("TEMP B-TREE") else { continue }
        // Two pages are merged; each month's figures and the few cells of the tally are grouped.
        let isMerge = place > 0 && plan[place - 1].hasPrefix("SCAN ") && sql.contains("UNION ALL")
        #expect(isMerge || isSmall(sql), "\(step) in \(sql)")
      }
    }
  }

  /// Whether a step reads a whole large table; walking along an index or the rows until a page is full is none.
  private func isFullScan(_ step: String, in sql: String) -> Bool {
    guard step.hasPrefix("SCAN ") else { return false }
    // Figures are counted over all courses, which the dashboard alone asks for.
    let large = ["complaint", "c", "j", "journal", "import_row"]
    let words = step.split(separator: " ").map(String.init)
    guard words.count > 1, large.contains(words[1]) else { return false }
    return !(sql.contains("LIMIT") || sql.contains("INDEXED BY complaint_open_age"))
  }

  private func isSmall(_ sql: String) -> Bool {
    sql.contains("FROM tally") || sql.contains("FROM number")
  }

  @Test(
    "a page, a count or a search of a large store takes no more steps than of one as large as the screen"
  )
  func steps() throws {
    let (small, large) = (try filled(130), try filled(1_500))
    let few = try steps(of: small)
    let many = try steps(of: large)
    #expect(few.count > 100 && Set(few.keys) == Set(many.keys))
    for (what, steps) in many {
      #expect(steps <= 3 * max(few[what] ?? 0, 1_500), "\(what): \(steps), few: \(few[what] ?? 0)")
    }
  }

  /// A store of complaints that are alike, half of them closed.
  private func filled(_ count: Int) throws -> Bench {
    let desk = try Bench()
    let rows = (0..<count).map { place in
      desk.row("K\(place)", "Lampu padam di jalan \(place % 7)") { row in
        row.received = desk.now.advanced(byHours: -24 * 40).advanced(bySeconds: 60 * place)
        row.kelurahan = "337501"
        row.category = "jalan.lampu"
        row.words.body = "Mohon lampu segera diperbaiki"
        row.words.phone = "08123456\(7_840 + place % 51)"
        guard place % 2 == 0 else { return }
        row.status = .closed
        row.outcome = .resolved
        row.closedAt = row.received.advanced(byHours: 30)
      }
    }
    try desk.importing(rows)
    return desk
  }

  /// Steps of SQLite's machine for each thing a screen can ask, fifty rows or twenty hits at most.
  private func steps(of desk: Bench) throws -> [String: Int] {
    var all: [String: Int] = [:]
    func measure(_ what: String, _ work: () throws -> Void) throws {
      try work()
      _ = try spent(desk)
      try work()
      all[what] = try spent(desk)
    }
    for queue in Queue.allCases {
      for order in QueueOrder.allCases {
        let page = try desk.page(queue, order: order, limit: 50)
        guard let cursor = page.cursors.dropFirst(4).first else { continue }
        for (name, place) in [
          ("first", QueueRequest.Place.first), ("last", .last), ("after", .after(cursor)),
          ("before", .before(cursor)), ("from", .from(cursor)), ("day", .at(.day(desk.today))),
        ] {
          try measure("\(queue) \(order) \(name)") {
            _ = try desk.page(queue, order: order, place: place, limit: 50)
          }
        }
      }
    }
    let walk = ScreenWalk(desk: desk)
    // What is left out by a condition is looked through in pieces: see SearchSyntaxTests.
    for text in ScreenWalk.searches where !text.hasPrefix("-") {
      try measure("search \(text)") {
        _ = try desk.store.search(walk.request(text), for: desk.officer)
      }
    }
    try measure("counts") { _ = try desk.counts() }
    return all
  }

  /// The steps since this was asked last, of all statements that the connections keep.
  private func spent(_ desk: Bench) throws -> Int {
    try desk.store.reading { db in
      var steps = 0
      var statement = sqlite3_next_stmt(db.sqliteConnection, nil)
      while let known = statement {
        steps += Int(sqlite3_stmt_status(known, SQLITE_STMTSTATUS_VM_STEP, 1))
        statement = sqlite3_next_stmt(db.sqliteConnection, known)
      }
      return steps
    }
  }
}

/// What a connection was asked, from whichever thread.
private final class Heard: Sendable {
  private let statements = Mutex<Set<String>>([])
  var all: Set<String> { statements.withLock { $0 } }
  func add(_ sql: String) { statements.withLock { _ = $0.insert(sql) } }
}
