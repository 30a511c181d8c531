import Complaints
import GRDB
import Testing

@testable import Store

@Suite("The full-text index of a long job")
struct SearchIndexTests {
  @Test("has few pieces when imports have ended, and merges as usual again")
  func merged() throws {
    let desk = try Bench()
    for key in 1...9 { try desk.importing([desk.row("\(key)", "Lampu padam di gang \(key)")]) }
    #expect(try desk.pieces() < 5)
    #expect(try desk.store.reading { try SearchIndex.isInBulk($0) } == false)
    #expect(try desk.found("lampu").count == 9)
    #expect(try desk.store.verify().problems == [])
  }

  @Test("that a killed import left in pieces is merged later, and found all the while")
  func leftInPieces() throws {
    let desk = try Bench()
    try desk.importing([desk.row("1", "Sampah menumpuk")])
    try desk.store.writing { try SearchIndex.beginBulk($0) }
    for number in 1...40 { _ = try desk.receive("Got meluap di gang \(number)") }
    #expect(try desk.pieces() > 16)
    #expect(try desk.found("sampah").count == 1)
    try desk.store.tidySearchIndex()
    #expect(try desk.pieces() < 5)
    #expect(try desk.store.reading { try SearchIndex.isInBulk($0) } == false)
    #expect(try desk.found("sampah").count == 1)
    #expect(try desk.store.verify().problems == [])
  }
}

extension Bench {
  /// The pieces the index is made of: the upper bits of a page's id say whose it is.
  fileprivate func pieces() throws -> Int {
    try store.reading { db in
      try Int.fetchOne(db, sql: "SELECT count(DISTINCT id >> 37) FROM search_data WHERE id > 10")
        ?? 0
    }
  }
}
