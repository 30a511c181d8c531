import Complaints
import GRDB
import Testing

@testable import Store

@Suite("The tables are the journal, folded")
struct FoldTests {
  @Test("after any legal history the tables are what the journal makes", arguments: 1...6)
  func histories(_ seed: UInt64) throws {
    let desk = try Bench()
    try desk.liveSomeLives(count: 20, seed: seed)
    #expect(try desk.store.verify().problems == [])
    let before = try desk.store.tableHashes()
    try desk.store.rebuild()
    #expect(try desk.store.tableHashes() == before)
    #expect(try desk.store.verify().problems == [])
  }

  @Test(
    "a table that was tampered with is named, and a rebuild mends it",
    arguments: [
      (
        "complaint",
        "UPDATE complaint SET subject = 'lain' WHERE row = (SELECT min(row) FROM complaint)"
      ),
      ("complaint", "DELETE FROM complaint WHERE row = (SELECT min(row) FROM complaint)"),
      ("tally", "UPDATE tally SET n = n + 1"),
      ("number", "UPDATE number SET last = last + 1"),
      ("search", "UPDATE search SET body = 'lain' WHERE rowid = (SELECT min(row) FROM complaint)"),
      ("search", "DELETE FROM search WHERE rowid = (SELECT min(row) FROM complaint)"),
    ])
  func tampered(_ table: String, _ sql: String) throws {
    let desk = try Bench()
    try desk.liveSomeLives(count: 4, seed: 3)
    let before = try desk.store.tableHashes()
    try #require(desk.store.writer).write { try $0.execute(sql: sql) }
    let problems = try desk.store.verify().problems
    #expect(
      problems.contains { if case .table(table, _) = $0 { true } else { false } }, "\(problems)")
    try desk.store.rebuild()
    #expect(try desk.store.verify().problems == [])
    #expect(try desk.store.tableHashes() == before)
  }

  @Test(
    "a key by which a row of an import is known is named when it was tampered with",
    arguments: [
      "UPDATE import_row SET digest = 'lain'", "DELETE FROM import_row",
      "UPDATE import_row SET complaint = zeroblob(16)",
      "INSERT INTO import_row VALUES ('lain', 'lain', zeroblob(16))",
    ])
  func tamperedKey(_ sql: String) throws {
    let desk = try Bench()
    try desk.importing([desk.row("1", "Sampah menumpuk")])
    let before = try desk.store.tableHashes()
    try #require(desk.store.writer).write { try $0.execute(sql: sql) }
    let problems = try desk.store.verify().problems
    #expect(
      problems.contains { if case .table("import_row", _) = $0 { true } else { false } },
      "\(problems)")
    try desk.store.rebuild()
    #expect(try desk.store.tableHashes() == before)
  }

  @Test("a count that is missing or too many is named")
  func tamperedCounts() throws {
    for sql in [
      "DELETE FROM tally",
      "INSERT INTO tally SELECT 6, x'01', 'lain', '', 0, 0, 0, 0, unit, 0, 0, 1 FROM tally LIMIT 1",
    ] {
      let desk = try Bench()
      try desk.receive("Lampu padam")
      try #require(desk.store.writer).write { try $0.execute(sql: sql) }
      #expect(try desk.store.verify().problems == [.table("tally", nil)])
    }
  }

  @Test("a complaint of nobody's making is named")
  func addedRow() throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    try #require(desk.store.writer).write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE other AS SELECT * FROM complaint;
          UPDATE other SET row = row + 1, id = zeroblob(16), serial = serial + 1;
          INSERT INTO complaint SELECT * FROM other;
          """)
    }
    #expect(try desk.store.verify().problems.contains(.table("complaint", nil)))
  }

  @Test("an index of words that is not that of the texts is named, and a rebuild mends it")
  func tamperedIndex() throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    let path = desk.store.path
    desk.store.close()
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "DELETE FROM search_data WHERE id > 10") }
    try queue.close()
    let store = try Store.open(at: path)
    #expect(try store.verify().problems.contains(.table("search", nil)))
    try store.rebuild()
    #expect(try store.verify().problems == [])
  }

  @Test("a rebuild that is broken off leaves everything as it was")
  func brokenOff() throws {
    struct Stop: Error {}
    let desk = try Bench()
    try desk.liveSomeLives(count: 6, seed: 5)
    let before = try desk.store.tableHashes()
    #expect(throws: (any Error).self) {
      try desk.store.rebuild { passed, _ in if passed > 5 { throw Stop() } }
    }
    #expect(try desk.store.tableHashes() == before)
    #expect(try desk.store.verify().isSound)
  }

  @Test("a holiday announced late moves every running deadline, in the same stroke")
  func lateHoliday() throws {
    let desk = try Bench()
    try desk.receive("KTP belum jadi")
    let before = try #require(try desk.page(.new).rows.first?.due)
    let day = try #require(Day(iso: "2026-11-25"))
    try desk.store.save(
      office: [.saving(FreeDay(kind: .local, name: "Pilkada"), on: day, at: desk.now)],
      officer: desk.supervisor.id, action: desk.newAction(), now: desk.now)
    let after = try #require(try desk.page(.new).rows.first?.due)
    #expect(after > before)
    #expect(try desk.store.verify().problems == [])
  }

  @Test("an undoing gives back the state before, and it can be undone but once")
  func undone() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Sampah menumpuk")))
    let before = try desk.store.file(of: id, for: desk.officer).complaint
    try desk.act(.take, on: id)
    try desk.act(.undo, on: id)
    var after = try desk.store.file(of: id, for: desk.officer).complaint
    after.version = before.version
    #expect(after == before)
    #expect(throws: Refusal.nothingToUndo) { try desk.act(.undo, on: id) }
    #expect(try desk.store.verify().problems == [])
  }
}
